// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace beatreel {

/// Parses a JSON object. The sentence of a failure names `what` ("the spec “a.json”"), line and column.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &what);

/// Indented JSON as it stands in files and on stdout, ending in a newline.
[[nodiscard]] QByteArray toJsonText(const QJsonObject &object);

/// Reads typed members of an object, collects a finding for each that is missing or of another type, and
/// remembers which members were asked for, so that the unknown rest survives a round trip.
class JsonReader
{
public:
    /// `place` is where the object stands ("beats[2]"); findings are appended to `findings`, which outlives
    /// the reader.
    JsonReader(QJsonObject object, QString place, Findings &findings);

    enum class Need { Required, Optional };

    [[nodiscard]] QString string(const QString &name, Need need = Need::Required, const QString &fallback = {});
    [[nodiscard]] double number(const QString &name, Need need = Need::Required, double fallback = 0);
    [[nodiscard]] int whole(const QString &name, Need need = Need::Required, int fallback = 0);
    [[nodiscard]] bool boolean(const QString &name, Need need = Need::Optional, bool fallback = false);
    [[nodiscard]] QStringList strings(const QString &name, Need need = Need::Required);
    [[nodiscard]] QJsonObject object(const QString &name, Need need = Need::Required);
    [[nodiscard]] QJsonArray array(const QString &name, Need need = Need::Required);

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QString placeOf(const QString &name) const;
    void report(const QString &name, const QString &code, const QString &sentence);
    /// The members that nobody asked for.
    [[nodiscard]] QJsonObject rest() const;

private:
    [[nodiscard]] QJsonValue take(const QString &name, QJsonValue::Type type, Need need, const char *typeName);

    QJsonObject m_object;
    QString m_place;
    Findings &m_findings;
    QStringList m_asked;
};

inline constexpr auto kOptional = JsonReader::Need::Optional;

/// `object` with the members of `rest` added where it has none of that name.
[[nodiscard]] QJsonObject withRest(QJsonObject object, const QJsonObject &rest);

} // namespace beatreel
