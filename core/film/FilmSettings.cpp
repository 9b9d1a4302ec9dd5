// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/FilmSettings.h"

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

constexpr int kFullHd = 1080;
constexpr int kUltraHd = 2160;

constexpr std::array kCodecNames = {std::pair{FilmCodec::H264, "h264"}, std::pair{FilmCodec::H265, "h265"},
                                    std::pair{FilmCodec::ProRes, "prores"}, std::pair{FilmCodec::Vp9, "vp9"}};

FilmSettings settings(FilmCodec codec, int shortSide)
{
    FilmSettings settings;
    settings.codec = codec;
    settings.shortSide = shortSide;
    return settings;
}

FilmSettings review()
{
    FilmSettings settings;
    settings.isForReview = true;
    return settings;
}

} // namespace

const QList<ExportPreset> &exportPresets()
{
    static const QList<ExportPreset> presets = {
        {QStringLiteral("master"), {}},
        {QStringLiteral("web-1080p"), settings(FilmCodec::H264, kFullHd)},
        {QStringLiteral("4k"), settings(FilmCodec::H265, kUltraHd)},
        {QStringLiteral("editing"), settings(FilmCodec::ProRes, 0)},
        {QStringLiteral("webm"), settings(FilmCodec::Vp9, 0)},
        {QStringLiteral("review"), review()},
    };
    return presets;
}

const ExportPreset *findExportPreset(const QString &id)
{
    const auto it = std::ranges::find(exportPresets(), id, &ExportPreset::id);
    return it == exportPresets().end() ? nullptr : &*it;
}

QString toText(FilmCodec codec)
{
    return QString::fromLatin1(std::ranges::find(kCodecNames, codec, [](const auto &name) { return name.first; })->second);
}

std::optional<FilmCodec> filmCodecFromText(const QString &text)
{
    const auto it = std::ranges::find_if(kCodecNames, [&](const auto &name) { return text == QLatin1String(name.second); });
    return it == kCodecNames.end() ? std::nullopt : std::optional(it->first);
}

QSize exportSize(QSize film, int shortSide)
{
    const int own = std::min(film.width(), film.height());
    if (shortSide <= 0 || own <= 0 || own == shortSide)
        return {};
    const auto scaled = [&](int length) { return static_cast<int>((qint64(length) * shortSide / own + 1) / 2 * 2); };
    return {scaled(film.width()), scaled(film.height())};
}

} // namespace beatreel
