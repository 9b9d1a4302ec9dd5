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

/// The actions that change what is to be seen and nothing else: snapping, the energy curve, words on cards, zoom, safe
/// areas. What they are set to is remembered.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ViewActions(ActionTable &actions, TimelinePanel &timeline, BoardPanel &board, const QList<FrameView *> &pictures, QObject *parent);

    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

private:
    ActionTable &m_actions;
};

} // namespace beatreel
