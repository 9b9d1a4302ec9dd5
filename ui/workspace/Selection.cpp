// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Selection.h"

#include "core/story/ChunkPlan.h"

#include <algorithm>

namespace beatreel {

Selection::Selection(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &Selection::onChanged);
}

QList<BeatId> Selection::beats() const
{
    QList<BeatId> list;
    list.reserve(m_beats.size());
    for (const Beat &beat : m_document.project().beats) {
        if (m_beats.contains(beat.id()))
            list.append(beat.id());
    }
    return list;
}

void Selection::select(const BeatId &beat, int clip)
{
    m_anchor = beat;
    become({beat}, beat, clip);
}

void Selection::toggle(const BeatId &beat)
{
    QSet<BeatId> beats = m_beats;
    if (!beats.remove(beat))
        beats.insert(beat);
    m_anchor = beat;
    become(beats, beat, -1);
}

void Selection::extendTo(const BeatId &beat)
{
    const qsizetype to = placeOf(beat);
    qsizetype from = placeOf(m_anchor);
    if (from < 0) {
        from = to;
        m_anchor = beat;
    }
    QSet<BeatId> beats;
    for (qsizetype i = std::min(from, to); i >= 0 && i <= std::max(from, to); ++i)
        beats.insert(m_document.project().beats[i].id());
    become(beats, beat, -1);
}

void Selection::press(const BeatId &beat, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        toggle(beat);
    else if (modifiers & Qt::ShiftModifier)
        extendTo(beat);
    else if (!contains(beat))
        select(beat);
}

void Selection::pressForMenu(const BeatId &beat, int clip)
{
    if (beat.isEmpty())
        clear();
    else if (clip >= 0 || size() == 1 || !contains(beat))
        select(beat, clip);
}

void Selection::set(const QList<BeatId> &beats)
{
    QSet<BeatId> known;
    BeatId last;
    for (const BeatId &beat : beats) {
        if (placeOf(beat) < 0)
            continue;
        known.insert(beat);
        last = beat;
    }
    m_anchor = last;
    become(known, last, -1);
}

void Selection::selectAll()
{
    QSet<BeatId> all;
    for (const Beat &beat : m_document.project().beats)
        all.insert(beat.id());
    become(all, m_current, -1);
}

void Selection::clear()
{
    become({}, m_current, -1);
}

void Selection::onChanged(const ProjectChange &change)
{
    QSet<BeatId> beats = m_beats;
    for (const BeatId &gone : change.removed)
        beats.remove(gone);
    const Beat *current = m_document.project().find(m_current);
    const int clips = current ? chunksIn((*current)->spec.duration) : 0;
    become(beats, current ? m_current : BeatId(), m_clip < clips ? m_clip : -1);
}

void Selection::become(QSet<BeatId> beats, const BeatId &current, int clip)
{
    if (beats == m_beats && current == m_current && clip == m_clip)
        return;
    m_beats = std::move(beats);
    m_current = current;
    m_clip = clip;
    emit changed();
}

qsizetype Selection::placeOf(const BeatId &beat) const
{
    const QList<Beat> &beats = m_document.project().beats;
    const auto it = std::ranges::find(beats, beat, &Beat::id);
    return it == beats.end() ? -1 : it - beats.begin();
}

} // namespace beatreel
