// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Soundtrack.h"

#include "core/media/MediaFacts.h"

#include <cmath>

namespace beatreel {

namespace {

/// Seconds by which music that was composed for a length may differ from it.
constexpr double kSameLength = 0.05;

} // namespace

/// What the document does not say of the music is left out: it was before it could be said.
Fingerprint soundFingerprint(const std::optional<Take> &music, const SoundOptions &options)
{
    FingerprintBuilder from("sound/1");
    from.add("music", music ? music->id.text() : QString())
        .add("file", music ? music->file : QString())
        .add("length", options.length.count())
        .add("ends by itself", static_cast<int>(options.endsByItself))
        .add("parameter set", kSoundParameterSet);
    if (options.inPoint.count() != 0)
        from.add("in point", options.inPoint.count());
    if (options.gainDb != 0)
        from.add("gain", QString::number(options.gainDb, 'f', 2));
    if (options.fadeIn.count() != 0)
        from.add("fade in", options.fadeIn.count());
    if (options.fadeOut)
        from.add("fade out", options.fadeOut->count());
    if (options.isMuted)
        from.add("muted", 1);
    return from.build();
}

SoundOptions soundOptionsFor(const std::optional<Take> &music, const QString &file, const Project &project)
{
    const Seconds length = project.duration();
    const MusicLevels &levels = project.music.levels;
    SoundOptions options;
    options.length = length;
    options.inPoint = project.music.slip;
    options.gainDb = levels.gainDb;
    options.fadeIn = levels.fadeIn;
    options.fadeOut = levels.fadeOut;
    options.isMuted = levels.isMuted;
    if (music && options.inPoint.count() == 0 && music->provider == QStringLiteral("offline")) {
        const auto facts = probe(file);
        options.endsByItself = facts && std::abs(facts->seconds - static_cast<double>(length.count())) < kSameLength;
    }
    return options;
}

} // namespace beatreel
