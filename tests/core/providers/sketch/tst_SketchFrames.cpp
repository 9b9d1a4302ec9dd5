// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"
#include "core/providers/offline/sketch/SketchFrames.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

SketchDrawings shippedDrawings()
{
    return SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
}

/// The largest difference of a colour, in levels, of two pictures seen from afar.
int differenceFromAfar(const QImage &a, const QImage &b)
{
    const auto small = [](const QImage &image) {
        return image.scaled(64, 36, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = small(a), second = small(b);
    int most = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb one = first.pixel(x, y), other = second.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                             std::abs(qBlue(one) - qBlue(other))});
        }
    }
    return most;
}

} // namespace

class tst_SketchFrames : public QObject
{
    Q_OBJECT

private slots:
    void framesAreDrawnAgain_data()
    {
        QTest::addColumn<QString>("beat");
        for (const BeatTemplate &beat : test::shippedLibrary().templates())
            QTest::newRow(qPrintable(beat.id.text())) << beat.id.text();
    }

    /// From the file alone, at any size, the very same picture.
    void framesAreDrawnAgain()
    {
        QFETCH(QString, beat);
        const test::TestFolder folder;
        FrameRequest request = test::frameRequest(beat, {u"Müller’s “Sneakers”"_s, u"sportswear"_s, {}},
                                                  test::styleOf(u"energetic"_s), 0xfedcba9876543210);
        request.prompt = u"A prompt that is nobody else's business"_s;
        request.folder = folder.path();
        const Result<Generated> made = test::shippedArtist().make(request, {});
        QVERIFY(made);
        const QImage picture = readPicture(made->file).value();
        QCOMPARE(picture, test::shippedArtist().draw(request));
        QVERIFY(!pictureNote(made->file).contains(u"business"));
        const SketchFrames frames(shippedDrawings());
        QCOMPARE(frames.redraw(made->file, 1).value(), picture);
        const QImage larger = frames.redraw(made->file, 1.7).value();
        QCOMPARE(larger.size(), QSize(2176, 1224));
        QVERIFY2(differenceFromAfar(larger, picture) < 12,
                 qPrintable(QString::number(differenceFromAfar(larger, picture))));
    }

    void layersAreThePicture_data() { framesAreDrawnAgain_data(); }

    void layersAreThePicture()
    {
        QFETCH(QString, beat);
        const FrameRequest request = test::frameRequest(beat, {u"Nike sneakers"_s, u"sportswear"_s, {}},
                                                        test::styleOf(u"emotional"_s), 5);
        const std::vector<DrawnLayer> layers = test::shippedArtist().drawInLayers(request, 1);
        QVERIFY(!layers.empty());
        QImage whole = layers.front().picture.convertToFormat(QImage::Format_RGB32);
        QPainter painter(&whole);
        for (size_t i = 1; i < layers.size(); ++i) {
            QVERIFY(layers[i].depth > layers[i - 1].depth);
            painter.drawImage(0, 0, layers[i].picture);
        }
        painter.end();
        const QImage picture = test::shippedArtist().draw(request);
        int most = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const auto *one = picture.constScanLine(y), *other = whole.constScanLine(y);
            for (int byte = 0; byte < 4 * picture.width(); ++byte)
                most = std::max(most, byte % 4 == 3 ? 0 : std::abs(one[byte] - other[byte]));
        }
        QVERIFY2(most <= 10, qPrintable(QString::number(most))); // rounding of what is transparent twice
        // A picture of panels has no depth as a whole.
        const bool hasPanels = beat == u"action_montage" || beat == u"transformation_moment";
        QVERIFY2(hasPanels || layers.size() >= 2, qPrintable(QString::number(layers.size())));
        // Bars are before the lens, and nothing else is.
        QCOMPARE(layers.back().depth == Depth::Lens, request.beat.shotType == u"wide_cinematic"_s);
        if (layers.back().depth == Depth::Lens) {
            const QImage &bars = layers.back().picture;
            QCOMPARE(bars.pixelColor(bars.width() / 2, 10), QColor(Qt::black));
            QCOMPARE(bars.pixelColor(bars.width() / 2, bars.height() / 2).alpha(), 0);
        }
    }

    void picturesOfOthersAreNot()
    {
        const test::TestFolder folder;
        const SketchFrames frames(shippedDrawings());
        const QString file = folder.file(u"frame.png"_s);
        QVERIFY(!frames.redraw(file, 2));
        QImage picture({64, 36}, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(writePicture(picture, file));
        QVERIFY(!frames.redraw(file, 2));
        QVERIFY(writePicture(picture, file, u"{\"format\":\"64x36@30\"}"_s));
        QVERIFY(!frames.redraw(file, 2));
    }

    void drawingsOfAnotherVersionAreNot()
    {
        const test::TestFolder folder;
        FrameRequest request = test::frameRequest(u"hero_shot"_s, {u"Sneakers"_s, u"sportswear"_s, {}},
                                                  test::styleOf(u"elegant"_s));
        const SketchFrames frames(shippedDrawings());
        GeneratorIdentity identity = test::shippedArtist().identity();
        const QString file = folder.file(u"frame.png"_s);
        const QImage picture = test::shippedArtist().draw(request);
        QVERIFY(writePicture(picture, file, sketch::recipeOf(request, identity)));
        QVERIFY(frames.redraw(file, 2));
        ++identity.version;
        QVERIFY(writePicture(picture, file, sketch::recipeOf(request, identity)));
        QVERIFY(!frames.redraw(file, 2));
        request.references = QStringList{folder.file(u"product.png"_s)};
        QVERIFY(sketch::recipeOf(request, test::shippedArtist().identity()).isEmpty());
    }
};

BEATREEL_TEST(tst_SketchFrames)
#include "tst_SketchFrames.moc"
