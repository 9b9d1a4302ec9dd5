// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/StoryboardWords.h"

#include "core/exchange/BeatWords.h"
#include "core/story/StoryWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beatreel {

namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::PaperWords)

public:
    [[nodiscard]] static QString storyboard() { return tr("Storyboard"); }
    [[nodiscard]] static QString page(int page, int pages)
    {
        return tr("Page %1 of %2").arg(page).arg(pages);
    }
    [[nodiscard]] static QString onward(int page) { return tr("page %1", "where a text goes on").arg(page); }
    [[nodiscard]] static QString textsInFull() { return tr("Texts in full"); }
    [[nodiscard]] static QString noFrame() { return tr("No frame yet"); }
    [[nodiscard]] static QString times(const QString &from, const QString &to)
    {
        return tr("%1–%2", "from and to, of a film").arg(from, to);
    }
    [[nodiscard]] static QString shot() { return tr("Shot"); }

    [[nodiscard]] static QList<BeatText> texts(const Project &project, const Beat &beat)
    {
        const QList<BeatText> all{{tr("Prompt"), beatPrompt(project, beat), 1},
                                  {tr("Voice-over"), beat->voiceOver, 4},
                                  {tr("On screen"), beat->onScreenWords, 3},
                                  {tr("Notes"), beat->notes, 2}};
        QList<BeatText> written;
        for (const BeatText &text : all) {
            if (!text.text.trimmed().isEmpty())
                written.append(text);
        }
        return written;
    }

    [[nodiscard]] static QList<TitleField> fields(const Project &project, const QString &archetype,
                                                  const QString &date)
    {
        QList<TitleField> fields{{tr("Product"), oneLine(project.product.name)},
                                 {tr("Length"), tr("%1 s, %2", "seconds, beats")
                                                    .arg(project.duration().count())
                                                    .arg(beats(project.beats.size()))},
                                 {tr("Archetype"), archetype},
                                 {tr("Format"), tr("%1 × %2, %3 fps")
                                                    .arg(project.format.size.width())
                                                    .arg(project.format.size.height())
                                                    .arg(project.format.fps)},
                                 {tr("Date"), date}};
        fields.removeIf([](const TitleField &field) { return field.value.isEmpty(); });
        return fields;
    }

private:
    [[nodiscard]] static QString beats(qsizetype count)
    {
        return count == 1 ? tr("1 beat") : tr("%n beats", nullptr, static_cast<int>(count));
    }
};

QString legible(QString id)
{
    id.replace(u'_', u' ');
    if (!id.isEmpty())
        id[0] = id[0].toUpper();
    return id;
}

} // namespace

QString storyboardWord()
{
    return PaperWords::storyboard();
}

QString pageWord(int page, int pages)
{
    return PaperWords::page(page, pages);
}

QString onwardWord(int page)
{
    return PaperWords::onward(page);
}

QString textsInFullWord()
{
    return PaperWords::textsInFull();
}

QString noFrameWord()
{
    return PaperWords::noFrame();
}

QString timesWord(Seconds start, Seconds length)
{
    return PaperWords::times(clockText(start), clockText(start + length));
}

QString factsWord(const Beat &beat)
{
    QStringList facts{shotWord(beat->spec.shotType), movementWord(beat->spec.cameraMovement)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString factsLabel()
{
    return PaperWords::shot();
}

QList<BeatText> beatTexts(const Project &project, const Beat &beat)
{
    return PaperWords::texts(project, beat);
}

QList<TitleField> titleFields(const Project &project, const QString &archetype, const QDate &date,
                              const QLocale &locale)
{
    // The day of the week says nothing here.
    static const QRegularExpression weekday(QStringLiteral("\\s*dddd[,،]?\\s*|\\s*ddd[,،]?\\s*"));
    const QString day = date.isValid()
                            ? locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday))
                            : QString();
    return PaperWords::fields(project, archetype.isEmpty() ? legible(project.archetype.text()) : archetype,
                              day);
}

} // namespace beatreel
