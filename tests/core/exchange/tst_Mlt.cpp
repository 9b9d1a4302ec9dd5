// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditLists.h"
#include "core/media/Sound.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/core/exchange/XmlNode.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// The MLT list as Debian's melt plays it.
class tst_Mlt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture.emplace(QList<int>{5, 10, 5}, ExportFixture::Media::All); }

    void everyPictureIsTheRightOne()
    {
        const QList<QImage> pictures = rendered(m_fixture->input, u"film.mlt"_s);
        QCOMPARE(pictures.size(), 600);
        // The chunks' pictures are numbered through the film: both sides of each cut, and everything between.
        for (int i = 0; i < 600; ++i)
            QCOMPARE(numberIn(pictures[i]), i);
    }

    void theMusicStartsAtItsInPoint()
    {
        ExportInput input = m_fixture->input;
        // 18 s of sound from 2 s on under 20 s of film: the last 2 s are silent.
        QVERIFY(writeMlt(input, m_fixture->file(u"sound.mlt"_s), {}, {}));
        const QString sound = m_fixture->file(u"sound.wav"_s);
        QVERIFY(melt(u"sound.mlt"_s, sound, {u"f=wav"_s, u"acodec=pcm_s16le"_s, u"ar=48000"_s, u"ac=2"_s}));
        const auto heard = readSound(sound, {});
        QVERIFY(heard);
        QVERIFY(std::abs(heard->frames() - 20 * 48000) <= 48000 / 30);
        QVERIFY(loudest(*heard, 0.1, 17.8) > 0.05);
        QVERIFY(loudest(*heard, 18.2, 19.9) < 0.001);
    }

    void whatIsMissingIsBlack()
    {
        ExportInput input = m_fixture->input;
        input.beats[1].chunks[0] = {};
        input.music.reset();
        const QList<QImage> pictures = rendered(input, u"gap.mlt"_s);
        QCOMPARE(pictures.size(), 600);
        for (const auto &[place, number] : {std::pair{149, 149}, {300, 300}, {599, 599}})
            QCOMPARE(numberIn(pictures[place]), number);
        for (const int place : {150, 299})
            QVERIFY(qGray(pictures[place].pixel(80, 45)) < 20);
    }

    void theListMayLieAnywhere()
    {
        // But for ? and % above the list itself, which melt takes for its own.
        QDir().mkpath(m_fixture->file(u"Schnitt #1; & mehr/für: 木"_s));
        const QList<QImage> pictures =
            rendered(m_fixture->input, u"Schnitt #1; & mehr/für: 木/a \"b\" <c>.mlt"_s);
        QCOMPARE(pictures.size(), 600);
        for (const int place : {0, 149, 150, 299, 300, 449, 450, 599})
            QCOMPARE(numberIn(pictures[place]), place);
    }

    void theBeatsAreMarked()
    {
        QVERIFY(writeMlt(m_fixture->input, m_fixture->file(u"marked.mlt"_s), {}, {}));
        const XmlNode root = xmlOf(m_fixture->read(u"marked.mlt"_s));
        QStringList texts;
        for (const XmlNode &property : root.all(u"tractor"_s).first().all(u"property"_s)) {
            if (property[u"name"_s] == u"text"_s || property[u"name"_s] == u"start"_s)
                texts.append(property.text);
        }
        QCOMPARE(texts, (QStringList{u"01 Größe & <Stil> \"eins\""_s, u"00:00:00.000"_s,
                                     u"02 商品のヒーローショット"_s, u"00:00:05.000"_s, u"03 قطة لطيفة"_s,
                                     u"00:00:15.000"_s}));
    }

private:
    /// Whether melt wrote something to `target`; what it is, is for the caller to judge.
    bool melt(const QString &list, const QString &target, const QStringList &consumer)
    {
        // On a machine where it has just been installed, melt 7.12 was seen to end at once, content and without
        // having written anything.
        constexpr int kAttempts = 3;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            QFile::remove(target);
            if (!runMelt(list, QStringList{u"target="_s + target} + consumer))
                return false;
            if (QFileInfo(target).size() > 0)
                return true;
        }
        qWarning("melt wrote nothing, %d times", kAttempts);
        return false;
    }

    bool runMelt(const QString &list, const QStringList &consumer)
    {
        // It also goes on waiting sometimes, after its consumer has written everything and ended: on a busy
        // machine often. The wait is only cut short.
        constexpr int kTimedOut = 124;
        const Output output =
            run(u"timeout"_s,
                QStringList{u"30"_s, u"melt"_s, u"-silent"_s, m_fixture->file(list), u"-consumer"_s, u"avformat"_s,
                            u"real_time=-1"_s, u"terminate_on_pause=1"_s}
                    + consumer);
        if (output.status != 0 && output.status != kTimedOut)
            qWarning("%s", output.err.constData());
        return output.status == 0 || output.status == kTimedOut;
    }

    QList<QImage> rendered(const ExportInput &input, const QString &list)
    {
        const QString raw = m_fixture->file(u"raw.rgb"_s);
        const auto written = writeMlt(input, m_fixture->file(list), {Incomplete::AsIs}, {});
        if (!written) {
            qWarning("%s", qUtf8Printable(written.error().sentence));
            return {};
        }
        if (!melt(list, raw, {u"f=rawvideo"_s, u"vcodec=rawvideo"_s, u"pix_fmt=rgb24"_s, u"an=1"_s}))
            return {};
        QFile file(raw);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QSize size = input.project.format.size;
        QList<QImage> pictures;
        for (;;) {
            const QByteArray bytes = file.read(3LL * size.width() * size.height());
            if (bytes.size() < 3LL * size.width() * size.height())
                return pictures;
            const QImage view(reinterpret_cast<const uchar *>(bytes.constData()), size.width(), size.height(),
                              3 * size.width(), QImage::Format_RGB888);
            pictures.append(view.copy());
        }
    }

    static float loudest(const StereoSamples &sound, double from, double to)
    {
        float peak = 0;
        for (auto i = static_cast<qsizetype>(from * 48000); i < static_cast<qsizetype>(to * 48000); ++i)
            peak = std::max(peak, std::abs(sound.interleaved[static_cast<size_t>(2 * i)]));
        return peak;
    }

    std::optional<ExportFixture> m_fixture;
};

BEATREEL_TEST(tst_Mlt)
#include "tst_Mlt.moc"
