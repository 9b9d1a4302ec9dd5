// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"
#include "tests/support/TestFolder.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <functional>

namespace beatreel::test {

constexpr int kClickEvery = kSampleRate / 2;

/// Clicks of 1 ms at every half second but the first.
[[nodiscard]] inline StereoSamples clickTrack(int seconds)
{
    StereoSamples samples;
    samples.interleaved.assign(static_cast<size_t>(seconds) * kSampleRate * 2, 0.0f);
    for (int click = kClickEvery; click < seconds * kSampleRate; click += kClickEvery) {
        for (int i = 0; i < 2 * kSampleRate / 1000; ++i)
            samples.interleaved[static_cast<size_t>(2 * click + i)] = 0.8f;
    }
    return samples;
}

/// A real sound server (PulseAudio) without a sound card, to which this process plays, and whose output can be recorded.
class SoundServer
{
public:
    [[nodiscard]] static bool isInstalled() { return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty(); }

    [[nodiscard]] bool start()
    {
        const QString socket = QDir::cleanPath(m_folder.path() + QStringLiteral("/../pulse.sock")); // without spaces, for its arguments
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_server.setProcessEnvironment(environment);
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=hall rate=48000"), QStringLiteral("-L"),
                        QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        return m_server.waitForStarted() && QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, 10000);
    }
    /// As if it were pulled out.
    void stop()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    TestFolder m_folder;
    QProcess m_server;
};

/// Records what the server plays.
class Recorder
{
public:
    ~Recorder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool start()
    {
        m_process.start(QStringLiteral("parec"), {QStringLiteral("--device=hall.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--rate=48000"),
                                                  QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=5"), QStringLiteral("--process-time-msec=5")});
        const bool isRunning = m_process.waitForStarted() && QTest::qWaitFor([&] { return m_process.bytesAvailable() > 0; }, 10000);
        m_process.readAllStandardOutput();
        return isRunning;
    }
    /// Tells of each click that came since the last look: how many samples ago it was.
    void look(const std::function<void(qsizetype ago)> &onClick)
    {
        const QByteArray bytes = m_process.readAllStandardOutput();
        const auto *samples = reinterpret_cast<const float *>(bytes.constData());
        const qsizetype frames = bytes.size() / 8;
        for (qsizetype i = 0; i < frames; ++i) {
            if (samples[2 * i] < 0.1f) {
                ++m_quiet;
                continue;
            }
            if (m_quiet > kSampleRate / 10)
                onClick(frames - i);
            m_quiet = 0;
        }
    }

private:
    QProcess m_process;
    qint64 m_quiet = kSampleRate;
};

} // namespace beatreel::test
