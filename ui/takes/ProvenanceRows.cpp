// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/ProvenanceRows.h"

#include "core/build/TakeOrder.h"
#include "ui/common/ServiceAccess.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/ClipRooms.h"
#include "ui/workspace/InputWords.h"
#include "ui/workspace/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

namespace beatreel {

namespace {

constexpr int kLongPrompt = 48; ///< from there on only what differs is shown

class Labels
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Provenance)

public:
    [[nodiscard]] static QString provider() { return tr("Provider"); }
    [[nodiscard]] static QString builtIn() { return tr("built in"); }
    [[nodiscard]] static QString yourself() { return tr("yourself"); }
    [[nodiscard]] static QString tempo() { return tr("Tempo"); }
    [[nodiscard]] static QString bpm(double bpm) { return tr("%1 bpm").arg(QLocale().toString(bpm)); }
    [[nodiscard]] static QString parameters() { return tr("Parameters"); }
    [[nodiscard]] static QString parameter(const QString &name, const QString &value) { return tr("%1: %2", "name, value").arg(name, value); }
    [[nodiscard]] static QString yes() { return tr("yes"); }
    [[nodiscard]] static QString no() { return tr("no"); }
    [[nodiscard]] static QString length() { return tr("Length"); }
    [[nodiscard]] static QString slip(Slot::Kind kind) { return kind == Slot::Kind::Music ? tr("In point") : tr("Slip"); }
    [[nodiscard]] static QString seconds(double seconds, int digits) { return tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', digits)); }
    [[nodiscard]] static QString took() { return tr("Took"); }
    [[nodiscard]] static QString minutes(int minutes, int seconds) { return tr("%1 min %2 s").arg(minutes).arg(seconds); }
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

QString providerText(const Take &take)
{
    if (take.isUsersOwn())
        return Labels::yourself();
    if (take.provider == QStringLiteral("replicate"))
        return nameOf(Service::Replicate);
    if (take.provider == QStringLiteral("openai"))
        return nameOf(Service::OpenAi);
    return take.provider == QStringLiteral("offline") ? Labels::builtIn() : take.provider;
}

QString tempoText(const Take &take)
{
    const double bpm = take.parameters.value(QStringLiteral("bpm")).toDouble();
    return bpm > 0 ? Labels::bpm(bpm) : QString();
}

QString valueText(const QJsonValue &value)
{
    constexpr qsizetype kLong = 20; // hashes
    if (value.isBool())
        return value.toBool() ? Labels::yes() : Labels::no();
    if (value.isDouble())
        return QLocale().toString(value.toDouble());
    const QString text = value.toString();
    return text.size() > kLong ? text.left(8) + u'…' : text;
}

/// What the generator told beside what has a row of its own, with its own names for it.
QString parametersText(const Take &take)
{
    static const QStringList kOwnRows = {QStringLiteral("bpm"), QStringLiteral("name"), QStringLiteral("seconds"), QStringLiteral("seconds_to_make")};
    static const QStringList kOfTheProgram = {QStringLiteral("drawn_by"), QStringLiteral("generator_version"), QStringLiteral("goes_on_in_frame")}; // for telling takes apart
    QStringList parts;
    for (auto it = take.parameters.begin(); it != take.parameters.end(); ++it) {
        const QString value = valueText(it.value());
        if (!kOwnRows.contains(it.key()) && !kOfTheProgram.contains(it.key()) && !value.isEmpty())
            parts.append(Labels::parameter(QString(it.key()).replace(u'_', u' '), value));
    }
    return parts.join(QStringLiteral(", "));
}

QString lengthText(const OpenProject &open, ClipRooms &rooms, const Take &take)
{
    if (take.slot.kind == Slot::Kind::Frame || !open.takes().isIntact(take))
        return {};
    const auto length = rooms.length(open.takes().path(take));
    return length ? Labels::seconds(std::chrono::duration<double>(*length).count(), 1) : QString();
}

/// The slot's: it holds for whichever take is used.
QString slipText(const OpenProject &open, const Take &take)
{
    if (take.slot.kind == Slot::Kind::Frame)
        return {};
    const int fps = open.project().format.fps;
    const double slip = std::chrono::duration<double>(open.project().settings(take.slot).slip).count();
    return timecode(qRound(slip * fps), fps);
}

QString tookText(const Take &take)
{
    const QJsonValue took = take.parameters.value(QStringLiteral("seconds_to_make"));
    if (!took.isDouble())
        return {};
    const auto whole = static_cast<int>(took.toDouble());
    return whole < 60 ? Labels::seconds(took.toDouble(), 1) : Labels::minutes(whole / 60, whole % 60);
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

QList<ProvenanceRow> provenanceRows(const OpenProject &open, ClipRooms &rooms, const Take &a, const Take *b, const QDateTime &now)
{
    Rows table(a, b);
    table.add(Labels::provider(), providerText);
    table.add(Labels::model(), [&](const Take &take) { return modelName(open, take); });
    table.add(Labels::file(), fileText);
    table.add(Labels::prompt(), promptText);
    for (const char *name : {"product", "lighting", "aesthetic", "mood", "palette", "shot_type", "action", "camera_movement", "energy", "format"}) {
        const QString input = QLatin1String(name);
        table.add(Labels::ofInput(input), [&](const Take &take) { return inputWords(input, take.inputs.value(input)); });
    }
    table.add(Labels::begins(), [&](const Take &take) { return beginsWith(open, take); });
    table.add(Labels::seed(), seedText);
    table.add(Labels::tempo(), tempoText);
    table.add(Labels::parameters(), parametersText);
    table.add(Labels::length(), [&](const Take &take) { return lengthText(open, rooms, take); });
    table.add(Labels::slip(a.slot.kind), [&](const Take &take) { return slipText(open, take); });
    table.add(Labels::cost(), [](const Take &take) { return takePrice(take); });
    table.add(Labels::made(), [&](const Take &take) { return dayText(take.made, now); });
    table.add(Labels::took(), tookText);
    table.add(Labels::size(), [](const Take &take) { return QLocale().formattedDataSize(take.bytes, 1, QLocale::DataSizeTraditionalFormat); });
    return table.rows();
}

} // namespace beatreel
