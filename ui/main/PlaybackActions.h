// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

class ActionTable;

/// The actions that move the playhead.
class PlaybackActions : public QObject
{
    Q_OBJECT

public:
    /// The table outlives it.
    PlaybackActions(ActionTable &actions, QObject *parent);

    void setProject(OpenProject *open) { m_open = open; }

private:
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
