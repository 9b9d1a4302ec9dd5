// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PlaybackActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Icons.h"
#include "ui/workspace/BeatCommands.h"

#include <QAction>

namespace beatreel {

using namespace actions;

PlaybackActions::PlaybackActions(ActionTable &actions, FilmPlayer &player, QObject *parent)
    : QObject(parent), m_actions(actions), m_player(player)
{
    const auto on = [&](const ActionId &id, auto act) {
        connect(actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_open)
                act(*m_open);
        });
    };
    const auto step = [&](const ActionId &id, auto pictures) {
        on(id, [this, pictures](OpenProject &open) {
            if (Playable *other = instead()) {
                other->step(pictures(open.playhead().fps()));
                return;
            }
            m_player.pause();
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
    on(kPreviousBeat, [](OpenProject &open) { goToNeighbour(open, Towards::Start); });
    on(kNextBeat, [](OpenProject &open) { goToNeighbour(open, Towards::End); });

    on(kPlay, [this](OpenProject &) { playOrPause(); });
    on(kPlayAll, [this](OpenProject &open) { m_player.playRange({0, open.playhead().lastPicture()}); });
    on(kPlaySelection, [this](OpenProject &) { m_player.playRange(selectedRange()); });
    on(kPlayChunk, [this](OpenProject &) { m_player.playRange(chunkRange()); });
    on(kShuttleBack, [this](OpenProject &) { shuttle(-1); });
    on(kShuttleForward, [this](OpenProject &) { shuttle(1); });
    on(kSetIn, [](OpenProject &open) { open.inOut().setIn(open.playhead().picture()); });
    on(kSetOut, [](OpenProject &open) { open.inOut().setOut(open.playhead().picture()); });
    on(kClearIn, [](OpenProject &open) { open.inOut().clearIn(); });
    on(kClearOut, [](OpenProject &open) { open.inOut().clearOut(); });
    connect(actions.action(kLoop), &QAction::toggled, &player, &FilmPlayer::setLooping);
    connect(&player, &FilmPlayer::stateChanged, this, &PlaybackActions::showState);
    allowMarks();
    showState();
}

void PlaybackActions::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->inOut().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &PlaybackActions::allowMarks);
        connect(&open->inOut(), &InOut::changed, this, &PlaybackActions::allowMarks);
    }
    allowMarks();
}

void PlaybackActions::allowMarks()
{
    const auto allow = [this](const ActionId &id, const QString &why) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    };
    const QString none = !m_open ? tr("No project is open.") : m_open->project().beats.isEmpty() ? tr("The film is empty.") : QString();
    allow(kSetIn, none);
    allow(kSetOut, none);
    allow(kClearIn, !m_open ? none : m_open->inOut().in() ? QString() : tr("There is no in point."));
    allow(kClearOut, !m_open ? none : m_open->inOut().out() ? QString() : tr("There is no out point."));
}

void PlaybackActions::setSeen(Playable *seen)
{
    m_seen = seen;
    showState();
}

void PlaybackActions::playOrPause()
{
    if (Playable *other = instead())
        other->isPlaying() ? other->pause() : other->play();
    else
        m_player.isPlaying() ? m_player.pause() : m_player.play();
}

void PlaybackActions::shuttle(int direction)
{
    if (Playable *other = instead())
        other->shuttle(direction);
    else
        m_player.shuttle(direction);
}

void PlaybackActions::showState()
{
    const Playable *other = instead();
    const bool isPlaying = other ? other->isPlaying() : m_player.isPlaying();
    QAction &play = *m_actions.action(kPlay);
    play.setIcon(themedIcon(isPlaying ? Icon::Pause : Icon::Play));
    play.setIconText(isPlaying ? tr("Pause") : tr("Play"));
}

PictureRange PlaybackActions::selectedRange() const
{
    const Project &project = m_open->project();
    const Selection &selection = m_open->selection();
    const Beat *under = m_open->playhead().beat();
    PictureRange range{-1, -1};
    int start = 0;
    for (const Beat &beat : project.beats) {
        const int length = project.format.picturesIn(beat->spec.duration);
        const bool isPlayed = selection.isEmpty() ? under && under->id() == beat.id() : selection.contains(beat.id());
        if (isPlayed) {
            range.first = range.first < 0 ? start : range.first;
            range.last = start + length - 1;
        }
        start += length;
    }
    return range;
}

PictureRange PlaybackActions::chunkRange() const
{
    const int length = m_open->project().format.picturesPerChunk();
    const int first = m_open->playhead().picture() / length * length;
    return {first, first + length - 1};
}

} // namespace beatreel
