// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Sound.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/media/SoundDecoder.h"

#include <bit>
#include <cmath>

namespace beatreel {

namespace {

constexpr int kChannels = 2;

/// Appends numbers as a WAV file stores them: little-endian.
class LittleEndian
{
public:
    explicit LittleEndian(QByteArray &bytes) : m_bytes(bytes) {}

    LittleEndian &text(const char *fourLetters)
    {
        m_bytes.append(fourLetters, 4);
        return *this;
    }
    LittleEndian &number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.append(static_cast<char>(value >> (8 * i)));
        return *this;
    }

private:
    QByteArray &m_bytes;
};

} // namespace

Result<StereoSamples> readSound(const QString &file, const TaskContext &context)
{
    Result<StereoSamples> samples = decodeSound(file, kLongestSound + 1, context);
    if (samples && samples->frames() > kLongestSound)
        return tooLongSound(file);
    return samples;
}

Result<void> writeWave(const StereoSamples &samples, const QString &file, WaveFormat format)
{
    const bool isFloat = format == WaveFormat::Float32;
    const int bytesPerSample = isFloat ? 4 : 2;
    const quint64 size = samples.interleaved.size() * quint64(bytesPerSample);
    constexpr quint64 kFormatBytes = 16, kHeaderBytes = 44;
    if (size > 0xffffffffu - kHeaderBytes)
        return fail(ErrorKind::BadInput,
                    Sentence::tr("“%1” would be too long for a WAV file. Make the music shorter.").arg(file));

    QByteArray bytes;
    bytes.reserve(qsizetype(kHeaderBytes + size));
    LittleEndian out(bytes);
    out.text("RIFF").number(kHeaderBytes - 8 + size, 4).text("WAVE");
    out.text("fmt ").number(kFormatBytes, 4).number(isFloat ? 3 : 1, 2).number(kChannels, 2).number(kSampleRate, 4);
    out.number(quint64(kSampleRate) * kChannels * quint64(bytesPerSample), 4);
    out.number(quint64(kChannels * bytesPerSample), 2).number(quint64(8 * bytesPerSample), 2);
    out.text("data").number(size, 4);
    for (const float sample : samples.interleaved) {
        if (isFloat)
            out.number(std::bit_cast<quint32>(sample), 4);
        else
            out.number(static_cast<quint16>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767.0f)), 2);
    }
    return writeFileAtomically(file, bytes);
}

} // namespace beatreel
