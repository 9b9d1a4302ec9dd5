// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ExportInput.h"

namespace beatreel {

/// One stretch of the video track. All lengths and places are in pictures.
struct EditEvent
{
    QString name;
    QString file; ///< absolute, from its first picture on; empty: a gap
    int start = 0;
    int length = 0;
    int beat = 0; ///< which one, from 0
    bool isFirstOfBeat = false;
};

/// The music under it, from the film's first picture on.
struct EditMusic
{
    QString name;
    QString file;
    int inPoint = 0;
    int length = 0;    ///< in the film
    int available = 0; ///< of the whole file
};

/// A beat as an editor's marker.
struct EditMarker
{
    QString name;
    QString note; ///< may be empty or have several lines
    int start = 0;
    int length = 0;
};

/// What every edit list says, whatever its format: the cuts over the project's chunks, the music, and a
/// marker for each beat.
struct EditList
{
    QString name;
    VideoFormat format;
    QList<EditEvent> events; ///< without holes; stretches without a chunk are gaps
    QList<EditMarker> markers;
    std::optional<EditMusic> music;
    int length = 0;
    QStringList notices; ///< which gaps and stale chunks there are
};

[[nodiscard]] Result<EditList> editList(const ExportInput &input, Incomplete incomplete);

} // namespace beatreel
