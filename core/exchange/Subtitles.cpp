// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Subtitles.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/exchange/BeatWords.h"
#include "core/exchange/Gaps.h"

#include <QTextBoundaryFinder>

#include <numeric>

namespace beatreel {

namespace {

// What broadcasters allow: two lines of 42 columns.
constexpr int kColumns = 42;
constexpr qsizetype kLines = 2;

/// The columns that a text takes; those of East Asian scripts take two.
int columnsOf(QStringView text)
{
    int columns = 0;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        const bool isWide = script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                            script == QChar::Script_Katakana || script == QChar::Script_Hangul ||
                            (c >= QChar(0x3000) && c <= QChar(0x303f)) ||
                            (c >= QChar(0xff01) && c <= QChar(0xff60));
        columns += c.isMark() || c.isLowSurrogate() ? 0 : isWide ? 2 : 1;
    }
    return columns;
}

/// The text in lines that fit, cut where its script may be cut; a longer word has a line of its own.
QStringList wrapped(const QString &text)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype fits = 0;
    for (qsizetype place = finder.toNextBoundary(); place >= 0; place = finder.toNextBoundary()) {
        if (fits > start && columnsOf(QStringView(text).sliced(start, place - start).trimmed()) > kColumns) {
            lines.append(text.sliced(start, fits - start).trimmed());
            start = fits;
        }
        fits = place;
    }
    if (start < text.size())
        lines.append(text.sliced(start).trimmed());
    lines.removeAll(QString());
    return lines;
}

/// `lines` as cues: as many as their number and the beat's seconds allow, their lengths as even as can be.
QList<QStringList> inCues(const QStringList &lines, qsizetype most)
{
    const qsizetype wanted = std::min((lines.size() + kLines - 1) / kLines, std::max<qsizetype>(1, most));
    QList<QStringList> cues;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < wanted; ++i) {
        const qsizetype end = lines.size() * (i + 1) / wanted;
        cues.append(lines.sliced(taken, end - taken));
        taken = end;
    }
    return cues;
}

QList<SubtitleCue> cuesOf(const QString &text, std::chrono::milliseconds start, Seconds length)
{
    const QList<QStringList> parts = inCues(wrapped(text), length.count());
    // A second each, and the rest by the columns to be read.
    QList<int> columns;
    for (const QStringList &part : parts)
        columns.append(std::max(1, columnsOf(part.join(QString()))));
    const int all = std::accumulate(columns.begin(), columns.end(), 0);
    const std::chrono::milliseconds shared =
        std::chrono::milliseconds(length) - std::chrono::seconds(parts.size());
    QList<SubtitleCue> cues;
    std::chrono::milliseconds place = start;
    int read = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        read += columns[i];
        const std::chrono::milliseconds end = start + std::chrono::seconds(i + 1) + shared * read / all;
        cues.append({place, end, parts[i]});
        place = end;
    }
    return cues;
}

QString clock(std::chrono::milliseconds time)
{
    const qint64 ms = time.count();
    return QStringLiteral("%1:%2:%3,%4")
        .arg(ms / 3600000, 2, 10, QChar(u'0'))
        .arg(ms / 60000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

QByteArray srtText(const QList<SubtitleCue> &cues)
{
    QString text;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        text +=
            QStringLiteral("%1\r\n%2 --> %3\r\n").arg(i + 1).arg(clock(cues[i].start), clock(cues[i].end));
        text += cues[i].lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n\r\n");
    }
    return text.toUtf8();
}

} // namespace

QString subtitleOf(const Beat &beat)
{
    for (const QString &text : {beat->voiceOver, beat->onScreenWords, beat->notes}) {
        // An arrow in a text would be read as a cue's times.
        const QString line = oneLine(text).replace(QStringLiteral("-->"), QStringLiteral("→"));
        if (!line.isEmpty())
            return line;
    }
    return {};
}

QList<SubtitleCue> subtitles(const Project &project)
{
    QList<SubtitleCue> cues;
    Seconds start{0};
    for (const Beat &beat : project.beats) {
        if (const QString text = subtitleOf(beat); !text.isEmpty())
            cues += cuesOf(text, start, beat->spec.duration);
        start += beat->spec.duration;
    }
    return cues;
}

Result<Exported> writeSubtitles(const ExportInput &input, const QString &file, const TaskContext &context)
{
    if (const auto checked = checkHasBeats(input); !checked)
        return std::unexpected(checked.error());
    const QList<SubtitleCue> cues = subtitles(input.project);
    if (cues.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.")
                        .arg(input.project.name));
    }
    if (context.isCancelled())
        return cancelled();
    if (const auto written = writeFileAtomically(file, srtText(cues)); !written)
        return std::unexpected(written.error());
    context.report(1);
    return Exported{static_cast<int>(cues.size()), {}};
}

} // namespace beatreel
