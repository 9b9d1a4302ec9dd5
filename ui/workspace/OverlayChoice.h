// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"

#include <QObject>

namespace beatreel {

/// Which of a beat's overlays is worked on, in the inspector and over the preview alike. Lives in the UI thread.
class OverlayChoice : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives it.
    explicit OverlayChoice(const Document &document, QObject *parent = nullptr);

    [[nodiscard]] const BeatId &beat() const { return m_beat; }
    /// The chosen one of this beat; -1: none of its.
    [[nodiscard]] int of(const BeatId &beat) const { return beat == m_beat ? m_index : -1; }

    void choose(const BeatId &beat, int index);
    void clear() { choose({}, -1); }

signals:
    void changed();

private:
    void letGoOfWhatIsGone();

    const Document &m_document;
    BeatId m_beat;
    int m_index = -1;
};

} // namespace beatreel
