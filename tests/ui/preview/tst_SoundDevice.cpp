// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/SoundDevice.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

constexpr int kClickEvery = kSampleRate / 2;

/// Clicks of 1 ms at every half second but the first.
SoundPtr clickTrack(int seconds)
{
    StereoSamples samples;
    samples.interleaved.assign(static_cast<size_t>(seconds) * kSampleRate * 2, 0.0f);
    for (int click = kClickEvery; click < seconds * kSampleRate; click += kClickEvery) {
        for (int i = 0; i < 2 * kSampleRate / 1000; ++i)
            samples.interleaved[static_cast<size_t>(2 * click + i)] = 0.8f;
    }
    return std::make_shared<const StereoSamples>(std::move(samples));
}

} // namespace

/// Against a real sound server without a sound card, whose output is recorded while it plays.
class tst_SoundDevice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty())
            QSKIP("There is no sound server to play to.");
        const QString socket = QDir::cleanPath(m_folder.path() + QStringLiteral("/../pulse.sock")); // without spaces, for its arguments
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_server.setProcessEnvironment(environment);
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=hall rate=48000"), QStringLiteral("-L"),
                        QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY(QFileInfo::exists(socket));
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
    }

    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void whatItSaysIsHeardIsHeardThen()
    {
        SoundDevice device;
        QProcess recorder;
        recorder.start(QStringLiteral("parec"), {QStringLiteral("--device=hall.monitor"), QStringLiteral("--format=float32le"), QStringLiteral("--rate=48000"),
                                                 QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=5"), QStringLiteral("--process-time-msec=5")});
        QVERIFY(recorder.waitForStarted());
        QTRY_VERIFY(recorder.bytesAvailable() > 0);
        recorder.readAllStandardOutput();

        QVERIFY(device.play(clickTrack(5), 0));
        QList<double> late; // what is said against what is recorded, in ms
        qint64 quiet = kSampleRate;
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 4500) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            const QByteArray bytes = recorder.readAllStandardOutput();
            const auto *samples = reinterpret_cast<const float *>(bytes.constData());
            const qsizetype frames = bytes.size() / 8;
            for (qsizetype i = 0; i < frames; ++i) {
                if (samples[2 * i] < 0.1f) {
                    ++quiet;
                    continue;
                }
                if (quiet > kSampleRate / 10) {
                    const double heard = static_cast<double>(device.heard().value_or(0) - (frames - i));
                    const double click = std::round(heard / kClickEvery) * kClickEvery;
                    late.append((heard - click) / kSampleRate * 1000);
                }
                quiet = 0;
            }
        }
        device.stop();
        recorder.kill();
        recorder.waitForFinished();
        QVERIFY2(late.size() >= 6, qPrintable(QString::number(late.size())));
        std::ranges::sort(late);
        const double middle = late[late.size() / 2];
        qInfo("said is heard %.1f ms before it is recorded (%.1f to %.1f)", middle, late.first(), late.last());
        QVERIFY2(std::abs(middle) < 40, qPrintable(QString::number(middle)));
    }

    void itBeginsWhereItIsToldAndStops()
    {
        SoundDevice device;
        QVERIFY(!device.heard());
        QVERIFY(device.play(clickTrack(3), kSampleRate));
        QTRY_VERIFY(device.heard().value_or(0) > kSampleRate + 4800);
        QVERIFY(*device.heard() < 2 * kSampleRate);
        device.stop();
        QVERIFY(!device.heard());
    }

    /// Last: the server goes away.
    void aDeviceThatIsPulledOutIsHeardOf()
    {
        SoundDevice device;
        QVERIFY(device.play(clickTrack(5), 0));
        QTRY_VERIFY(device.heard().value_or(0) > 4800);
        m_server.kill();
        m_server.waitForFinished();
        QTRY_VERIFY(!device.heard());
        QVERIFY(!device.play(clickTrack(5), 0));
    }

private:
    TestFolder m_folder;
    QProcess m_server;
};

BEATREEL_TEST(tst_SoundDevice)
#include "tst_SoundDevice.moc"
