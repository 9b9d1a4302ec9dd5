// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmExport.h"

namespace beatreel {

/// How a film is exported.
struct FilmSettings
{
    FilmCodec codec = FilmCodec::H264;
    int shortSide = 0;    ///< pixels; 0: the film's own size
    bool hasMusic = true; ///< false: a silent track
    double lufs = kUsualLoudness;
    std::optional<FilmRange> range = {}; ///< nullopt: the whole film
    bool isForReview = false;               ///< beat, shot and timecode are drawn on each picture
    QString watermark = {};                 ///< for review; drawn across each picture

    bool operator==(const FilmSettings &) const = default;
};

/// Settings with a name.
struct ExportPreset
{
    QString id; ///< as the command line calls it: "web-1080p"
    FilmSettings settings;
};

/// The presets, the usual one first: master, web-1080p, 4k, editing, webm, review.
[[nodiscard]] const QList<ExportPreset> &exportPresets();
/// nullptr: none.
[[nodiscard]] const ExportPreset *findExportPreset(const QString &id);

/// "h264", "h265", "prores", "vp9".
[[nodiscard]] QString toText(FilmCodec codec);
[[nodiscard]] std::optional<FilmCodec> filmCodecFromText(const QString &text);

/// A film's size with this short side, in the same shape, even; empty where that is the film's own.
[[nodiscard]] QSize exportSize(QSize film, int shortSide);

} // namespace beatreel
