// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"

namespace beatreel {

/// The journal's slot of what a music model is asked for, where a model writes it.
inline const QString kMusicWordsSlot = QStringLiteral("music:words");
/// Where a take's parameters say why the rules asked for it.
inline const QString kMusicNotice = QStringLiteral("prompt_notice");

/// What the words are for, and who pays for them.
struct MusicWording
{
    QStringList frames; ///< absolute paths, in the order of the video
    Fingerprint inputs; ///< of the music
    int number = 0;     ///< of its take
    Budget budget;
    QString build;
};

/// What the music model is asked for, and why that is by the rules although a model was to write it; empty: it is not.
struct MusicPrompt
{
    QString text;
    QString notice;
};

/// What the music model is asked for: what the set's writer makes of the frames, written down so that it is paid once,
/// else the request's own words, which are the rules'. Only cancelling is an error.
[[nodiscard]] Result<MusicPrompt> wordsForMusic(const BuildSite &site, const MusicRequest &request, const MusicWording &wording,
                                            const TaskContext &context);

} // namespace beatreel
