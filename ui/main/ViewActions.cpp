// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ViewActions.h"

#include "ui/board/BoardPanel.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/main/WindowBar.h"
#include "ui/preview/FrameView.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QAction>

namespace beatreel {

using namespace actions;

namespace {

constexpr double kZoomStep = 1.25;

/// What is remembered, and how it is at first.
const QList<std::pair<ActionId, bool>> &toggles()
{
    static const QList<std::pair<ActionId, bool>> all = {{kSnap, true}, {kViewEnergy, true}, {kSafeAreas, false}, {kMovementShown, false}};
    return all;
}

} // namespace

ViewActions::ViewActions(ActionTable &actions, TimelinePanel &timeline, BoardPanel &board, const QList<FrameView *> &pictures,
                         QObject *parent)
    : QObject(parent), m_actions(actions), m_timeline(timeline), m_board(board)
{
    TimelineView &view = timeline.view();
    timeline.setToggles(*actions.action(kSnap), *actions.action(kViewEnergy));
    connect(actions.action(kViewWords), &QAction::toggled, this, [this](bool shown) {
        if (m_isBoard)
            m_board.setWordsShown(shown);
        else
            m_timeline.view().setWordsShown(shown);
    });
    connect(&board, &BoardPanel::wordsToggled, this, [this](bool shown) {
        if (m_isBoard)
            m_actions.action(kViewWords)->setChecked(shown);
    });
    for (FrameView *picture : pictures) {
        connect(actions.action(kSafeAreas), &QAction::toggled, picture, &FrameView::setSafeAreasShown);
        connect(actions.action(kMovementShown), &QAction::toggled, picture, &FrameView::setMovementShown);
    }
    connect(actions.action(kZoomIn), &QAction::triggered, &view, [&view] { view.zoomBy(kZoomStep); });
    connect(actions.action(kZoomOut), &QAction::triggered, &view, [&view] { view.zoomBy(1 / kZoomStep); });
    connect(actions.action(kZoomFit), &QAction::triggered, &view, &TimelineView::fit);
    restoreUiState({});
}

void ViewActions::showView(BeatsView view)
{
    m_isBoard = view == BeatsView::Board;
    m_actions.action(kViewWords)->setChecked(m_isBoard ? m_board.areWordsShown() : m_timeline.view().areWordsShown());
}

QJsonObject ViewActions::uiState() const
{
    QJsonObject state{{kViewWords.text(), m_timeline.view().areWordsShown()}};
    for (const auto &[id, isOn] : toggles())
        state.insert(id.text(), m_actions.action(id)->isChecked());
    return state;
}

void ViewActions::restoreUiState(const QJsonObject &state)
{
    for (const auto &[id, isOn] : toggles())
        m_actions.action(id)->setChecked(state.value(id.text()).toBool(isOn));
    m_timeline.view().setWordsShown(state.value(kViewWords.text()).toBool());
    if (!m_isBoard)
        m_actions.action(kViewWords)->setChecked(m_timeline.view().areWordsShown());
}

} // namespace beatreel
