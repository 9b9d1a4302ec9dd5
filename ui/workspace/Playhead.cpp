// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Playhead.h"

#include <algorithm>

namespace beatreel {

Playhead::Playhead(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    locate();
    connect(&document, &Document::changed, this, &Playhead::onChanged);
}

int Playhead::lastPicture() const
{
    const Project &project = m_document.project();
    return std::max(0, project.format.picturesIn(project.duration()) - 1);
}

void Playhead::setPicture(int picture)
{
    const int within = std::clamp(picture, 0, lastPicture());
    if (within == m_picture)
        return;
    m_picture = within;
    locate();
    emit moved(m_picture);
}

void Playhead::goTo(const BeatId &wanted)
{
    int start = 0;
    for (const Beat &beat : m_document.project().beats) {
        if (beat.id() == wanted) {
            setPicture(start);
            return;
        }
        start += m_document.project().format.picturesIn(beat->spec.duration);
    }
}

void Playhead::onChanged()
{
    int start = 0;
    int wanted = m_picture;
    for (const Beat &beat : m_document.project().beats) {
        const int length = m_document.project().format.picturesIn(beat->spec.duration);
        if (beat.id() == m_beat)
            wanted = start + std::min(m_inBeat, length - 1);
        start += length;
    }
    const int before = m_picture;
    m_picture = std::clamp(wanted, 0, lastPicture());
    locate();
    if (m_picture != before)
        emit moved(m_picture);
}

void Playhead::locate()
{
    int start = 0;
    m_beat = BeatId();
    m_inBeat = 0;
    for (const Beat &beat : m_document.project().beats) {
        const int length = m_document.project().format.picturesIn(beat->spec.duration);
        if (m_picture < start + length) {
            m_beat = beat.id();
            m_inBeat = m_picture - start;
            return;
        }
        start += length;
    }
}

} // namespace beatreel
