// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PlaybackActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/workspace/BeatCommands.h"

#include <QAction>

namespace beatreel {

using namespace actions;

PlaybackActions::PlaybackActions(ActionTable &actions, QObject *parent) : QObject(parent)
{
    const auto on = [&](const ActionId &id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_open)
                act(*m_open);
        });
    };
    const auto step = [&](const ActionId &id, auto pictures) {
        on(id, [pictures](OpenProject &open) {
            Playhead &playhead = open.playhead();
            playhead.setPicture(playhead.picture() + pictures(playhead.fps()));
        });
    };
    step(kFrameBack, [](int) { return -1; });
    step(kFrameForward, [](int) { return 1; });
    step(kSecondBack, [](int fps) { return -fps; });
    step(kSecondForward, [](int fps) { return fps; });
    on(kGoToStart, [](OpenProject &open) { open.playhead().setPicture(0); });
    on(kGoToEnd, [](OpenProject &open) { open.playhead().setPicture(open.playhead().lastPicture()); });
    const auto goToNeighbour = [&](const ActionId &id, Towards where) {
        on(id, [where](OpenProject &open) {
            selectNeighbour(open, where);
            open.playhead().goTo(open.selection().current());
        });
    };
    goToNeighbour(kPreviousBeat, Towards::Start);
    goToNeighbour(kNextBeat, Towards::End);
}

} // namespace beatreel
