// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/film/FilmGaps.h"
#include "core/film/FilmSettings.h"

#include <QCoreApplication>

#include <chrono>

namespace beatreel {

/// What the export calls its presets, codecs and sizes, and what it says of its work.
class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ExportWords)

public:
    [[nodiscard]] static QString preset(const QString &id);
    [[nodiscard]] static QString codec(FilmCodec codec);
    /// "1920 x 1080"
    [[nodiscard]] static QString size(QSize size);
    /// "Copies the film, under a second."
    [[nodiscard]] static QString work(const ExportWork &work, int fps, std::chrono::milliseconds expected);
    /// "42 %, about 20 s left"; the time where it can be told.
    [[nodiscard]] static QString progress(double done, std::chrono::milliseconds elapsed);
    /// "20 s", "3 min"
    [[nodiscard]] static QString about(std::chrono::milliseconds time);
    /// "2 beats are not up to date."; empty where nothing is missing or stale.
    [[nodiscard]] static QString gaps(const FilmGaps &gaps);
};

} // namespace beatreel
