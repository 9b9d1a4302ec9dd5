// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
        for (qsizetype from = 0; from < beats.size(); from += 8) {
            const qsizetype rows = std::min<qsizetype>(8, beats.size() - from);
            QImage sheet(QSize((cell.width() + 6) * 5, (cell.height() + 6) * static_cast<int>(rows)),
                         QImage::Format_RGB32);
            sheet.fill(0x303030);
            QPainter painter(&sheet);
            for (qsizetype r = 0; r < rows; ++r) {
                for (int c = 0; c < 5; ++c) {
                    const FrameRequest request = test::frameRequest(
                        beats[from + r].id.text(), {product, category, {}}, test::styleOf(test::moods()[c]),
                        static_cast<quint64>(100 + 7 * (from + r) + c));
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

    /// One beat of each template at full size, and how long it takes.
    void full()
    {
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            const FrameRequest request = test::frameRequest(
                beat.id.text(), {u"Nike sneakers"_s, u"sportswear"_s, {}},
                {u"urban"_s, {u"orange"_s, u"navy"_s, u"cream"_s}, u"energetic"_s, {}, {}}, 5);
            const std::clock_t start = std::clock();
            const QImage picture = test::shippedArtist().draw(request);
            qInfo("%-28s %ld ms of processor time", qPrintable(beat.id.text()),
                  1000 * (std::clock() - start) / CLOCKS_PER_SEC);
            QVERIFY(picture.save(m_folder + u"/full-"_s + beat.id.text() + u".png"_s));
        }
    }

    /// The same beats with other seeds, and in the other formats.
    void variations()
    {
        const QList<QSize> formats{{1280, 720}, {1280, 720}, {1280, 720}, {1280, 720},
                                   {720, 720},  {720, 1280}, {1080, 1350}};
        const QStringList beats{u"hero_shot"_s,
                                u"usage_scenario"_s,
                                u"action_montage"_s,
                                u"feature_highlight_sequence"_s,
                                u"transformation_moment"_s,
                                u"call_to_action"_s,
                                u"ambient_lifestyle"_s};
        QImage sheet(QSize(270 * 7, 270 * static_cast<int>(beats.size())), QImage::Format_RGB32);
        sheet.fill(0x303030);
        QPainter painter(&sheet);
        for (int r = 0; r < beats.size(); ++r) {
            for (int c = 0; c < formats.size(); ++c) {
                FrameRequest request =
                    test::frameRequest(beats[r], {u"headphones"_s, u"tech"_s, {}},
                                       test::styleOf(test::moods()[r % 5]), static_cast<quint64>(c));
                request.format.size = formats[c];
                const QImage small = test::shippedArtist().draw(request).scaled(
                    QSize(264, 264), Qt::KeepAspectRatio, Qt::SmoothTransformation);
                painter.drawImage(c * 270, r * 270, small);
            }
        }
        painter.end();
        QVERIFY(sheet.save(m_folder + u"/variations.png"_s));
    }

private:
    QString m_folder;
};

BEATREEL_TEST(tst_ContactSheet)
#include "tst_ContactSheet.moc"
