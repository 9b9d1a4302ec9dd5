// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/ProjectFilm.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>

namespace beatreel {

/// Plays a beat in its card, once, while the pointer rests on it. Lives in the UI thread.
class HoverFilm : public QObject
{
    Q_OBJECT

public:
    explicit HoverFilm(QObject *parent = nullptr);

    /// The pointer is on this beat's card; an empty beat: on none. Plays after a moment.
    void point(OpenProject *open, const BeatId &beat);
    /// What the card shows in place of its frame; null: its frame.
    [[nodiscard]] QPixmap pictureOf(const BeatId &beat) const { return beat == m_beat ? m_picture : QPixmap(); }

signals:
    /// Another picture of this beat, or none any more.
    void advanced(const beatreel::BeatId &beat);

private:
    void begin();
    void advance();
    void end();

    OpenProject *m_open = nullptr;
    BeatId m_beat;
    int m_pictures = 0;
    QPixmap m_picture;
    QTimer m_resting;
    QTimer m_ticks;
    QElapsedTimer m_since;
    std::unique_ptr<FilmReader> m_reader; ///< from the first beat on that was played
};

} // namespace beatreel
