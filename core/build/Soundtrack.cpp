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

Fingerprint soundFingerprint(const std::optional<Take> &music, const SoundOptions &options)
{
    return FingerprintBuilder("sound/1")
        .add("music", music ? music->id.text() : QString())
        .add("file", music ? music->file : QString())
        .add("length", options.length.count())
        .add("ends by itself", static_cast<int>(options.endsByItself))
        .add("parameter set", kSoundParameterSet)
        .build();
}

SoundOptions soundOptionsFor(const std::optional<Take> &music, const QString &file, Seconds length)
{
    SoundOptions options{length, false};
    if (music && music->provider == QStringLiteral("offline")) {
        const auto facts = probe(file);
        options.endsByItself = facts && std::abs(facts->seconds - static_cast<double>(length.count())) < kSameLength;
    }
    return options;
}

} // namespace beatreel
