// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PlayedFiles.h"

#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace beatreel;

namespace {

/// The number painted on it; -1 where it cannot be had.
int numberAt(PictureSource &source, int picture)
{
    const Result<PicturePtr> got = source.picture(picture);
    return got && *got ? test::numberIn((*got)->image()) : -1;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class tst_PlayedFiles : public QObject
{
    Q_OBJECT

private:
    test::TestFolder m_folder;
    VideoFormat m_format = test::smallFormat();
    QString m_chunk = m_folder.file(QStringLiteral("chunk.mp4"));

private slots:
    void initTestCase() { QVERIFY(test::makeNumberedChunk(m_chunk, m_format)); }

    void aChunkFromStartToEnd()
    {
        const auto source = playChunk(m_chunk, m_format, {});
        QVERIFY(source);
        for (int i = 0; i < 150; ++i)
            QCOMPARE(numberAt(**source, i), i);
    }

    void aChunkBackwardsByGroups()
    {
        const auto source = playChunk(m_chunk, m_format, {});
        QVERIFY(source);
        for (int last = 149; last >= 0;) {
            const int first = (*source)->groupStart(last);
            QCOMPARE(first, last - 14);
            for (int i = first; i <= last; ++i)
                QCOMPARE(numberAt(**source, i), i);
            last = first - 1;
        }
    }

    void aChunkAtAnyPlace()
    {
        const auto source = playChunk(m_chunk, m_format, {});
        QVERIFY(source);
        std::mt19937 random(7);
        for (int i = 0; i < 300; ++i) {
            const int wanted = static_cast<int>(random() % 150);
            QCOMPARE(numberAt(**source, wanted), wanted);
            // On from there by one, by two and by eight.
            for (const int further : {1, 2, 4, 12, 13}) {
                if (random() % 2 == 0 && wanted + further < 150)
                    QCOMPARE(numberAt(**source, wanted + further), wanted + further);
            }
        }
    }

    void aChunkIsShownExactly()
    {
        const auto source = playChunk(m_chunk, m_format, {});
        QVERIFY(source);
        const QList<QImage> expected = test::picturesOf(m_chunk, m_format.size);
        QCOMPARE(expected.size(), 150);
        for (const int i : {0, 77, 149}) {
            const Result<PicturePtr> picture = (*source)->picture(i);
            QVERIFY(picture);
            const QImage image = (*picture)->image();
            QCOMPARE(image.size(), m_format.size);
            int worst = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    worst = std::max(worst, std::abs(qGreen(image.pixel(x, y)) - qGreen(expected[i].pixel(x, y))));
            }
            QVERIFY2(worst <= 3, qPrintable(QString::number(worst)));
        }
    }

    void aDamagedChunkSaysSo()
    {
        const QString broken = m_folder.file(QStringLiteral("broken.mp4"));
        QFile file(m_chunk);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // The pictures' own bytes, past the first of them.
        const qsizetype box = bytes.indexOf("mdat");
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + box - 4));
        QVERIFY(box > 0 && size > 4096);
        for (qsizetype i = box + size / 2; i < box + size * 3 / 4; ++i)
            bytes[i] = '\0';
        QFile out(broken);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        const auto source = playChunk(broken, m_format, {});
        QVERIFY(source);
        QCOMPARE(numberAt(**source, 3), 3);
        int refused = 0;
        for (int i = 149; i >= 0; --i) {
            const Result<PicturePtr> picture = (*source)->picture(i);
            if (!picture) {
                QCOMPARE(picture.error().kind, ErrorKind::Media);
                ++refused;
            }
        }
        QVERIFY2(refused > 10 && refused < 100, qPrintable(QString::number(refused)));
        QCOMPARE(numberAt(**source, 20), 20);
        QVERIFY(!playChunk(m_folder.file(QStringLiteral("none.mp4")), m_format, {}));
    }

    void aClipShowsWhatItsChunkWould_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::addColumn<int>("slip");
        QTest::newRow("25 a second, wide") << words("-vf fps=25,scale=256:90 -g 40") << 0;
        QTest::newRow("60 a second") << words("-vf fps=60 -g 250") << 0;
        QTest::newRow("slipped") << words("-vf fps=24 -g 30") << 700;
        QTest::newRow("short, stretched and held") << words("-t 3 -g 30") << 0;
    }

    void aClipShowsWhatItsChunkWould()
    {
        QFETCH(QStringList, how);
        QFETCH(int, slip);
        const QString two = m_folder.file(QStringLiteral("two.mp4")), clip = m_folder.file(QStringLiteral("clip.mp4"));
        QVERIFY(test::ffmpegMakes(QStringList{QStringLiteral("-stream_loop"), QStringLiteral("1"), QStringLiteral("-i"), m_chunk} + how
                                  + QStringList{QStringLiteral("-crf"), QStringLiteral("8"), clip}));
        const ConformOptions options{m_format, std::chrono::milliseconds(slip)};
        const QString chunk = m_folder.file(QStringLiteral("conformed.mp4"));
        QVERIFY(conform(clip, chunk, options, {}));
        const auto expected = playChunk(chunk, m_format, {}), source = playClip(clip, options, {});
        QVERIFY(expected && source);
        QList<int> order;
        for (int i = 0; i < 150; ++i)
            order.append(i);
        for (int i = 149; i >= 0; i -= 11)
            order.append(i);
        order += {3, 4, 90, 91, 97, 20};
        for (const int i : order) {
            const int painted = numberAt(**expected, i);
            QVERIFY(painted >= 0);
            QCOMPARE(numberAt(**source, i), painted);
        }
    }

    void noClip()
    {
        QVERIFY(!playClip(m_folder.file(QStringLiteral("none.mp4")), {m_format, {}}, {}));
        QVERIFY(!playClip(m_chunk, {m_format, std::chrono::milliseconds(-1)}, {}));
    }
};

BEATREEL_TEST(tst_PlayedFiles)
#include "tst_PlayedFiles.moc"
