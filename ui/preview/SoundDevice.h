// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/SoundOutput.h"

#include <QObject>

class QAudioSink;
class QMediaDevices;

namespace beatreel {

class SampleStream;

/// The computer's present sound device. One that comes or goes is told; what played is silent until it is played
/// again.
class SoundDevice : public QObject, public SoundOutput
{
    Q_OBJECT

public:
    explicit SoundDevice(QObject *parent = nullptr);
    ~SoundDevice() override;

    bool play(SoundPtr sound, qsizetype from) override;
    void stop() override;
    [[nodiscard]] std::optional<qsizetype> heard() const override;
    void setVolume(double volume) override;

signals:
    /// Another device is the present one, or none is.
    void deviceChanged();

private:
    QMediaDevices *m_devices = nullptr;
    std::unique_ptr<SampleStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    double m_volume = 1;
};

} // namespace beatreel
