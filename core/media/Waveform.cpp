// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Waveform.h"

#include "core/base/Sentence.h"
#include "core/media/SoundDecoder.h"

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

/// Makes columns of sound that comes in pieces.
class ColumnMaker
{
public:
    explicit ColumnMaker(double columnsPerSecond) : m_framesPerColumn(kSampleRate / columnsPerSecond) {}

    /// `piece` is interleaved stereo.
    void add(std::span<const float> piece)
    {
        while (!piece.empty()) {
            if (m_frames == m_end)
                begin(piece.front());
            const auto frames = std::min<qsizetype>(m_end - m_frames, std::ssize(piece) / 2);
            const std::span<const float> part = piece.first(2 * static_cast<size_t>(frames));
            const auto [low, high] = std::ranges::minmax(part);
            WaveformColumn &column = m_columns.back();
            column.low = std::min(column.low, std::clamp(low, -1.0f, 1.0f));
            column.high = std::max(column.high, std::clamp(high, -1.0f, 1.0f));
            m_frames += frames;
            piece = piece.subspan(part.size());
        }
    }

    [[nodiscard]] qsizetype frames() const { return m_frames; }
    [[nodiscard]] std::vector<WaveformColumn> columns() { return std::move(m_columns); }

private:
    void begin(float first)
    {
        const float value = std::clamp(first, -1.0f, 1.0f);
        m_columns.push_back({value, value});
        // Counted from the start of the sound, or the columns would drift.
        m_end = std::llround(double(m_columns.size()) * m_framesPerColumn);
    }

    double m_framesPerColumn;
    qsizetype m_frames = 0; ///< so many have come
    qsizetype m_end = 0;    ///< of the column that is being made
    std::vector<WaveformColumn> m_columns;
};

} // namespace

Result<Waveform> waveform(const QString &sound, double columnsPerSecond, const TaskContext &context)
{
    if (!(columnsPerSecond > 0 && columnsPerSecond <= kMostColumnsPerSecond))
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A waveform has up to %1 columns a second. Ask for another number.")
                        .arg(kMostColumnsPerSecond));
    ColumnMaker maker(columnsPerSecond);
    const auto add = [&maker](std::span<const float> piece) {
        maker.add(piece);
        return maker.frames() <= kLongestSound;
    };
    if (const Result<void> decoded = decodeSound(sound, add, context); !decoded)
        return std::unexpected(decoded.error());
    if (maker.frames() > kLongestSound)
        return tooLongSound(sound);
    return Waveform{columnsPerSecond, double(maker.frames()) / kSampleRate, maker.columns()};
}

} // namespace beatreel
