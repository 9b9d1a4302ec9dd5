// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OverlayChoice.h"

namespace beatreel {

OverlayChoice::OverlayChoice(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &OverlayChoice::letGoOfWhatIsGone);
}

void OverlayChoice::choose(const BeatId &beat, int index)
{
    if (beat == m_beat && index == m_index)
        return;
    m_beat = beat;
    m_index = index;
    emit changed();
}

void OverlayChoice::letGoOfWhatIsGone()
{
    if (m_index < 0)
        return;
    const Beat *beat = m_document.project().find(m_beat);
    const auto count = beat ? static_cast<int>((*beat)->overlays.size()) : 0;
    if (m_index >= count)
        choose(beat ? m_beat : BeatId(), count - 1);
}

} // namespace beatreel
