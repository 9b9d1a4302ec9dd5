// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/ComparedTakes.h"

#include "ui/workspace/TakeCommands.h"

namespace beatreel {

void ComparedTakes::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->selection().disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    m_slot.reset();
    m_beat = {};
    m_clip = -1;
    if (open) {
        connect(open, &OpenProject::changed, this, &ComparedTakes::followSelection);
        connect(open, &OpenProject::statesChanged, this, &ComparedTakes::refresh);
        connect(&open->selection(), &Selection::changed, this, &ComparedTakes::followSelection);
        connect(&open->workshop(), &Workshop::jobChanged, this, [this](const Slot &slot) {
            if (m_slot == slot)
                emit changed();
        });
    }
    followSelection();
}

QList<Slot> ComparedTakes::offered() const
{
    QList<Slot> list;
    if (!m_open)
        return list;
    if (!m_beat.isEmpty()) {
        for (const SlotState &state : m_open->states().all()) {
            if (state.slot.beat == m_beat)
                list.append(state.slot);
        }
    }
    if (m_open->project().hasMusic())
        list.append(Slot::music());
    return list;
}

void ComparedTakes::setSlot(const Slot &slot)
{
    if (m_slot == slot || !offered().contains(slot))
        return;
    m_slot = slot;
    m_a = m_b = {};
    refresh();
}

/// Of a beat, its first clip; its frame while there is no clip.
void ComparedTakes::followSelection()
{
    const BeatId beat = m_open && m_open->selection().size() == 1 ? m_open->selection().beats().first() : BeatId();
    const int clip = m_open && m_open->selection().current() == beat ? m_open->selection().clip() : -1;
    const bool isOther = beat != m_beat || clip != m_clip;
    m_beat = beat;
    m_clip = clip;
    if (isOther || (m_slot && !offered().contains(*m_slot)) || !m_slot) {
        const std::optional<Slot> before = m_slot;
        m_slot.reset();
        if (!beat.isEmpty()) {
            const Slot first = Slot::clip(beat, std::max(clip, 0));
            const bool hasClip = clip >= 0 || !takesOf(*m_open, first).isEmpty();
            m_slot = hasClip && m_open->state(first) ? first : Slot::frame(beat);
        }
        if (m_slot != before)
            m_a = m_b = {};
    }
    refresh();
}

void ComparedTakes::refresh()
{
    const QList<Take> before = std::exchange(m_takes, m_slot ? takesOf(*m_open, *m_slot) : QList<Take>());
    const bool isSameSlot = !before.isEmpty() && !m_takes.isEmpty() && before.first().slot == m_takes.first().slot;
    // What just came is what one wants to see beside what one had.
    if (isSameSlot && m_takes.size() == before.size() + 1 && m_takes.last().id != m_a && !m_a.isEmpty())
        m_b = m_takes.last().id;
    // What was chosen elsewhere is what the other is held against.
    if (const TakeId used = inUse(); std::exchange(m_used, used) != used && used != m_a && used != m_b && take(used) && take(m_a))
        m_a = used;
    setLetters();
    emit changed();
}

void ComparedTakes::setLetters()
{
    const TakeId used = inUse();
    if (!take(m_a))
        m_a = take(used) && used != m_b ? used : TakeId();
    if (m_a.isEmpty() && !m_takes.isEmpty())
        m_a = m_takes.last().id != m_b ? m_takes.last().id : m_takes.first().id;
    if (take(m_b) && m_b != m_a)
        return;
    m_b = {};
    const auto other = std::find_if(m_takes.rbegin(), m_takes.rend(), [this](const Take &take) { return take.id != m_a; });
    if (other != m_takes.rend())
        m_b = other->id;
}

const Take *ComparedTakes::take(const TakeId &id) const
{
    const auto it = std::ranges::find(m_takes, id, &Take::id);
    return it == m_takes.end() ? nullptr : &*it;
}

int ComparedTakes::number(const TakeId &id) const
{
    const auto it = std::ranges::find(m_takes, id, &Take::id);
    return it == m_takes.end() ? 0 : static_cast<int>(it - m_takes.begin()) + 1;
}

TakeId ComparedTakes::inUse() const
{
    return m_slot ? takeInUse(*m_open, *m_slot) : TakeId();
}

void ComparedTakes::set(Letter letter, const TakeId &id)
{
    TakeId &mine = letter == Letter::A ? m_a : m_b;
    TakeId &other = letter == Letter::A ? m_b : m_a;
    if (!take(id) || mine == id)
        return;
    if (other == id)
        other = mine;
    mine = id;
    setLetters();
    emit changed();
}

} // namespace beatreel
