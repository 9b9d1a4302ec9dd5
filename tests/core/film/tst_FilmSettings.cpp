// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/FilmSettings.h"

#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace beatreel;

class tst_FilmSettings : public QObject
{
    Q_OBJECT

private slots:
    void presetsAreFoundByTheirNames()
    {
        QSet<QString> ids;
        for (const ExportPreset &preset : exportPresets()) {
            QCOMPARE(findExportPreset(preset.id), &preset);
            ids.insert(preset.id);
        }
        QCOMPARE(ids.size(), exportPresets().size());
        QCOMPARE(exportPresets().first().settings, FilmSettings());
        QVERIFY(!findExportPreset(QStringLiteral("Master ")));
        QVERIFY(findExportPreset(QStringLiteral("review"))->settings.isForReview);
    }

    void codecsAreReadAsTheyAreWritten()
    {
        for (const FilmCodec codec : {FilmCodec::H264, FilmCodec::H265, FilmCodec::ProRes, FilmCodec::Vp9})
            QCOMPARE(filmCodecFromText(toText(codec)), codec);
        QVERIFY(!filmCodecFromText(QStringLiteral("mpeg2")));
    }

    void sizesKeepTheShape_data()
    {
        QTest::addColumn<QSize>("film");
        QTest::addColumn<int>("side");
        QTest::addColumn<QSize>("size");
        QTest::newRow("720p to 1080p") << QSize(1280, 720) << 1080 << QSize(1920, 1080);
        QTest::newRow("720p to 4K") << QSize(1280, 720) << 2160 << QSize(3840, 2160);
        QTest::newRow("upright") << QSize(720, 1280) << 1080 << QSize(1080, 1920);
        QTest::newRow("square") << QSize(1080, 1080) << 2160 << QSize(2160, 2160);
        QTest::newRow("odd shape") << QSize(854, 480) << 1080 << QSize(1922, 1080);
        QTest::newRow("its own") << QSize(1280, 720) << 720 << QSize();
        QTest::newRow("nothing said") << QSize(1280, 720) << 0 << QSize();
    }

    void sizesKeepTheShape()
    {
        QFETCH(QSize, film);
        QFETCH(int, side);
        QFETCH(QSize, size);
        QCOMPARE(exportSize(film, side), size);
    }
};

BEATREEL_TEST(tst_FilmSettings)
#include "tst_FilmSettings.moc"
