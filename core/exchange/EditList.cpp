// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditList.h"

#include "core/exchange/BeatWords.h"
#include "core/exchange/Gaps.h"

#include <QCoreApplication>

#include <cmath>

namespace beatreel {

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ListWords)

public:
    [[nodiscard]] static QString title(const QString &number, const Beat &beat)
    {
        return tr("%1 %2", "number and name of a beat").arg(number, beatTitle(beat));
    }
    [[nodiscard]] static QString part(const QString &title, qsizetype part, qsizetype parts)
    {
        return parts == 1 ? title
                          : tr("%1 (%2 of %3)", "beat, chunk, chunks").arg(title).arg(part).arg(parts);
    }
    [[nodiscard]] static QString music() { return tr("Music"); }
};

void addBeat(EditList &list, const ExportInput &input, int index)
{
    const Beat &beat = input.project.beats[index];
    const QString title = ListWords::title(beatNumber(index, input.project.beats.size()), beat);
    const QList<ExportFile> &chunks = input.beats[index].chunks;
    list.markers.append({title, beatRemarks(beat), list.length, list.format.picturesIn(beat->spec.duration)});
    for (qsizetype k = 0; k < chunks.size(); ++k) {
        const int length = list.format.picturesPerChunk();
        list.events.append({ListWords::part(title, k + 1, chunks.size()), chunks[k].path, list.length, length,
                            index, k == 0});
        list.length += length;
    }
}

std::optional<EditMusic> musicOf(const ExportInput &input, int filmLength)
{
    if (!input.music || input.music->file.isMissing())
        return std::nullopt;
    const int fps = input.project.format.fps;
    EditMusic music;
    music.name = ListWords::music();
    music.file = input.music->file.path;
    music.available = static_cast<int>(std::floor(input.music->seconds * fps + 1e-6));
    music.inPoint = std::clamp(
        static_cast<int>(std::lround(static_cast<double>(input.music->inPoint.count()) * fps / 1000)), 0,
        music.available);
    music.length = std::min(filmLength, music.available - music.inPoint);
    return music.length > 0 ? std::optional(music) : std::nullopt;
}

} // namespace

Result<EditList> editList(const ExportInput &input, Incomplete incomplete)
{
    const auto notices = checkFilm(input, incomplete);
    if (!notices)
        return std::unexpected(notices.error());
    EditList list;
    list.name = oneLine(input.project.name);
    list.format = input.project.format;
    list.notices = *notices;
    for (int i = 0; i < static_cast<int>(input.beats.size()); ++i)
        addBeat(list, input, i);
    list.music = musicOf(input, list.length);
    return list;
}

} // namespace beatreel
