// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportWords.h"

#include "core/base/Language.h"

#include <QHash>

#include <cmath>

namespace beatreel {

namespace {

/// To the nearest, but no less than one.
int rounded(double value, double step)
{
    return static_cast<int>(std::max(step, std::round(value / step) * step));
}

} // namespace

QString ExportWords::about(std::chrono::milliseconds time)
{
    const double seconds = static_cast<double>(time.count()) / 1000;
    if (seconds > 90)
        return tr("%1 min", "about how long something takes").arg(rounded(seconds / 60, 1));
    return tr("%1 s", "about how long something takes").arg(rounded(seconds, seconds > 10 ? 5 : 1));
}

QString ExportWords::progress(double done, std::chrono::milliseconds elapsed)
{
    constexpr double kLeastDone = 0.02; // before that, what was measured is the beginning
    constexpr std::chrono::milliseconds kLeastElapsed(1000);
    const auto percent = static_cast<int>(done * 100);
    if (done < kLeastDone || elapsed < kLeastElapsed)
        return tr("%1 %", "percent").arg(percent);
    const std::chrono::milliseconds left(std::llround(static_cast<double>(elapsed.count()) * (1 - done) / done));
    return tr("%1 %, about %2 left", "percent, time").arg(percent).arg(about(left));
}

QString ExportWords::preset(const QString &id)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("master"), QT_TR_NOOP("Master")},
        {QStringLiteral("web-1080p"), QT_TR_NOOP("Web 1080p")},
        {QStringLiteral("4k"), QT_TR_NOOP("4K")},
        {QStringLiteral("editing"), QT_TR_NOOP("Editing (ProRes)")},
        {QStringLiteral("webm"), QT_TR_NOOP("WebM")},
        {QStringLiteral("review"), QT_TR_NOOP("Animatic for review")},
    };
    const char *name = names.value(id);
    return name ? tr(name) : id;
}

QString ExportWords::codec(FilmCodec codec)
{
    switch (codec) {
    case FilmCodec::H264:
        break;
    case FilmCodec::H265:
        return tr("H.265 (MP4)");
    case FilmCodec::ProRes:
        return tr("ProRes 422 (MOV)");
    case FilmCodec::Vp9:
        return tr("VP9 (WebM)");
    }
    return tr("H.264 (MP4)");
}

QString ExportWords::size(QSize size)
{
    return tr("%1 x %2", "width and height in pixels").arg(size.width()).arg(size.height());
}

QString ExportWords::work(const ExportWork &work, int fps, std::chrono::milliseconds expected)
{
    const auto length = [fps](int pictures) {
        const int seconds = pictures / fps;
        if (seconds > 0)
            return tr("%1 s", "a length").arg(seconds);
        return pictures == 1 ? tr("1 picture") : tr("%n pictures", nullptr, pictures);
    };
    if (work.encoded == 0)
        return expected.count() < 1000 ? tr("Copies the film, under a second.")
                                       : tr("Copies the film and mixes its sound, about %1.").arg(about(expected));
    if (work.copied == 0)
        return tr("Encodes %1 anew, about %2.").arg(length(work.encoded), about(expected));
    return tr("Copies %1 and encodes %2, about %3.").arg(length(work.copied), length(work.encoded), about(expected));
}

QString ExportWords::gaps(const FilmGaps &gaps)
{
    QStringList sentences;
    if (const auto count = static_cast<int>(gaps.missing.size()); count > 0)
        sentences.append(count == 1 ? tr("Beat %1 has no video yet.").arg(gaps.missing.first())
                                    : tr("%n beats have no video yet.", nullptr, count));
    if (const auto count = static_cast<int>(gaps.stale.size()); count > 0)
        sentences.append(count == 1 ? tr("Beat %1 is not up to date.").arg(gaps.stale.first())
                                    : tr("%n beats are not up to date.", nullptr, count));
    if (gaps.isMusicMissing)
        sentences.append(tr("There is no music yet."));
    if (gaps.isMusicStale)
        sentences.append(tr("The music is not up to date."));
    return inOneParagraph(sentences);
}

} // namespace beatreel
