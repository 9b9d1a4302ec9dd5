// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Inputs.h"
#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Reference.h"
#include "core/providers/offline/sketch/Scene.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const QColor kViolet(0x8a1fd0);

/// A violet thing of 300 x 200 that stands on its lower edge, on what the canvas is filled with.
QImage thing(const QColor &ground)
{
    QImage picture(600, 500, QImage::Format_ARGB32_Premultiplied);
    picture.fill(ground);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kViolet);
    painter.drawRoundedRect(150, 200, 300, 200, 40, 40);
    return picture;
}

/// The same in front of a wall with stripes: nothing that could be told from the thing.
QImage photo()
{
    QImage picture = thing(Qt::white);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    for (int x = 0; x < picture.width(); x += 40) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillRect(QRect(x, 0, 20, 190), QColor(0x2f6b3a));
        painter.fillRect(QRect(x, 420, 20, 80), QColor(0x6b2f3a));
        painter.fillRect(QRect(x < 140 || x > 450 ? x : 0, 190, 20, 230), QColor(0x3a2f6b));
    }
    return picture;
}

double shareOf(const QImage &picture, const QColor &colour)
{
    int near = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); x += 5, ++count) {
            const QColor pixel(picture.pixel(x, y));
            near += hueDistance(pixel, colour) < 14 && chromaOf(pixel) > 0.12;
        }
    }
    return double(near) / count;
}

FrameRequest requestWith(const QString &beat, const QString &file)
{
    const Style style{u"clean studio"_s, {u"orange"_s, u"white"_s, u"light gray"_s}, u"minimalist"_s, {}, {}};
    FrameRequest request = test::frameRequest(beat, {u"face serum"_s, u"beauty"_s, {}}, style, 3);
    request.format.size = {640, 360};
    if (!file.isEmpty())
        request.references = {file};
    return request;
}

} // namespace

class tst_SketchReference : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTransparentStaysSo()
    {
        const sketch::Reference reference = sketch::referenceFrom(thing(Qt::transparent));
        QVERIFY(reference.isCutOut);
        QCOMPARE(reference.picture.size(), QSize(300, 200));
        QCOMPARE(qAlpha(reference.picture.pixel(0, 0)), 0);
        QCOMPARE(QColor(reference.picture.pixel(150, 100)), kViolet);
    }

    void aPlainGroundIsTakenAway_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("grey") << QColor(0xd8d8d4);
        QTest::newRow("black") << QColor(Qt::black);
    }

    void aPlainGroundIsTakenAway()
    {
        QFETCH(QColor, ground);
        const sketch::Reference reference = sketch::referenceFrom(thing(ground));
        QVERIFY(reference.isCutOut);
        QVERIFY(qAbs(reference.picture.width() - 300) <= 4 && qAbs(reference.picture.height() - 200) <= 4);
        QVERIFY(qAlpha(reference.picture.pixel(1, 1)) < 40);
        QCOMPARE(QColor(reference.picture.pixel(150, 100)), kViolet);
    }

    void whatHasItsOwnGroundIsFramed()
    {
        const sketch::Reference reference = sketch::referenceFrom(photo());
        QVERIFY(!reference.isCutOut);
        QVERIFY(reference.picture.width() > 600 && reference.picture.height() > 500);
        QVERIFY(lightnessOf(QColor(reference.picture.pixel(12, 250))) > 0.95);
        QCOMPARE(qAlpha(reference.picture.pixel(0, 0)), 255);
    }

    void blankPicturesAreFramed()
    {
        QImage blank(300, 300, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::white);
        QVERIFY(!sketch::referenceFrom(blank).isCutOut);
        blank.fill(Qt::transparent);
        QVERIFY(!sketch::referenceFrom(blank).isCutOut);
    }

    void standsInTheProductsPlace_data()
    {
        QTest::addColumn<QString>("beat");
        for (const BeatTemplate &beat : test::shippedLibrary().templates())
            QTest::newRow(qPrintable(beat.id.text())) << beat.id.text();
    }

    void standsInTheProductsPlace()
    {
        QFETCH(QString, beat);
        const test::TestFolder folder;
        const QString file = folder.file(u"my product.png"_s);
        QVERIFY(thing(Qt::transparent).save(file));
        const QImage own = test::shippedArtist().draw(requestWith(beat, file));
        const QImage drawn = test::shippedArtist().draw(requestWith(beat, {}));
        QVERIFY2(shareOf(own, kViolet) > 0.002, qPrintable(QString::number(shareOf(own, kViolet))));
        QVERIFY(shareOf(drawn, kViolet) < 0.001);
        QVERIFY(shareOf(own, QColor(0xef7d32)) <= shareOf(drawn, QColor(0xef7d32)));
        QCOMPARE(test::shippedArtist().draw(requestWith(beat, file)), own);
    }

    void printsAreNotWorn()
    {
        const SketchDrawings drawings = SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
        const sketch::Scene scene = sketch::Scene::of(requestWith(u"usage_scenario"_s, {}), drawings);
        const sketch::Scene print = scene.showing(sketch::referenceFrom(photo()));
        QVERIFY(!print.product->picture.isNull());
        QVERIFY(print.dressed().product->picture.isNull());
        const sketch::Scene cut = scene.showing(sketch::referenceFrom(thing(Qt::white)));
        QVERIFY(!cut.dressed().product->picture.isNull());
        QCOMPARE(cut.product->use, scene.product->use);
        // There is one view of it only.
        QVERIFY(cut.turned(View::Side).product == cut.product);
    }

    void aBrokenReferenceIsAnError()
    {
        const test::TestFolder folder;
        FrameRequest request = requestWith(u"hero_shot"_s, folder.file(u"missing.png"_s));
        request.folder = folder.path();
        QVERIFY(!test::shippedArtist().make(request, {}));
        QFile broken(folder.file(u"broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
        broken.close();
        request.references = {broken.fileName()};
        const Result<Generated> made = test::shippedArtist().make(request, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Media);
    }

    /// Another picture makes the frames stale, none leaves them as they were.
    void itIsPartOfTheInputs()
    {
        const GeneratorIdentity identity = test::shippedArtist().identity();
        const auto inputs = [&](const QString &file) {
            return inputsOf(requestWith(u"hero_shot"_s, file), identity);
        };
        QVERIFY(inputs(u"references/a.png"_s) != inputs(u"references/b.png"_s));
        QVERIFY(inputs(u"references/a.png"_s) != inputs({}));
    }
};

BEATREEL_TEST(tst_SketchReference)
#include "tst_SketchReference.moc"
