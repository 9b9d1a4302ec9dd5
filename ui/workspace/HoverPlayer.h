// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmReader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace beatreel {

/// Plays a piece of film once, in place of what stands there, while the pointer rests on it. Lives in the UI thread.
class HoverPlayer : public QObject
{
    Q_OBJECT

public:
    explicit HoverPlayer(QObject *parent = nullptr);

    /// The pointer is on what is named so; `film` is asked for after a moment, when that plays.
    void point(const QString &name, int fps, std::function<Film()> film);
    /// The pointer is on nothing that plays.
    void leave();
    /// What is shown in place of what is named so; null: it does not play.
    [[nodiscard]] QPixmap pictureOf(const QString &name) const { return name == m_name ? m_picture : QPixmap(); }

signals:
    /// Another picture of what is named so, or none any more.
    void advanced(const QString &name);

private:
    void begin();
    void advance();

    QString m_name;
    int m_fps = 30;
    std::function<Film()> m_film;
    int m_pictures = 0;
    QPixmap m_picture;
    QTimer m_resting;
    QTimer m_ticks;
    QElapsedTimer m_since;
    std::unique_ptr<FilmReader> m_reader; ///< from the first on that was played
};

} // namespace beatreel
