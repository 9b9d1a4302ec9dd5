// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"
#include "core/providers/offline/camera/CameraAnimator.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/MediaRows.h"

namespace beatreel::bench {

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
    const CameraAnimator animator;
    QString clip;
    const auto animate = [&] {
        const Result<Generated> made = animator.make(request, {});
        if (made)
            clip = made->file;
        return made.has_value();
    };
    const QString raw = folder + QStringLiteral("/animated.yuv");
    if (!animate() || !prepare({QStringLiteral("-i"), clip, QStringLiteral("-f"), QStringLiteral("rawvideo"), raw})) {
        state(QStringLiteral("animate a chunk"), false);
        return;
    }
    compare(QStringLiteral("animate a chunk, against encoding it"), call(animate),
            program(QStringLiteral("ffmpeg"),
                    rawInput(raw) + encoderArguments() + QStringList{folder + QStringLiteral("/encoded.mp4")}),
            1.4, 7);
    const QStringList zoompan =
        QStringList{QStringLiteral("-v"),
                    QStringLiteral("error"),
                    QStringLiteral("-y"),
                    QStringLiteral("-i"),
                    request.inputPicture,
                    QStringLiteral("-vf"),
                    QStringLiteral("scale=5120:2880:flags=bicubic,zoompan=z='1+0.1*on/149':x='iw/2-iw/zoom/2':y='ih/"
                                   "2-ih/zoom/2':d=150:s=1280x720:fps=30")}
        + encoderArguments() + QStringList{folder + QStringLiteral("/zoompan.mp4")};
    compare(QStringLiteral("animate a chunk, against zoompan"), call(animate),
            program(QStringLiteral("ffmpeg"), zoompan), 1.0, 3);
}

} // namespace beatreel::bench
