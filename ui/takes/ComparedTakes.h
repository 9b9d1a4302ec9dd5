// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// Whose takes are looked at, and which two of them are A and B: what panel, strips and comparison have in common.
/// Follows the selection until a slot of the beat is chosen. Lives in the UI thread.
class ComparedTakes : public QObject
{
    Q_OBJECT

public:
    enum class Letter { A, B };

    using QObject::QObject;

    void setProject(OpenProject *open);
    [[nodiscard]] OpenProject *open() const { return m_open; } ///< nullptr: none

    /// Nothing: no beat is selected.
    [[nodiscard]] const std::optional<Slot> &slot() const { return m_slot; }
    /// The selected beat's frame and clips, and the music.
    [[nodiscard]] QList<Slot> offered() const;
    void setSlot(const Slot &slot);

    /// Of the slot, oldest first, without the trash.
    [[nodiscard]] const QList<Take> &takes() const { return m_takes; }
    [[nodiscard]] const Take *take(const TakeId &id) const; ///< nullptr: not among them
    [[nodiscard]] int number(const TakeId &id) const;       ///< from 1; 0: not among them
    [[nodiscard]] TakeId inUse() const;

    /// Empty where there are too few takes. They are never the same one.
    [[nodiscard]] const TakeId &id(Letter letter) const { return letter == Letter::A ? m_a : m_b; }
    [[nodiscard]] const Take *take(Letter letter) const { return take(id(letter)); }
    /// Where the other letter had it, the two change places.
    void set(Letter letter, const TakeId &take);

signals:
    /// Slot, takes, letters, or what is said of the takes.
    void changed();

private:
    void followSelection();
    void refresh();
    void setLetters();

    OpenProject *m_open = nullptr;
    std::optional<Slot> m_slot;
    BeatId m_beat;    ///< what the slot was taken from
    int m_clip = -1;
    QList<Take> m_takes;
    TakeId m_a;
    TakeId m_b;
    TakeId m_used;
};

} // namespace beatreel
