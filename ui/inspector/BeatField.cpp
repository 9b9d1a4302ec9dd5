// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/BeatField.h"

namespace beatreel {

void BeatField::setBeats(OpenProject *open, const QList<BeatId> &beats)
{
    m_open = open;
    m_beats = beats;
    if (hasBeats())
        refresh();
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
