// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/ProvenanceRows.h"

#include "core/build/TakeOrder.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace beatreel {

namespace {

constexpr int kLongPrompt = 48; ///< from there on only what differs is shown

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Provenance)

public:
    [[nodiscard]] static QString model() { return tr("Model"); }
    [[nodiscard]] static QString prompt() { return tr("Prompt"); }
    [[nodiscard]] static QString seed() { return tr("Seed"); }
    [[nodiscard]] static QString cost() { return tr("Cost"); }
    [[nodiscard]] static QString made() { return tr("Made"); }
    [[nodiscard]] static QString file() { return tr("File"); }
    [[nodiscard]] static QString size() { return tr("Size"); }
    [[nodiscard]] static QString begins() { return tr("Begins with"); }
    [[nodiscard]] static QString frame(int number) { return number > 0 ? tr("frame, take %1").arg(number) : tr("a frame"); }
    [[nodiscard]] static QString clip(int number) { return number > 0 ? tr("clip before, take %1").arg(number) : tr("the clip before"); }
    [[nodiscard]] static QString notTaken() { return tr("none"); }
    [[nodiscard]] static QString own() { return tr("own file"); }
    /// The inputs that a person knows by name; empty for the others.
    [[nodiscard]] static QString ofInput(const QString &name)
    {
        const std::pair<QString, QString> names[] = {
            {QStringLiteral("product"), tr("Product")},   {QStringLiteral("aesthetic"), tr("Aesthetic")},
            {QStringLiteral("mood"), tr("Mood")},         {QStringLiteral("lighting"), tr("Lighting")},
            {QStringLiteral("palette"), tr("Palette")},   {QStringLiteral("shot_type"), tr("Shot")},
            {QStringLiteral("action"), tr("Action")},     {QStringLiteral("camera_movement"), tr("Camera")},
            {QStringLiteral("energy"), tr("Energy")},     {QStringLiteral("format"), tr("Format")},
        };
        for (const auto &[input, label] : names) {
            if (input == name)
                return label;
        }
        return {};
    }
};

QString inputText(const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return parts.join(QStringLiteral(", "));
    }
    const QString text = value.toString();
    if (name == QStringLiteral("shot_type"))
        return shotWord(text);
    if (name == QStringLiteral("camera_movement"))
        return movementWord(text);
    if (name == QStringLiteral("action"))
        return actionWord(text);
    if (name == QStringLiteral("energy"))
        return energyWord(energyLevelFrom(text).value_or(EnergyLevel::Medium));
    return text;
}

/// "take:…" and "hand-on:…@…ms" as a person counts them.
QString beginsWith(const OpenProject &open, const Take &take)
{
    const QString key = take.inputs.value(QStringLiteral("picture")).toString();
    const auto pictures = clipPicturesOf(take.inputs, open.takes());
    if (key.isEmpty() || !pictures)
        return {};
    const QList<Take> takes = showableTakesFor(open.project(), open.takes(), pictures->source.slot);
    const auto it = std::ranges::find(takes, pictures->source.id, &Take::id);
    const int number = it == takes.end() ? 0 : static_cast<int>(it - takes.begin()) + 1;
    return pictures->isHandOn ? Labels::clip(number) : Labels::frame(number);
}

QString promptText(const Take &take)
{
    return take.inputs.value(QStringLiteral("prompt")).toString();
}

QString seedText(const Take &take)
{
    if (take.isUsersOwn())
        return {};
    return take.inputs.contains(QStringLiteral("seed")) ? QString::number(take.seed) : Labels::notTaken();
}

QString fileText(const Take &take)
{
    const QString name = take.parameters.value(QStringLiteral("name")).toString();
    return take.isUsersOwn() && !name.isEmpty() ? name : QString();
}

/// Collects rows; those of which neither take tells anything are left out.
class Rows
{
public:
    Rows(const Take &a, const Take *b) : m_a(a), m_b(b) {}

    template <class Text> void add(const QString &label, Text textOf)
    {
        ProvenanceRow row{label, textOf(m_a), m_b ? textOf(*m_b) : QString(), {}, {}, false};
        if (row.a.isEmpty() && row.b.isEmpty())
            return;
        row.isDifferent = m_b && row.a != row.b;
        row.fullA = row.a;
        row.fullB = row.b;
        if (row.isDifferent && std::max(row.a.size(), row.b.size()) > kLongPrompt)
            std::tie(row.a, row.b) = differingParts(row.a, row.b);
        m_rows.append(row);
    }

    [[nodiscard]] QList<ProvenanceRow> rows() const { return m_rows; }

private:
    const Take &m_a;
    const Take *m_b;
    QList<ProvenanceRow> m_rows;
};

} // namespace

std::pair<QString, QString> differingParts(const QString &a, const QString &b)
{
    const auto differs = std::ranges::mismatch(a, b);
    qsizetype start = differs.in1 - a.begin();
    while (start > 0 && !a[start - 1].isSpace())
        --start;
    if (start == 0)
        return {a, b};
    return {u'…' + a.mid(start), u'…' + b.mid(start)};
}

QList<ProvenanceRow> provenanceRows(const OpenProject &open, const Take &a, const Take *b, const QDateTime &now)
{
    Rows rows(a, b);
    rows.add(Labels::model(), [&](const Take &take) { return modelName(open, take); });
    rows.add(Labels::file(), fileText);
    rows.add(Labels::prompt(), promptText);
    for (const char *name : {"product", "lighting", "aesthetic", "mood", "palette", "shot_type", "action", "camera_movement", "energy", "format"}) {
        const QString input = QLatin1String(name);
        rows.add(Labels::ofInput(input), [&](const Take &take) { return inputText(input, take.inputs.value(input)); });
    }
    rows.add(Labels::begins(), [&](const Take &take) { return beginsWith(open, take); });
    rows.add(Labels::seed(), seedText);
    rows.add(Labels::cost(), [](const Take &take) { return takePrice(take); });
    rows.add(Labels::made(), [&](const Take &take) { return madeText(take.made, now); });
    rows.add(Labels::size(), [](const Take &take) { return QLocale().formattedDataSize(take.bytes, 1, QLocale::DataSizeTraditionalFormat); });
    return rows.rows();
}

} // namespace beatreel
