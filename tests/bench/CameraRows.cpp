// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"
#include "core/providers/offline/camera/CameraAnimator.h"
#include "core/providers/offline/camera/ShotReel.h"
#include "core/providers/offline/sketch/SketchFrames.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/MediaRows.h"
#include "tests/bench/RawPictures.h"
#include "tests/support/Flicker.h"
#include "tests/support/TestFolder.h"

namespace beatreel::bench {

namespace {

/// What a picture costs: a move of one layer, and one that is seen several times or in perspective.
constexpr double kPlain = 1.4, kLively = 2.0;

/// Animating against encoding the pictures that come of it.
void encodingRow(const QString &name, double atMost, const ClipRequest &request,
                 const DrawnFrames *drawn = nullptr)
{
    const QString what = QStringLiteral("animate a chunk%1, against encoding it").arg(name);
    const CameraAnimator animator(drawn);
    const QString raw = request.folder + QStringLiteral("/animated.yuv");
    QFile file(raw);
    const auto source = camera::playShot(request, drawn);
    if (!source || !file.open(QIODevice::WriteOnly) || !appendRaw(**source, request.format, file)) {
        state(what, false);
        return;
    }
    file.close();
    compare(
        what, call([&] { return animator.make(request, {}).has_value(); }),
        program(QStringLiteral("ffmpeg"), rawInput(raw) + encoderArguments() +
                                              QStringList{request.folder + QStringLiteral("/encoded.mp4")}),
        atMost, 7);
}

/// A frame of the built-in artist, which moves in layers.
void parallaxRow(const ClipRequest &asked)
{
    const QString name = QStringLiteral(" (parallax)");
    const auto drawings = SketchDrawings::load(test::sourceFile(QStringLiteral("resources/sketch")));
    FrameRequest frame;
    frame.beat.shotType = QStringLiteral("wide");
    frame.product = {QStringLiteral("Sneakers"), QStringLiteral("sportswear"), {}};
    frame.style.aesthetic = QStringLiteral("urban");
    frame.folder = asked.folder;
    const auto made = drawings ? SketchArtist(*drawings).make(frame, {}) : std::unexpected(drawings.error());
    if (!made) {
        state(QStringLiteral("animate a chunk%1, against encoding it").arg(name), false);
        return;
    }
    const SketchFrames frames(*drawings);
    ClipRequest request = asked;
    request.inputPicture = request.beatFrame = made->file;
    request.beat.cameraMovement = QStringLiteral("pan_across");
    encodingRow(name, kLively, request, &frames);
}

void zoompanRow(const ClipRequest &request)
{
    const QStringList zoompan =
        QStringList{
            QStringLiteral("-v"),
            QStringLiteral("error"),
            QStringLiteral("-y"),
            QStringLiteral("-i"),
            request.inputPicture,
            QStringLiteral("-vf"),
            QStringLiteral("scale=5120:2880:flags=bicubic,zoompan=z='1+0.1*on/149':x='iw/2-iw/zoom/2':y='ih/"
                           "2-ih/zoom/2':d=150:s=1280x720:fps=30")} +
        encoderArguments() + QStringList{request.folder + QStringLiteral("/zoompan.mp4")};
    const CameraAnimator animator;
    compare(QStringLiteral("animate a chunk, against zoompan"),
            call([&] { return animator.make(request, {}).has_value(); }),
            program(QStringLiteral("ffmpeg"), zoompan), 1.0, 3);
}

/// What is left between neighbouring pictures without the move, as a part of their detail. Bilinear taps in
/// the still as it is leave 6 to 11 %.
void flickerRow(const QString &movement, const ClipRequest &asked)
{
    const QString what = QStringLiteral("flicker, %1").arg(movement);
    ClipRequest request = asked;
    request.beat.cameraMovement = movement;
    auto reel = camera::ShotReel::open(request);
    if (!reel) {
        state(what, false);
        return;
    }
    const camera::Shot shot(request);
    const QSizeF size(request.format.size);
    double flicker = 0, detail = 0;
    for (int number = 20; number < 149; number += 16) {
        const camera::CameraPose first = shot.at(double(number) / request.format.fps);
        const camera::CameraPose second = shot.at(double(number + 1) / request.format.fps);
        const QTransform place = viewTransform(between(first, second, 0.5), size, size).inverted();
        QImage one(request.format.size, QImage::Format_RGB32),
            other(request.format.size, QImage::Format_RGB32);
        reel->paint(number, one);
        reel->paint(number + 1, other);
        flicker += test::flicker(one, place * viewTransform(first, size, size), other,
                                 place * viewTransform(second, size, size));
        detail += test::detail(one);
    }
    limitNumber(what, 100 * flicker / detail, 5, QStringLiteral("% of the detail"));
}

} // namespace

void cameraRows(const QString &folder)
{
    ClipRequest request;
    request.inputPicture = folder + QStringLiteral("/still.png");
    request.beatFrame = request.inputPicture;
    request.folder = folder;
    if (!writePicture(still(request.format.size), request.inputPicture)) {
        state(QStringLiteral("animate: the still could be made"), false);
        return;
    }
    encodingRow({}, kPlain, request);
    zoompanRow(request);
    for (const auto &[movement, atMost] :
         {std::pair("push_in", kPlain), std::pair("handheld_follow", kPlain), std::pair("whip_pan", kLively),
          std::pair("slow_orbit", kLively)}) {
        request.beat.cameraMovement = QLatin1StringView(movement);
        encodingRow(QStringLiteral(" (%1)").arg(QLatin1StringView(movement)), atMost, request);
    }
    parallaxRow(request);
    for (const char *movement : {"slow_push_in", "slow_pan", "pan_across"})
        flickerRow(QLatin1StringView(movement), request);
}

} // namespace beatreel::bench
