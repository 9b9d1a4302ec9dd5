// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/media/Chunk.h"
#include "core/media/MediaFacts.h"
#include "core/media/Picture.h"
#include "core/media/PlayedFiles.h"
#include "core/providers/offline/camera/CameraAnimator.h"
#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/ShotReel.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

namespace {

QImage drawing(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(30, 40, 70));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(240, 130, 40));
    painter.drawEllipse(QRectF(0.3 * size.width(), 0.3 * size.height(), 0.4 * size.width(), 0.4 * size.height()));
    return image;
}

ClipRequest requestFor(const test::TestFolder &folder, const QString &movement, QSize picture = {320, 180})
{
    ClipRequest request;
    request.format.size = {320, 180};
    request.beat.cameraMovement = movement;
    request.seed = 21;
    request.inputPicture = folder.file(QStringLiteral("frame.png"));
    request.folder = folder.path();
    if (!writePicture(drawing(picture), request.inputPicture))
        qFatal("cannot write the picture");
    return request;
}

/// Draws what drawing() draws, whatever the file is.
class PlainDrawings : public DrawnFrames
{
public:
    [[nodiscard]] Fingerprint fingerprint() const override { return FingerprintBuilder("test").build(); }
    [[nodiscard]] std::optional<QImage> redraw(const QString &, double scale) const override
    {
        return drawing((QSizeF(320, 180) * scale).toSize());
    }
};

/// Mean difference of two pictures in levels.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (double(a.width()) * a.height());
}

/// Peak signal to noise of all three colours, in dB.
double psnr(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            for (const int difference : {qRed(one) - qRed(other), qGreen(one) - qGreen(other), qBlue(one) - qBlue(other)})
                sum += difference * difference;
        }
    }
    return 10 * std::log10(255.0 * 255.0 * 3 * a.width() * a.height() / std::max(sum, 1.0));
}

} // namespace

class tst_CameraAnimator : public QObject
{
    Q_OBJECT

private slots:
    void everyMovementIsAChunk_data()
    {
        QTest::addColumn<QString>("movement");
        for (const QString &movement : camera::knownMovements() + QStringList{QStringLiteral("moonwalk")})
            QTest::newRow(qPrintable(movement)) << movement;
    }

    void everyMovementIsAChunk()
    {
        QFETCH(QString, movement);
        const test::TestFolder folder;
        const ClipRequest request = requestFor(folder, movement);
        const Result<Generated> clip = CameraAnimator().make(request, {});
        QVERIFY2(clip, clip ? "" : qPrintable(clip.error().sentence));
        QCOMPARE(clip->file, folder.file(QStringLiteral("clip.mp4")));
        QVERIFY(!clip->costUsd); // its price is the catalogue's
        QVERIFY(checkChunk(clip->file, request.format));
        const Result<MediaFacts> facts = probe(clip->file);
        QVERIFY(facts && facts->video);
        QCOMPARE(facts->video->pictures, qint64(150));
        QCOMPARE(facts->video->size, QSize(320, 180));
        QVERIFY(difference(lastPicture(clip->file).value(), drawing({320, 180})) > 0.02); // it moved
    }

    void liveIsWhatIsEncoded_data()
    {
        QTest::addColumn<QString>("movement");
        QTest::newRow("slow") << QStringLiteral("slow_push_in");
        QTest::newRow("blurred") << QStringLiteral("whip_pan");
        QTest::newRow("in perspective") << QStringLiteral("slow_orbit");
    }

    /// The preview shows a move before its clip is made.
    void liveIsWhatIsEncoded()
    {
        QFETCH(QString, movement);
        const test::TestFolder folder;
        ClipRequest request = requestFor(folder, movement, {1280, 720});
        request.format = {};
        request.indexInBeat = 1;
        request.beatFrame = request.inputPicture;
        const PlainDrawings drawn;
        const Result<Generated> clip = CameraAnimator(&drawn).make(request, {});
        QVERIFY(clip);
        const auto made = playChunk(clip->file, request.format, {}), live = camera::playShot(request, &drawn);
        QVERIFY(made && live);
        for (const int number : {0, 1, 37, 75, 149}) {
            const auto expected = (*made)->picture(number), got = (*live)->picture(number);
            QVERIFY(expected && got);
            const double likeness = psnr((*expected)->image(), (*got)->image());
            QVERIFY2(likeness > 40, qPrintable(QStringLiteral("picture %1: %2 dB").arg(number).arg(likeness)));
        }
    }

    void sameRequestSameBytes()
    {
        const test::TestFolder folder;
        ClipRequest request = requestFor(folder, QStringLiteral("handheld_follow"));
        const auto bytes = [&] { return readFile(CameraAnimator().make(request, {}).value().file).value(); };
        const QByteArray first = bytes();
        QVERIFY(bytes() == first);
        request.seed = 22;
        QVERIFY(bytes() != first);
    }

    void drawingsAreDrawnLarger()
    {
        const test::TestFolder folder;
        const ClipRequest request = requestFor(folder, QStringLiteral("push_in"));
        const PlainDrawings drawings;
        QVERIFY(CameraAnimator(&drawings).make(request, {}));
        const QImage drawn = lastPicture(folder.file(QStringLiteral("clip.mp4"))).value();
        QVERIFY(CameraAnimator().make(request, {}));
        const QImage plain = lastPicture(folder.file(QStringLiteral("clip.mp4"))).value();
        QVERIFY(drawn != plain);
        QVERIFY(psnr(drawn, plain) > 30); // the same, sharper
    }

    void goesOnInTheBeatsFrame()
    {
        const test::TestFolder folder;
        ClipRequest request = requestFor(folder, QStringLiteral("pan_across"));
        request.beatFrame = request.inputPicture;
        QVERIFY(CameraAnimator().make(request, {}));
        const QImage end = lastPicture(folder.file(QStringLiteral("clip.mp4"))).value();

        // The chunk after it starts one step further, not at the beginning and not at the hand-on picture.
        request.indexInBeat = 1;
        request.inputPicture = folder.file(QStringLiteral("not there.png"));
        QVERIFY(CameraAnimator().make(request, {}));
        ConformOptions options;
        options.format = request.format;
        const QImage later = handOnPicture(folder.file(QStringLiteral("clip.mp4")), options, {}).value();
        QVERIFY(difference(later, end) > 1);
    }

    void anySizeOfPicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("odd") << QSize(333, 517);
        QTest::newRow("tiny") << QSize(3, 2);
        QTest::newRow("huge") << QSize(6001, 2999);
        QTest::newRow("portrait") << QSize(720, 1280);
    }

    void anySizeOfPicture()
    {
        QFETCH(QSize, size);
        const test::TestFolder folder;
        const ClipRequest request = requestFor(folder, QStringLiteral("slow_orbit"), size);
        QVERIFY(CameraAnimator().make(request, {}));
        QVERIFY(checkChunk(folder.file(QStringLiteral("clip.mp4")), request.format));
    }

    void portraitFormat()
    {
        const test::TestFolder folder;
        ClipRequest request = requestFor(folder, QStringLiteral("crane_down"));
        request.format.size = {180, 320};
        request.format.fps = 24;
        QVERIFY(CameraAnimator().make(request, {}));
        QVERIFY(checkChunk(folder.file(QStringLiteral("clip.mp4")), request.format));
    }

    void unreadablePictureIsNamed()
    {
        const test::TestFolder folder;
        ClipRequest request = requestFor(folder, QStringLiteral("static"));
        QVERIFY(writeFileAtomically(request.inputPicture, "no picture"));
        const Result<Generated> clip = CameraAnimator().make(request, {});
        QVERIFY(!clip);
        QCOMPARE(clip.error().kind, ErrorKind::Media);
        QVERIFY(clip.error().sentence.contains(request.inputPicture));
        request.inputPicture = folder.file(QStringLiteral("none.png"));
        const Result<Generated> missing = CameraAnimator().make(request, {});
        QVERIFY(!missing);
        QVERIFY(missing.error().sentence.contains(request.inputPicture));
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("clip.mp4"))));
    }

    void stopsWhenCancelled()
    {
        const test::TestFolder folder;
        CancelSource source;
        source.request_stop();
        TaskContext context;
        context.cancel = source.get_token();
        const Result<Generated> clip = CameraAnimator().make(requestFor(folder, QStringLiteral("static")), context);
        QVERIFY(!clip);
        QCOMPARE(clip.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("clip.mp4"))));
    }

    void identity()
    {
        const GeneratorIdentity identity = CameraAnimator().identity();
        QCOMPARE(identity.provider, QStringLiteral("offline"));
        QCOMPARE(identity.model, QStringLiteral("camera"));
        QCOMPARE(identity.version, 4);
        // Who draws its frames larger is a part of it.
        const PlainDrawings drawings;
        QCOMPARE(CameraAnimator(&drawings).identity().parameters.value(QStringLiteral("drawn_by")).toString(), drawings.fingerprint().hex());
        QVERIFY(CameraAnimator(&drawings).identity() != identity);
    }
};

BEATREEL_TEST(tst_CameraAnimator)
#include "tst_CameraAnimator.moc"
