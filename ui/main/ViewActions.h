// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>

namespace beatreel {

class ActionTable;
class BoardPanel;
class FrameView;
class TimelinePanel;
enum class BeatsView;

/// The actions that change what is to be seen and nothing else: snapping, the energy curve, words on cards, zoom, safe
/// areas. What they are set to is remembered.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ViewActions(ActionTable &actions, TimelinePanel &timeline, BoardPanel &board, const QList<FrameView *> &pictures, QObject *parent);

    /// *Words on cards* is of the view in front, and remembered for each.
    void showView(BeatsView view);
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

private:
    ActionTable &m_actions;
    TimelinePanel &m_timeline;
    BoardPanel &m_board;
    bool m_isBoard = false;
};

} // namespace beatreel
