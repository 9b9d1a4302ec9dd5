// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/ProductPainter.h"
#include "core/providers/offline/sketch/Words.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QMap>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

SketchDrawings shipped()
{
    return SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
}

void write(const QString &file, const QByteArray &contents)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(contents);
}

QByteArray packageSvg()
{
    QFile file(test::sourceFile(u"resources/sketch/package.svg"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SketchDrawings : public QObject
{
    Q_OBJECT

private slots:
    void eachDrawingFillsItsBox_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("view");
        const SketchDrawings drawings = shipped();
        QVERIFY(drawings.names().size() >= 20);
        for (const QString &name : drawings.names()) {
            for (const View view : {View::Front, View::Side, View::ThreeQuarter}) {
                if (drawings.has(name, view))
                    QTest::addRow("%s %d", qPrintable(name), static_cast<int>(view))
                        << name << static_cast<int>(view);
            }
        }
    }

    /// Ink reaches near every edge of the box, the ground too, and nothing is cut at one.
    void eachDrawingFillsItsBox()
    {
        QFETCH(QString, name);
        QFETCH(int, view);
        const SketchDrawings drawings = shipped();
        const Drawing &drawing = drawings.drawing(name, static_cast<View>(view));
        sketch::Scene scene = sketch::Scene::of(
            test::frameRequest(u"hero_shot"_s, {name, {}, {}}, test::styleOf(u"informative"_s)), drawings);
        scene.product = &drawing;
        const QByteArray svg = sketch::colouredSvg(scene, 1);
        QVERIFY(!svg.contains("var("));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());

        const QSize box = drawing.box.size().toSize();
        constexpr int margin = 40;
        QImage image(box + QSize(2 * margin, 2 * margin), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(margin, margin), drawing.box.size()));
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 20)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        const QRect expected(QPoint(margin, margin), box);
        const QString where = QStringLiteral("ink at %1,%2, %3x%4")
                                  .arg(ink.x() - margin)
                                  .arg(ink.y() - margin)
                                  .arg(ink.width())
                                  .arg(ink.height());
        QVERIFY2(expected.adjusted(-1, -1, 1, 1).contains(ink), qPrintable(where));
        QVERIFY2(expected.bottom() - ink.bottom() <= 4, "it would float above its ground");
        QVERIFY2(ink.width() > box.width() * 0.95 && ink.height() > box.height() * 0.95, qPrintable(where));
    }

    void twentyProductsCanBeTurned()
    {
        const SketchDrawings drawings = shipped();
        int turnable = 0;
        for (const QString &name : drawings.names()) {
            QVERIFY(drawings.has(name, drawings.drawing(name).view));
            turnable += drawings.has(name, View::Front) && drawings.has(name, View::Side) &&
                        drawings.has(name, View::ThreeQuarter);
        }
        QVERIFY2(turnable >= 20, qPrintable(QString::number(turnable)));
    }

    void aViewThatIsMissingIsTheMainDrawing()
    {
        const SketchDrawings drawings = shipped();
        QCOMPARE(drawings.drawing(u"garment"_s, View::Side).view, View::Front);
        QCOMPARE(drawings.drawing(u"watch"_s, View::Side).view, View::Side);
        QCOMPARE(drawings.drawing(u"watch"_s, View::Side).name, u"watch"_s);
        QCOMPARE(drawings.drawing(u"watch"_s, View::Front).svg, drawings.drawing(u"watch"_s).svg);
        QCOMPARE(drawings.drawing(u"spaceship"_s, View::Side).name, u"package"_s);
    }

    void measuresAreSane()
    {
        const SketchDrawings drawings = shipped();
        const QRectF unit(-0.001, -0.001, 1.002, 1.002);
        for (const QString &title : drawings.names())
            for (const View view : {View::Front, View::Side, View::ThreeQuarter}) {
                const QString name = title + u' ' + QString::number(static_cast<int>(view));
                const Drawing &drawing = drawings.drawing(title, view);
                QVERIFY2(drawing.footLeft >= 0 && drawing.footRight <= 1 &&
                             drawing.footLeft < drawing.footRight,
                         qPrintable(name));
                QVERIFY2(unit.contains(drawing.focus) && drawing.points.size() == 3, qPrintable(name));
                for (const QPointF &point : drawing.points)
                    QVERIFY2(unit.contains(point), qPrintable(name));
            }
    }

    /// A shadow that ends above the drawing's lower edge would let it hover.
    void basesReachTheLowerEdge()
    {
        const SketchDrawings drawings = shipped();
        int based = 0;
        for (const QString &title : drawings.names())
            for (const View view : {View::Front, View::Side, View::ThreeQuarter}) {
                const Drawing &drawing = drawings.drawing(title, view);
                if (drawing.base.isEmpty())
                    continue;
                ++based;
                const QRectF area = drawing.baseIn(QRectF(0, 0, 1, 1)).boundingRect();
                QVERIFY2(area.bottom() > 0.95 && area.bottom() < 1.05, qPrintable(title));
                QVERIFY2(drawing.baseDepth() > 0, qPrintable(title));
            }
        QVERIFY2(based > 20, qPrintable(QString::number(based)));
        QVERIFY(drawings.drawing(u"package"_s).baseDepth() > 0.2);
    }

    void whatStandsOnADiscLiesWithinItsEdge()
    {
        const SketchDrawings drawings = shipped();
        sketch::Scene scene = sketch::Scene::of(
            test::frameRequest(u"hero_shot"_s, {u"gift"_s, {}, {}}, test::styleOf(u"informative"_s)),
            drawings);
        constexpr double half = 200;
        for (const QString &title : drawings.names()) {
            scene.product = &drawings.drawing(title, View::ThreeQuarter);
            const sketch::ProductSpot spot = sketch::spotOnDisc(scene, {400, 500}, half, {360, 400});
            for (const QPointF &corner : scene.product->baseIn(sketch::productBox(scene, spot))) {
                const QPointF share((corner.x() - 400) / half,
                                    (corner.y() - 500) / (half * sketch::discFlatness(scene)));
                QVERIFY2(std::hypot(share.x(), share.y()) < 1, qPrintable(title));
            }
        }
    }

    /// A box on its corner above a table that shows no top would float.
    void onATableProductsAreSeenFromItsHeight()
    {
        const SketchDrawings drawings = shipped();
        sketch::Scene scene = sketch::Scene::of(
            test::frameRequest(u"hero_shot"_s, {u"gift"_s, {}, {}}, test::styleOf(u"informative"_s)),
            drawings);
        for (const QString &title : {u"package"_s, u"laptop"_s, u"headphones"_s, u"bag"_s, u"sneaker"_s}) {
            scene.product = &drawings.drawing(title, View::ThreeQuarter);
            QVERIFY2(scene.product->baseDepth() > 0.14, qPrintable(title));
            QVERIFY2(scene.level().product->baseDepth() < 0.14, qPrintable(title));
            QCOMPARE(scene.level().product->name, title);
        }
        scene.product = &drawings.drawing(u"watch"_s);
        QCOMPARE(scene.level().product->view, View::ThreeQuarter);
    }

    /// A disc that shows a detail large shows something.
    void detailsAreNotEmpty()
    {
        const SketchDrawings drawings = shipped();
        sketch::Scene scene = sketch::Scene::of(
            test::frameRequest(u"hero_shot"_s, {u"gift"_s, {}, {}}, test::styleOf(u"minimalist"_s)),
            drawings);
        for (const QString &title : drawings.names()) {
            scene.product = &drawings.drawing(title);
            const QSize size = scene.product->box.size().scaled(560, 470, Qt::KeepAspectRatio).toSize();
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QSvgRenderer(sketch::colouredSvg(scene, 1)).render(&painter, image.rect());
            painter.end();
            for (const QPointF &point : scene.product->points) {
                constexpr int half = 50;
                const QPoint middle(qRound(point.x() * size.width()), qRound(point.y() * size.height()));
                const QRect area =
                    QRect(middle, QSize(1, 1)).adjusted(-half, -half, half, half) & image.rect();
                QMap<QRgb, int> tones;
                for (int y = area.top(); y <= area.bottom(); ++y)
                    for (int x = area.left(); x <= area.right(); ++x)
                        ++tones[image.pixel(x, y) & 0xf0f0f0];
                const int most = *std::ranges::max_element(tones);
                const double share = double(most) / (area.width() * area.height());
                QVERIFY2(share < 0.93, qPrintable(QStringLiteral("%1 at %2,%3: %4")
                                                      .arg(title)
                                                      .arg(point.x())
                                                      .arg(point.y())
                                                      .arg(share)));
            }
        }
    }

    void everyNameOfTheWordTableIsDrawn()
    {
        const SketchDrawings drawings = shipped();
        for (const QString &name : sketch::drawingsNamed())
            QVERIFY2(drawings.contains(name), qPrintable(name));
        // And no drawing is out of reach.
        for (const QString &name : drawings.names())
            QVERIFY2(sketch::drawingsNamed().contains(name), qPrintable(name));
    }

    void unknownNamesAreThePackage() { QCOMPARE(shipped().drawing(u"spaceship"_s).name, u"package"_s); }

    void fingerprintFollowsTheContents()
    {
        const test::TestFolder a;
        const test::TestFolder b;
        write(a.file(u"package.svg"_s), packageSvg());
        write(b.file(u"package.svg"_s), packageSvg());
        QCOMPARE(SketchDrawings::load(a.path())->fingerprint(),
                 SketchDrawings::load(b.path())->fingerprint());
        write(b.file(u"package.svg"_s), packageSvg().replace("stroke-width=\"5\"", "stroke-width=\"4\""));
        QVERIFY(SketchDrawings::load(a.path())->fingerprint() !=
                SketchDrawings::load(b.path())->fingerprint());
    }

    void damagedFoldersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorKind::NotFound);
        QTest::newRow("no svg") << QByteArray("hello") << static_cast<int>(ErrorKind::Media);
        QTest::newRow("other markup") << QByteArray("<html/>") << static_cast<int>(ErrorKind::Media);
        QTest::newRow("no measures") << QByteArray("<svg viewBox='0 0 10 10'/>")
                                     << static_cast<int>(ErrorKind::Media);
        QTest::newRow("truncated") << packageSvg().chopped(20) << static_cast<int>(ErrorKind::Media);
        QTest::newRow("unknown use") << packageSvg().replace("data-use=\"hand\"", "data-use=\"foot\"")
                                     << static_cast<int>(ErrorKind::Media);
        QTest::newRow("unknown view") << packageSvg().replace("data-view=\"three\"", "data-view=\"top\"")
                                      << static_cast<int>(ErrorKind::Media);
    }

    void damagedFoldersAreRefused()
    {
        QFETCH(QByteArray, svg);
        QFETCH(int, kind);
        const test::TestFolder folder;
        if (!svg.isEmpty())
            write(folder.file(u"package.svg"_s), svg);
        const Result<SketchDrawings> loaded = SketchDrawings::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(static_cast<int>(loaded.error().kind), kind);
    }
};

BEATREEL_TEST(tst_SketchDrawings)
#include "tst_SketchDrawings.moc"
