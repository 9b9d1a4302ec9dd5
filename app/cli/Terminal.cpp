// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Terminal.h"

#include "app/cli/Columns.h"
#include "core/base/ErrorKindText.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"

#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace beatreel::cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

constexpr int kBarLength = 30;
constexpr int kLongestLine = 64; ///< of a line with a bar

/// The width of the terminal on stderr; a usual one where it does not say.
int columns()
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// Untrusted text may hold control characters, which must not steer the terminal.
QByteArray printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return text.toUtf8();
}

QString clock(std::chrono::seconds length)
{
    return QStringLiteral("%1:%2").arg(length.count() / 60).arg(length.count() % 60, 2, 10, QLatin1Char('0'));
}

QString percentText(int percent, std::optional<std::chrono::seconds> left)
{
    return left ? Sentence::tr("%1 %, %2 left").arg(QString::number(percent), clock(*left)) : Sentence::tr("%1 %").arg(percent);
}

} // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Planning:
        return Sentence::tr("planning", "a phase that is under way");
    case Phase::Storyboard:
        return Sentence::tr("storyboard", "a phase that is under way");
    case Phase::Chunks:
        return Sentence::tr("chunks", "a phase that is under way");
    case Phase::Stitching:
        return Sentence::tr("stitching", "a phase that is under way");
    case Phase::Music:
        break;
    }
    return Sentence::tr("music", "a phase that is under way");
}

void Terminal::result(const QString &text, const QJsonObject &document)
{
    const std::scoped_lock lock(m_mutex);
    clearBar();
    if (!write(stdout, isJson() ? toJsonText(document) : printable(text) + '\n'))
        m_areResultsWritten = false;
}

void Terminal::note(const QString &line)
{
    const std::scoped_lock lock(m_mutex);
    clearBar();
    write(stderr, printable(line) + '\n');
}

void Terminal::warn(const QString &sentence)
{
    note(Sentence::tr("Warning: %1").arg(sentence));
}

void Terminal::notes(const Findings &findings)
{
    for (const Finding &finding : findings)
        note(finding.place.isEmpty() ? finding.sentence : Sentence::tr("%1: %2", "what it concerns, and a sentence").arg(finding.place, finding.sentence));
}

void Terminal::progress(const BuildProgress &progress)
{
    showProgress(phaseName(progress.phase), progress.fraction, progress.remaining);
}

void Terminal::progress(const QString &what, double fraction)
{
    showProgress(what, fraction, std::nullopt);
}

void Terminal::showProgress(const QString &what, double fraction, std::optional<std::chrono::seconds> left)
{
    const std::scoped_lock lock(m_mutex);
    const int percent = static_cast<int>(std::floor(fraction * 100));
    if (::isatty(STDERR_FILENO)) {
        // A line longer than the terminal would wrap and could not be taken back.
        const int filled = percent * kBarLength / 100;
        const QString bar = columns() > kLongestLine ? QString(filled, u'█') + QString(kBarLength - filled, u'░') + u' ' : QString();
        const QString line = padded(what, 10) + u' ' + bar + percentText(percent, left);
        if (line != m_lastLine || !m_hasBar)
            write(stderr, "\r\033[K" + line.toUtf8());
        m_lastLine = line;
        m_hasBar = true;
        return;
    }
    const int tenth = percent / 10 * 10;
    const QString line = what + u' ' + QString::number(tenth); // without what is left, which changes all the time
    if (line != m_lastLine)
        write(stderr, (what + QStringLiteral(": ") + percentText(tenth, left)).toUtf8() + '\n');
    m_lastLine = line;
}

Exit Terminal::fail(const Error &error, const QJsonObject &facts)
{
    if (!error.detail.isEmpty())
        note(error.detail);
    const QString project = facts.value(QStringLiteral("project")).toString();
    const QString sentence = error.kind != ErrorKind::Cancelled ? error.sentence
                             : project.isEmpty()                ? QStringLiteral("Stopped.")
                                                                : Sentence::tr("Stopped; resume “%1” goes on where it was.").arg(project);
    note(sentence);
    if (isJson()) {
        result({}, withRest({{QStringLiteral("status"), QStringLiteral("failed")},
                             {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), toText(error.kind)},
                                                                   {QStringLiteral("message"), sentence}}}},
                            facts));
    }
    return error.kind == ErrorKind::Cancelled ? Exit::Interrupted : Exit::Failed;
}

Exit Terminal::badArguments(const QString &sentence)
{
    static_cast<void>(fail({ErrorKind::BadInput, sentence, {}, std::nullopt}));
    return Exit::BadArguments;
}

void Terminal::clearBar()
{
    if (m_hasBar)
        write(stderr, "\r\033[K");
    m_hasBar = false;
}

} // namespace beatreel::cli
