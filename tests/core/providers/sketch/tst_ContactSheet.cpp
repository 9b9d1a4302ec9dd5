// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"
#include "core/providers/offline/sketch/ProductPainter.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace beatreel;
using namespace Qt::StringLiterals;

/// Draws sheets to look at into the folder that BEATREEL_SHEETS names; without it there is nothing to do.
class tst_ContactSheet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = qEnvironmentVariable("BEATREEL_SHEETS");
        if (m_folder.isEmpty())
            QSKIP("BEATREEL_SHEETS names no folder.");
        QVERIFY(QDir().mkpath(m_folder));
    }

    void sheet_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("category");
        const auto row = [](const char *name, const QString &product, const QString &category) {
            QTest::newRow(name) << product << category;
        };
        row("sneaker", u"Nike sneakers"_s, u"sportswear"_s);
        row("watch", u"Rolex watch"_s, u"luxury"_s);
        row("phone", u"smartphone"_s, u"tech"_s);
        row("car", u"family car"_s, u"automotive"_s);
        row("skincare", u"face serum"_s, u"beauty"_s);
        row("can", u"energy drink"_s, u"energy_drinks"_s);
        row("laptop", u"laptop"_s, u"tech"_s);
        row("headphones", u"headphones"_s, u"tech"_s);
        row("thermostat", u"smart thermostat"_s, u"home"_s);
        row("bag", u"leather handbag"_s, u"fashion"_s);
        row("house", u"family house"_s, u"real_estate"_s);
        row("jewellery", u"diamond ring"_s, u"jewelry"_s);
        row("washer", u"dishwasher"_s, u"home"_s);
        row("package", u"Zorblax"_s, u""_s);
    }

    /// 15 beats down, 5 moods across.
    void sheet()
    {
        QFETCH(QString, product);
        QFETCH(QString, category);
        const QList<BeatTemplate> &beats = test::shippedLibrary().templates();
        const QSize cell(384, 216);
        const QSize drawn(768, 432);
        for (qsizetype from = 0; from < beats.size(); from += 8) {
            const qsizetype rows = std::min<qsizetype>(8, beats.size() - from);
            QImage sheet(QSize((cell.width() + 6) * 5, (cell.height() + 6) * static_cast<int>(rows)),
                         QImage::Format_RGB32);
            sheet.fill(0x303030);
            QPainter painter(&sheet);
            for (qsizetype r = 0; r < rows; ++r) {
                for (int c = 0; c < 5; ++c) {
                    FrameRequest request = test::frameRequest(
                        beats[from + r].id.text(), {product, category, {}}, test::styleOf(test::moods()[c]),
                        static_cast<quint64>(100 + 7 * (from + r) + c));
                    request.format.size = drawn;
                    const QImage picture = test::shippedArtist().draw(request);
                    painter.drawImage(c * (cell.width() + 6), static_cast<int>(r) * (cell.height() + 6),
                                      picture.scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
                }
            }
            painter.end();
            QVERIFY(sheet.save(m_folder + u"/sheet-"_s + QString::fromLatin1(QTest::currentDataTag()) +
                               (from == 0 ? u"-a.png"_s : u"-b.png"_s)));
        }
    }

    void drawings()
    {
        const QStringList names =
            SketchDrawings::load(QStringLiteral(BEATREEL_SOURCE_DIR "/resources/sketch"))->names();
        const int columns = 6;
        const QSize cell(320, 180);
        const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
        QImage sheet(QSize(cell.width() * columns, cell.height() * rows), QImage::Format_RGB32);
        sheet.fill(0x303030);
        QPainter painter(&sheet);
        for (int i = 0; i < names.size(); ++i) {
            FrameRequest request = test::frameRequest(
                u"call_to_action"_s, {QString(names[i]).replace(u'_', u' '), {}, {}},
                {u"clean"_s, {u"orange"_s, u"navy"_s, u"cream"_s}, u"informative"_s, {}, {}}, 3);
            request.beat.action = u"product_reveal"_s;
            painter.drawImage((i % columns) * cell.width(), (i / columns) * cell.height(),
                              test::shippedArtist().draw(request).scaled(cell, Qt::IgnoreAspectRatio,
                                                                         Qt::SmoothTransformation));
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/drawings.png"_s));
    }

    /// Each drawing from each side that it has, large and as small as on a card.
    void views()
    {
        const SketchDrawings drawings =
            SketchDrawings::load(QStringLiteral(BEATREEL_SOURCE_DIR "/resources/sketch")).value();
        const QStringList names = drawings.names();
        const QSize cell(560, 150);
        const int rows = (static_cast<int>(names.size()) + 2) / 3;
        QImage sheet(QSize(cell.width() * 3, cell.height() * rows), QImage::Format_RGB32);
        sheet.fill(0xdfe5ee);
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < names.size(); ++i) {
            FrameRequest request = test::frameRequest(
                u"hero_shot"_s, {},
                {u"clean"_s, {u"orange"_s, u"navy"_s, u"cream"_s}, u"informative"_s, {}, {}});
            sketch::Scene scene = sketch::Scene::of(request, drawings);
            scene.canvas = sheet.size();
            int at = 0;
            for (const View view : {View::Front, View::Side, View::ThreeQuarter}) {
                if (!drawings.has(names[i], view))
                    continue;
                scene.product = &drawings.drawing(names[i], view);
                const double x = (i % 3) * cell.width() + 90 + 180 * at++;
                sketch::paintProduct(painter, scene,
                                     {.foot = {x, (i / 3 + 1) * cell.height() - 12.0}, .room = {165, 130}});
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/views.png"_s));
    }

    /// One beat of each template at full size, and how long it takes.
    void full()
    {
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            const FrameRequest request = test::frameRequest(
                beat.id.text(), {u"Nike sneakers"_s, u"sportswear"_s, {}},
                {u"urban"_s, {u"orange"_s, u"navy"_s, u"cream"_s}, u"energetic"_s, {}, {}}, 5);
            const std::clock_t start = std::clock();
            const QImage picture = test::shippedArtist().draw(request);
            const std::clock_t drawn = std::clock();
            QVERIFY(writePicture(picture, m_folder + u"/full-"_s + beat.id.text() + u".png"_s));
            qInfo("%-28s %ld ms of processor time to draw, %ld to write", qPrintable(beat.id.text()),
                  1000 * (drawn - start) / CLOCKS_PER_SEC, 1000 * (std::clock() - drawn) / CLOCKS_PER_SEC);
        }
    }

    void formats_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("category");
        QTest::newRow("headphones") << u"headphones"_s << u"tech"_s;
        QTest::newRow("sneaker") << u"Nike sneakers"_s << u"sportswear"_s;
        QTest::newRow("car") << u"family car"_s << u"automotive"_s;
    }

    /// All beats in the upright formats, each in a mood of its own.
    void formats()
    {
        QFETCH(QString, product);
        QFETCH(QString, category);
        const QList<BeatTemplate> &beats = test::shippedLibrary().templates();
        const QList<QSize> formats{{720, 1280}, {720, 720}, {720, 900}};
        const int tall = 300;
        QImage sheet(QSize(246 * 8, (tall + 6) * 6), QImage::Format_RGB32);
        sheet.fill(0x303030);
        QPainter painter(&sheet);
        for (qsizetype i = 0; i < beats.size(); ++i) {
            for (int f = 0; f < 3; ++f) {
                FrameRequest request =
                    test::frameRequest(beats[i].id.text(), {product, category, {}},
                                       test::styleOf(test::moods()[i % 5]), static_cast<quint64>(31 + i));
                request.format.size = formats[f] / 2;
                const QImage small = test::shippedArtist().draw(request).scaled(
                    240, tall, Qt::KeepAspectRatio, Qt::SmoothTransformation);
                painter.drawImage(static_cast<int>(i % 8) * 246,
                                  (static_cast<int>(i / 8) * 3 + f) * (tall + 6), small);
            }
        }
        painter.end();
        QVERIFY(
            sheet.save(m_folder + u"/formats-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }

    /// Every drawing in the beats where only a part of it is seen, or where a person holds or uses it.
    void parts()
    {
        const QStringList names =
            SketchDrawings::load(QStringLiteral(BEATREEL_SOURCE_DIR "/resources/sketch"))->names();
        const QStringList beats{u"teaser_reveal"_s, u"detail_showcase"_s, u"usage_scenario"_s,
                                u"lifestyle_context"_s};
        const QSize cell(240, 135);
        const int across = 2 * static_cast<int>(beats.size());
        const int rows = (static_cast<int>(names.size()) + 1) / 2;
        QImage sheet(QSize((cell.width() + 4) * across, (cell.height() + 4) * rows), QImage::Format_RGB32);
        sheet.fill(0x303030);
        QPainter painter(&sheet);
        for (int i = 0; i < names.size(); ++i) {
            for (int b = 0; b < beats.size(); ++b) {
                FrameRequest request = test::frameRequest(
                    beats[b], {QString(names[i]).replace(u'_', u' '), {}, {}},
                    test::styleOf(test::moods()[(i + b) % 5]), static_cast<quint64>(i + 1));
                request.format.size = cell * 2;
                painter.drawImage(((i % 2) * static_cast<int>(beats.size()) + b) * (cell.width() + 4),
                                  (i / 2) * (cell.height() + 4),
                                  test::shippedArtist().draw(request).scaled(cell, Qt::IgnoreAspectRatio,
                                                                             Qt::SmoothTransformation));
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/parts.png"_s));
    }

    /// A photo with a clear ground, one with a plain ground and one with neither, as BEATREEL_REFERENCES
    /// names them (files, separated by colons), in every beat.
    void references()
    {
        const QStringList files = qEnvironmentVariable("BEATREEL_REFERENCES").split(u':', Qt::SkipEmptyParts);
        if (files.isEmpty())
            QSKIP("BEATREEL_REFERENCES names no pictures.");
        const QList<BeatTemplate> &beats = test::shippedLibrary().templates();
        const QSize cell(320, 180);
        QImage sheet(QSize((cell.width() + 4) * static_cast<int>(files.size()),
                           (cell.height() + 4) * static_cast<int>(beats.size())),
                     QImage::Format_RGB32);
        QPainter painter(&sheet);
        for (int r = 0; r < beats.size(); ++r) {
            for (int c = 0; c < files.size(); ++c) {
                FrameRequest request =
                    test::frameRequest(beats[r].id.text(), {u"sneakers"_s, u"sportswear"_s, {}},
                                       test::styleOf(test::moods()[(r + c) % 5]), static_cast<quint64>(r));
                request.references = {files[c]};
                request.format.size = cell * 2;
                painter.drawImage(c * (cell.width() + 4), r * (cell.height() + 4),
                                  test::shippedArtist().draw(request).scaled(cell, Qt::IgnoreAspectRatio,
                                                                             Qt::SmoothTransformation));
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/references.png"_s));
    }

    /// "Again": the same beats of one film with six seeds.
    void seeds()
    {
        const QList<BeatTemplate> &beats = test::shippedLibrary().templates();
        const QSize cell(320, 180);
        QImage sheet(QSize((cell.width() + 4) * 6, (cell.height() + 4) * static_cast<int>(beats.size())),
                     QImage::Format_RGB32);
        sheet.fill(0x303030);
        QPainter painter(&sheet);
        for (int r = 0; r < beats.size(); ++r) {
            for (int c = 0; c < 6; ++c) {
                FrameRequest request =
                    test::frameRequest(beats[r].id.text(), {u"espresso machine"_s, u"appliances"_s, {}},
                                       test::styleOf(test::moods()[r % 5]), static_cast<quint64>(11 * c + 3));
                request.format.size = cell * 2;
                painter.drawImage(c * (cell.width() + 4), r * (cell.height() + 4),
                                  test::shippedArtist().draw(request).scaled(cell, Qt::IgnoreAspectRatio,
                                                                             Qt::SmoothTransformation));
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/seeds.png"_s));
    }

private:
    QString m_folder;
};

BEATREEL_TEST(tst_ContactSheet)
#include "tst_ContactSheet.moc"
