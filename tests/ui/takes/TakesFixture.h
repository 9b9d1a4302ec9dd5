// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditorFixture.h"
#include "tests/support/Outputs.h"
#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TakeMedia.h"
#include "ui/takes/TrackPlayer.h"
#include "ui/workspace/Filmstrips.h"
#include "ui/workspace/Pictures.h"
#include "ui/workspace/TakeCommands.h"
#include "ui/workspace/Waveforms.h"

#include <QTest>

namespace beatreel::test {

inline const BeatId kB1(QStringLiteral("b1"));
inline const BeatId kB2(QStringLiteral("b2"));

/// A project of two beats, what is looked at of it, and takes as they come.
struct TakesFixture
{
    TakesFixture() : open(editor.create())
    {
        compared.setProject(open.get());
        tracks.setProject(open.get());
    }
    ~TakesFixture()
    {
        tracks.setProject(nullptr);
        compared.setProject(nullptr);
    }

    [[nodiscard]] bool isIdle() const
    {
        return QTest::qWaitFor([this] { return !open->workshop().isBusy(); }, 60000);
    }
    [[nodiscard]] bool make(const QList<Slot> &wanted)
    {
        open->make(wanted);
        return isIdle();
    }
    [[nodiscard]] bool again(const Slot &slot)
    {
        open->again({slot});
        return isIdle();
    }
    [[nodiscard]] const Project &project() const { return open->project(); }

    EditorFixture editor;
    std::unique_ptr<OpenProject> open;
    ComparedTakes compared;
    Pictures pictures;
    Filmstrips strips;
    Waveforms waveforms;
    ClockedOutput output;
    TrackPlayer tracks{output, [] { return 1.0; }};
    TakeMedia media{pictures, strips, waveforms, tracks};
};

} // namespace beatreel::test
