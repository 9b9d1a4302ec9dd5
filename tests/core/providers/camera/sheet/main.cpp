// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every camera movement in a frame of the beat that has it, to be looked at: a row of 8 pictures of its first
// 5 s and a row of 8 over the join with the next 5 s. camera_strips FOLDER [MOVEMENT] writes MOVEMENT.png for
// all or one.

#include "core/media/Picture.h"
#include "core/providers/offline/camera/ShotReel.h"
#include "core/providers/offline/sketch/SketchFrames.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>

#include <cstdio>

using namespace beatreel;

namespace {

constexpr int kPictures = 8;
constexpr QSize kSmall(480, 270);
constexpr int kGap = 6;

class Strip
{
public:
    Strip(const SpecBeat &beat, const QString &folder)
        : m_sheet(columns(), 2 * (kSmall.height() + kGap) - kGap, QImage::Format_RGB32),
          m_drawn(SketchDrawings::load(test::sourceFile(QStringLiteral("resources/sketch"))).value())
    {
        m_sheet.fill(Qt::black);
        FrameRequest frame = test::frameRequest(
            beat.templateId.text(), {QStringLiteral("Nike sneakers"), QStringLiteral("sportswear"), {}},
            test::styleOf(QStringLiteral("energetic")), 7);
        frame.folder = folder;
        const auto drawn = test::shippedArtist().make(frame, {});
        m_request.beat = beat;
        m_request.seed = 3;
        if (drawn)
            m_request.inputPicture = m_request.beatFrame = drawn->file;
    }

    /// Pictures number `first`, `first + step`… of the beat; false where the frame cannot be read.
    bool row(int y, double first, double step)
    {
        QPainter painter(&m_sheet);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const int length = m_request.format.picturesPerChunk();
        for (int i = 0; i < kPictures; ++i) {
            const int number = qRound(first + i * step);
            if (!m_reel || m_request.indexInBeat != number / length) {
                m_request.indexInBeat = number / length;
                auto reel = camera::ShotReel::open(m_request, &m_drawn);
                if (!reel)
                    return false;
                m_reel = std::move(*reel);
            }
            QImage picture(m_request.format.size, QImage::Format_RGB32);
            m_reel->paint(number % length, picture);
            painter.drawImage(i * (kSmall.width() + kGap), y,
                              picture.scaled(kSmall, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        return true;
    }

    bool write(const QString &file)
    {
        const int last = m_request.format.picturesPerChunk() - 1;
        return row(0, 0, last / (kPictures - 1.0)) && row(kSmall.height() + kGap, last - 31.5, 9) &&
               writePicture(m_sheet, file).has_value();
    }

private:
    static int columns() { return kPictures * (kSmall.width() + kGap) - kGap; }

    QImage m_sheet;
    SketchFrames m_drawn;
    ClipRequest m_request;
    std::optional<camera::ShotReel> m_reel; ///< of the request
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("usage: camera_strips FOLDER [MOVEMENT]\n", stderr);
        return 2;
    }
    const QString only = application.arguments().value(2);
    for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
        if (!only.isEmpty() && beat.cameraMovement != only)
            continue;
        if (!Strip(beatFromTemplate(beat), folder)
                 .write(QDir(folder).filePath(beat.cameraMovement + QStringLiteral(".png"))))
            return 1;
    }
    return 0;
}
