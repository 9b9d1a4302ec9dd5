// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"

namespace beatreel {

/// Which picture of the film is looked at. Stays within the film and on the same picture of the same beat where
/// beats before it come and go. Lives in the UI thread.
class Playhead : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives it.
    explicit Playhead(const Document &document, QObject *parent = nullptr);

    [[nodiscard]] int picture() const { return m_picture; } ///< from 0
    [[nodiscard]] int fps() const { return m_document.project().format.fps; }
    [[nodiscard]] int lastPicture() const; ///< of the film; 0 where it is empty
    [[nodiscard]] double seconds() const { return static_cast<double>(m_picture) / fps(); }
    /// The beat that is looked at; nullptr: there is none.
    [[nodiscard]] const Beat *beat() const { return m_beat.isEmpty() ? nullptr : m_document.project().find(m_beat); }

    /// Pictures since its start.
    [[nodiscard]] int pictureInBeat() const { return m_inBeat; }

    /// Kept within the film.
    void setPicture(int picture);
    /// The first picture of a beat.
    void goTo(const BeatId &beat);

signals:
    void moved(int picture);

private:
    void onChanged();
    void locate();

    const Document &m_document;
    int m_picture = 0;
    BeatId m_beat;
    int m_inBeat = 0; ///< pictures since the beat's start
};

} // namespace beatreel
