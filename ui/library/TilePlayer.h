// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/ShotPainter.h"
#include "core/story/StoryLibrary.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <optional>

namespace beatreel {

/// Plays the camera movement of one template in its sketch, once, in the time that it takes in the film. Lives in the
/// UI thread.
class TilePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TilePlayer(QObject *parent = nullptr);

    /// From the start. `size` is that of the pictures, in device pixels.
    void play(const BeatTemplate &entry, const QImage &sketch, QSize size);
    void stop();

    /// Whose picture() there is; empty: nobody's. The movement may have come to its end.
    [[nodiscard]] const TemplateId &shown() const { return m_shown; }
    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }
    [[nodiscard]] const QPixmap &picture() const { return m_picture; }

signals:
    void advanced();

private:
    void advance();

    TemplateId m_shown;
    QString m_movement;
    double m_length = 0; ///< in seconds
    std::optional<camera::ShotPainter> m_shot;
    QImage m_target;
    QPixmap m_picture;
    QElapsedTimer m_since;
    QTimer m_clock;
};

/// What a tile shows while nothing plays in it: the whole sketch.
[[nodiscard]] QPixmap pictureAtRest(const QImage &sketch, QSize size);

} // namespace beatreel
