// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace beatreel {

/// The folders inside a data folder ("/usr/share", "~/.local/share") in which packages and people put
/// soundfonts.
[[nodiscard]] QStringList soundfontFolders(const QString &dataFolder);

/// The soundfont to play on, of all SF2 and SF3 files in these folders; empty where there is none. Soundfonts
/// that are known to be whole General MIDI sets go first, the better sounding ones before the others; after
/// them the largest file, since it may be anything. Of two that are equal it is the one in the earlier
/// folder. Files that are no soundfonts and sets that only add to another are passed over; links are
/// followed.
[[nodiscard]] QString bestSoundfont(const QStringList &folders);

/// Whether it is the small set that Beatreel's own set-up installs, to which any other known one is to be
/// preferred.
[[nodiscard]] bool isPlainSoundfont(const QString &path);

} // namespace beatreel
