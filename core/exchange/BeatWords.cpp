// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/BeatWords.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::RemarkWords)

public:
    [[nodiscard]] static QStringList of(const BeatContent &beat)
    {
        QStringList remarks;
        if (!beat.voiceOver.trimmed().isEmpty())
            remarks.append(tr("Voice-over: %1").arg(oneLine(beat.voiceOver)));
        if (!beat.onScreenWords.trimmed().isEmpty())
            remarks.append(tr("On screen: %1").arg(oneLine(beat.onScreenWords)));
        if (!beat.notes.trimmed().isEmpty())
            remarks.append(tr("Notes: %1").arg(oneLine(beat.notes)));
        return remarks;
    }
};

} // namespace

QString beatNumber(qsizetype index, qsizetype count)
{
    const auto digits = std::max<qsizetype>(2, QString::number(count).size());
    return QStringLiteral("%1").arg(index + 1, static_cast<int>(digits), 10, QChar(u'0'));
}

QString beatTitle(const Beat &beat)
{
    QString title = oneLine(beat->spec.name);
    if (title.isEmpty())
        title = beat->spec.templateId.text();
    if (title != beat->spec.templateId.text())
        return title;
    title.replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString beatPrompt(const Project &project, const Beat &beat)
{
    return fillPrompt(beat->spec.promptTemplate, project.product, project.style).trimmed();
}

QString beatRemarks(const Beat &beat)
{
    return RemarkWords::of(*beat).join(u'\n');
}

QString smpteTimecode(qint64 picture, int fps)
{
    const qint64 second = picture / fps;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    return QStringList{two(second / 3600), two(second / 60 % 60), two(second % 60), two(picture % fps)}.join(
        u':');
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

} // namespace beatreel
