// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmReader.h"
#include "core/media/Sound.h"

namespace beatreel {

enum class FilmCodec {
    H264,   ///< MP4; at the film's size the chunks are copied
    H265,   ///< MP4, tagged hvc1
    ProRes, ///< ProRes 422 in MOV with 24-bit PCM sound, for cutting on
    Vp9,    ///< WebM with Opus sound
};

/// "mp4", "mov" or "webm": what such a film's file is.
[[nodiscard]] QString suffixOf(FilmCodec codec);

/// Some of a film's pictures, by their numbers in it.
struct FilmRange
{
    int first = 0;
    int count = 0;

    bool operator==(const FilmRange &) const = default;
};

/// One piece of an exported film.
struct ExportPiece
{
    FilmSegment pictures; ///< `open` must be there
    QString chunk = {};   ///< the chunk of the present parameter set that has these pictures; empty: there is none
    QString clip = {};    ///< what they are conformed from, where it may be such a chunk itself; looked at by exportFilm
};

/// The sound under the whole film.
struct ExportSound
{
    QString mixed = {}; ///< as `mixSound` wrote it from the next two; empty: it is mixed now
    QString music = {}; ///< empty: silence
    SoundOptions options;
};

/// Draws on a picture of the film, in RGB32. Called by one thread.
using StampPicture = std::function<void(int picture, QImage &target)>;

/// A film to be written as one file.
struct ExportJob
{
    /// What happens where there already is such a file.
    enum class Existing {
        Refuse, ///< Exists
        Replace
    };

    VideoFormat format; ///< of all pieces
    std::vector<ExportPiece> pieces;
    ExportSound sound;
    FilmCodec codec = FilmCodec::H264;
    QSize size = {};                        ///< both even, the film's shape; empty: the film's
    std::optional<FilmRange> range = {}; ///< nullopt: the whole film
    StampPicture stamp = {};                ///< empty: the pictures are shown as they are
    Existing existing = Existing::Refuse;
};

/// How many of the pictures are copied as they are, and how many are encoded.
struct ExportWork
{
    int copied = 0;
    int encoded = 0;

    bool operator==(const ExportWork &) const = default;
};
[[nodiscard]] ExportWork workOf(const ExportJob &job);

/// Writes the film, whole or not at all. What can be copied is copied: with H.264 at the film's size and without a
/// stamp every group of 15 pictures of a chunk that is wanted whole; the others are encoded with the chunks' own
/// parameter set, so that they fit together. Exists, Storage, Media, BadInput, Unavailable (no such encoder), Cancelled.
[[nodiscard]] Result<void> exportFilm(const ExportJob &job, const QString &out, const TaskContext &context);

} // namespace beatreel
