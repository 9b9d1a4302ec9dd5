// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/media/Sound.h"
#include "core/project/Project.h"
#include "core/project/Take.h"

#include <optional>

namespace beatreel {

/// The product that is a project's mixed sound, as `mixSound` writes it.
inline const QString kSoundProduct = QStringLiteral("build/sound.m4a");
/// Of the sound mixed from this music (nullopt: silence) now.
[[nodiscard]] Fingerprint soundFingerprint(const std::optional<Take> &music, const SoundOptions &options);

/// How a project's music is laid under its film, with what the document says of it: `file` is the take's, without a
/// take there is silence. Reads the
/// file's header.
[[nodiscard]] SoundOptions soundOptionsFor(const std::optional<Take> &music, const QString &file, const Project &project);

} // namespace beatreel
