// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/BeatField.h"

#include <algorithm>

namespace beatreel {

void BeatField::setBeats(OpenProject *open, const QList<BeatId> &beats)
{
    if (open != m_open || beats != m_beats) {
        // With a beat gone, the document is in the middle of a change.
        if (m_open && !std::ranges::all_of(m_beats, [this](const BeatId &id) { return project().find(id); }))
            m_beats.clear();
        commit();
    }
    m_open = open;
    m_beats = beats;
    if (hasBeats())
        refresh();
}

int BeatField::numberOf(const BeatId &beat) const
{
    return static_cast<int>(std::ranges::find(project().beats, beat, &Beat::id) - project().beats.begin()) + 1;
}

void BeatField::apply(EditKind kind, const Project &after)
{
    if (!(after == project()))
        m_open->apply(kind, after, m_beats.size());
}

void BeatField::applyTyped(EditKind kind, const Project &after)
{
    QString key = objectName();
    for (const BeatId &id : std::as_const(m_beats))
        key += u' ' + id.text();
    if (!(after == project()))
        m_open->applyMerged(key, kind, after, m_beats.size());
}

} // namespace beatreel
