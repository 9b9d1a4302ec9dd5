// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/LoopbackHttp.h"

#include <QDateTime>

#include <map>
#include <memory>
#include <optional>

namespace beatreel::test {

/// A stand-in for Replicate on a loopback address that refuses what the real one refuses (key, fields, versions, inputs,
/// files) and remembers what was created. Output files come from another host, which refuses to be given a key.
class FakeReplicate
{
public:
    struct Made
    {
        QString id;
        QString model;
        QString version;
        QJsonObject input;
        QString status = QStringLiteral("starting");
        QDateTime createdAt;
        QDateTime completedAt;
        std::optional<int> deadline; ///< seconds from its creation
        bool isRemoved = false;
    };

    explicit FakeReplicate(quint16 port = 0);

    [[nodiscard]] QUrl base() const { return m_api->url(QStringLiteral("/v1")); }
    static QString token() { return QStringLiteral("r8_marked_key_4711"); }

    // What the next requests meet; set while none is under way.
    std::chrono::milliseconds works{60};              ///< how long a prediction takes
    std::map<QString, std::chrono::milliseconds> worksFor; ///< the same by the output's ending, where it differs
    std::map<QString, QByteArray> outputs;            ///< by ending: "png", "mp4", "wav"
    enum class Shape { Text, List, Data, Nothing } shape = Shape::Text;
    QString endsAs = QStringLiteral("succeeded");     ///< the status that predictions come to
    QString error;
    std::optional<double> predictSeconds = 4.0;
    std::chrono::milliseconds createEvery{0};         ///< one create in so long, as with little credit left
    std::chrono::milliseconds listLag{0};             ///< how long a new prediction is not in the list yet
    /// An answer in the place of the real one, which then does nothing.
    std::function<std::optional<HttpAnswer>(const HttpSeen &)> instead;
    /// Changes the answer after the service has done its part.
    std::function<void(const HttpSeen &, HttpAnswer &)> afterwards;
    std::function<void(const HttpSeen &, HttpAnswer &)> onDelivery; ///< of output files

    [[nodiscard]] QList<Made> made() const;
    [[nodiscard]] int throttled() const; ///< how many creates were told to come back later
    void forgetAll(); ///< inputs and outputs, as after an hour
    void growOlder(std::chrono::seconds by); ///< all that was created
    [[nodiscard]] const LoopbackHttp &api() const { return *m_api; }
    [[nodiscard]] const LoopbackHttp &delivery() const { return *m_delivery; }

private:
    [[nodiscard]] HttpAnswer answer(const HttpSeen &seen);
    [[nodiscard]] HttpAnswer handle(const HttpSeen &seen);
    [[nodiscard]] HttpAnswer create(const HttpSeen &seen);
    [[nodiscard]] HttpAnswer list(const HttpSeen &seen);
    [[nodiscard]] HttpAnswer one(const QString &id, bool isToCancel);
    [[nodiscard]] HttpAnswer takeFile(const HttpSeen &seen);
    [[nodiscard]] QJsonObject toJson(const Made &made) const;
    [[nodiscard]] QJsonValue outputOf(const Made &made) const;
    void advance(Made &made) const;
    [[nodiscard]] std::chrono::milliseconds timeFor(const Made &made) const;
    [[nodiscard]] QString faultOf(const QString &model, const QJsonObject &input) const;

    mutable std::mutex m_mutex;
    QList<Made> m_made;
    QStringList m_files;
    QDateTime m_lastCreate;
    int m_throttled = 0;
    std::unique_ptr<LoopbackHttp> m_delivery;
    std::unique_ptr<LoopbackHttp> m_api;
};

} // namespace beatreel::test
