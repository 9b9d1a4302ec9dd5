// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"

#include <QSet>

namespace beatreel {

/// Which beats of a document are selected, which of them has the focus, and which of its clips. Knows the
/// document's order and lets go of what is deleted. Lives in the UI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives it.
    explicit Selection(const Document &document, QObject *parent = nullptr);

    /// In the order of the video.
    [[nodiscard]] QList<BeatId> beats() const;
    [[nodiscard]] qsizetype size() const { return m_beats.size(); }
    [[nodiscard]] bool isEmpty() const { return m_beats.isEmpty(); }
    [[nodiscard]] bool contains(const BeatId &beat) const { return m_beats.contains(beat); }
    /// The one with the focus; it need not be selected. Empty: none.
    [[nodiscard]] const BeatId &current() const { return m_current; }
    /// The clip of the current beat that has the focus, from 0; -1: the beat itself.
    [[nodiscard]] int clip() const { return m_clip; }

    /// This beat alone, or one of its clips.
    void select(const BeatId &beat, int clip = -1);
    /// In or out, and the focus to it.
    void toggle(const BeatId &beat);
    /// Everything from where the last `select` or `toggle` was to this beat.
    void extendTo(const BeatId &beat);
    /// As every list does when a beat is pressed: with Ctrl it goes in or out, with Shift the selection reaches to it, else
    /// it is the one; one of several stays so, since they may be about to be dragged.
    void press(const BeatId &beat, Qt::KeyboardModifiers modifiers);
    /// As a context menu on a beat or one of its clips wants it: one of several stays so. Empty: nothing is selected.
    void pressForMenu(const BeatId &beat, int clip = -1);
    /// The last of them that there is gets the focus.
    void set(const QList<BeatId> &beats);
    void selectAll();
    void clear();

signals:
    void changed();

private:
    void onChanged(const ProjectChange &change);
    void become(QSet<BeatId> beats, const BeatId &current, int clip);
    [[nodiscard]] qsizetype placeOf(const BeatId &beat) const;

    const Document &m_document;
    QSet<BeatId> m_beats;
    BeatId m_current;
    BeatId m_anchor;
    int m_clip = -1;
};

} // namespace beatreel
