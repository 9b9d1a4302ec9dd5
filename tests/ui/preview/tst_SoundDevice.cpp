// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/SoundDevice.h"

#include "tests/support/SoundServer.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

SoundPtr clicks(int seconds)
{
    return std::make_shared<const StereoSamples>(clickTrack(seconds));
}

} // namespace

/// Against a real sound server without a sound card, whose output is recorded while it plays.
class tst_SoundDevice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("There is no sound server to play to.");
        QVERIFY(m_server.start());
    }

    void cleanupTestCase() { m_server.stop(); }

    void whatItSaysIsHeardIsHeardThen()
    {
        SoundDevice device;
        Recorder recorder;
        QVERIFY(recorder.start());
        QVERIFY(device.play(clicks(5), 0));
        QList<double> late; // what is said against what is recorded, in ms
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 4500) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            recorder.look([&](qsizetype ago) {
                const auto heard = static_cast<double>(device.heard().value_or(0) - ago);
                const double click = std::round(heard / kClickEvery) * kClickEvery;
                late.append((heard - click) / kSampleRate * 1000);
            });
        }
        device.stop();
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
        QVERIFY(device.play(clicks(3), kSampleRate));
        QTRY_VERIFY(device.heard().value_or(0) > kSampleRate + 4800);
        QVERIFY(*device.heard() < 2 * kSampleRate);
        device.stop();
        QVERIFY(!device.heard());
    }

    /// Last: the server goes away.
    void aDeviceThatIsPulledOutIsHeardOf()
    {
        SoundDevice device;
        QVERIFY(device.play(clicks(5), 0));
        QTRY_VERIFY(device.heard().value_or(0) > 4800);
        m_server.stop();
        QTRY_VERIFY(!device.heard());
        QVERIFY(!device.play(clicks(5), 0));
    }

private:
    SoundServer m_server;
};

BEATREEL_TEST(tst_SoundDevice)
#include "tst_SoundDevice.moc"
