// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Phase.h"

namespace beatreel {

QString toText(Phase phase)
{
    switch (phase) {
    case Phase::Planning:
        return QStringLiteral("phase1_planning");
    case Phase::Storyboard:
        return QStringLiteral("phase2_storyboard");
    case Phase::Chunks:
        return QStringLiteral("phase3_chunks");
    case Phase::Stitching:
        return QStringLiteral("phase4_stitching");
    case Phase::Music:
        break;
    }
    return QStringLiteral("phase5_music");
}

std::optional<Phase> phaseFromText(const QString &text)
{
    for (const Phase phase : kPhases) {
        const QString name = toText(phase);
        if (text == name || text == name.section(u'_', 1))
            return phase;
    }
    if (text == QStringLiteral("plan"))
        return Phase::Planning;
    return std::nullopt;
}

Phase phaseOf(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return Phase::Storyboard;
    case Slot::Kind::Clip:
        return Phase::Chunks;
    case Slot::Kind::Music:
        break;
    }
    return Phase::Music;
}

} // namespace beatreel
