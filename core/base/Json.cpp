// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"

#include "core/base/Sentence.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace beatreel {

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &what)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.first(std::min<qsizetype>(parseError.offset, bytes.size()));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return fail(ErrorKind::BadInput, Sentence::tr("%1 is not valid JSON: %2 at line %3, column %4.")
                                             .arg(what, parseError.errorString())
                                             .arg(line)
                                             .arg(column));
    }
    if (!document.isObject())
        return fail(ErrorKind::BadInput, Sentence::tr("%1 must be a JSON object ({ … }).").arg(what));
    return document.object();
}

QByteArray toJsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

JsonReader::JsonReader(QJsonObject object, QString place, Findings &findings)
    : m_object(std::move(object)), m_place(std::move(place)), m_findings(findings)
{
}

QString JsonReader::placeOf(const QString &name) const
{
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

void JsonReader::report(const QString &name, const QString &code, const QString &sentence)
{
    m_findings.append({Severity::Error, code, sentence, placeOf(name)});
}

QJsonValue JsonReader::take(const QString &name, QJsonValue::Type type, Need need, const char *typeName)
{
    m_asked.append(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || (value.isNull() && need == Need::Optional)) {
        if (need == Need::Required) {
            report(name, QStringLiteral("missing"), Sentence::tr("“%1” is missing.").arg(placeOf(name)));
        }
        return QJsonValue::Undefined;
    }
    if (value.type() != type) {
        report(name, QStringLiteral("wrong_type"),
               Sentence::tr("“%1” must be %2.").arg(placeOf(name), Sentence::tr(typeName)));
        return QJsonValue::Undefined;
    }
    return value;
}

QString JsonReader::string(const QString &name, Need need, const QString &fallback)
{
    return take(name, QJsonValue::String, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "text")).toString(fallback);
}

double JsonReader::number(const QString &name, Need need, double fallback)
{
    return take(name, QJsonValue::Double, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "a number")).toDouble(fallback);
}

int JsonReader::whole(const QString &name, Need need, int fallback)
{
    const QJsonValue value = take(name, QJsonValue::Double, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "a whole number"));
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) > 2e9) {
        report(name, QStringLiteral("wrong_type"),
               Sentence::tr("“%1” must be a whole number.").arg(placeOf(name)));
        return fallback;
    }
    return static_cast<int>(number);
}

bool JsonReader::boolean(const QString &name, Need need, bool fallback)
{
    return take(name, QJsonValue::Bool, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "true or false")).toBool(fallback);
}

QStringList JsonReader::strings(const QString &name, Need need)
{
    QStringList texts;
    const QJsonArray values = array(name, need);
    for (const QJsonValue &value : values) {
        if (value.isString())
            texts.append(value.toString());
        else
            report(name, QStringLiteral("wrong_type"),
                   Sentence::tr("“%1” must be a list of texts.").arg(placeOf(name)));
    }
    return texts;
}

QJsonObject JsonReader::object(const QString &name, Need need)
{
    return take(name, QJsonValue::Object, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "an object")).toObject();
}

QJsonArray JsonReader::array(const QString &name, Need need)
{
    return take(name, QJsonValue::Array, need, QT_TRANSLATE_NOOP("beatreel::Sentence", "a list")).toArray();
}

QJsonObject JsonReader::rest() const
{
    QJsonObject rest = m_object;
    for (const QString &name : m_asked)
        rest.remove(name);
    return rest;
}

QJsonObject withRest(QJsonObject object, const QJsonObject &rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace beatreel
