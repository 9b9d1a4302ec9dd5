// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/SoundDevice.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <atomic>
#include <cstring>

namespace beatreel {

namespace {

constexpr int kFrameBytes = 2 * sizeof(float);
/// Long enough for a busy UI thread, which is what feeds some devices, short enough to start at once.
constexpr int kBufferedFrames = kSampleRate / 5;

QAudioFormat sampleFormat()
{
    QAudioFormat format;
    format.setSampleRate(kSampleRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

} // namespace

/// Hands a sound out from a sample on, and silence after its end. Read by the device's thread.
class SampleStream : public QIODevice
{
public:
    SampleStream(SoundPtr sound, qsizetype from) : m_sound(std::move(sound)), m_next(from) { open(QIODevice::ReadOnly); }

    [[nodiscard]] qsizetype next() const { return m_next; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return kBufferedFrames * kFrameBytes + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype frames = static_cast<qsizetype>(most / kFrameBytes);
        const qsizetype from = std::min(m_next.load(), m_sound->frames());
        const qsizetype there = std::clamp<qsizetype>(m_sound->frames() - from, 0, frames);
        std::memcpy(data, m_sound->interleaved.data() + 2 * from, static_cast<size_t>(there * kFrameBytes));
        std::memset(data + there * kFrameBytes, 0, static_cast<size_t>((frames - there) * kFrameBytes));
        m_next += frames;
        return frames * kFrameBytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SoundPtr m_sound;
    std::atomic<qsizetype> m_next;
};

SoundDevice::SoundDevice(QObject *parent) : QObject(parent) {}

SoundDevice::~SoundDevice()
{
    stop();
}

bool SoundDevice::play(SoundPtr sound, qsizetype from)
{
    stop();
    if (!m_devices) { // not before something is played: looking for devices takes time
        m_devices = new QMediaDevices(this);
        connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundDevice::deviceChanged);
    }
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!sound || device.isNull() || !device.isFormatSupported(sampleFormat()))
        return false;
    m_stream = std::make_unique<SampleStream>(std::move(sound), from);
    m_sink = std::make_unique<QAudioSink>(device, sampleFormat());
    m_sink->setBufferSize(kBufferedFrames * kFrameBytes);
    m_sink->setVolume(m_volume);
    m_sink->start(m_stream.get());
    if (m_sink->error() != QAudio::NoError) {
        stop();
        return false;
    }
    return true;
}

void SoundDevice::stop()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();
    }
    m_sink.reset();
    m_stream.reset();
}

std::optional<qsizetype> SoundDevice::heard() const
{
    if (!m_sink || m_sink->state() == QAudio::StoppedState || m_sink->error() == QAudio::FatalError || m_sink->error() == QAudio::IOError)
        return std::nullopt;
    const qsizetype buffered = static_cast<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree()) / kFrameBytes;
    return m_stream->next() - std::max<qsizetype>(0, buffered);
}

void SoundDevice::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink)
        m_sink->setVolume(volume);
}

} // namespace beatreel
