// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QCoreApplication>
#include <QHash>

namespace beatreel {

/// What a control says of itself.
struct ControlText
{
    QString tip;         ///< short: what its label does not say; empty where the control writes its own
    QString purpose;     ///< a sentence or two for What's this; empty: what the action says
    ActionId action = {}; ///< what it does too: the tip shows its key
};

/// The texts of the editor's controls, by object name. Controls of an action have the action's own and do not stand here.
class ControlTexts
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ControlTexts)

public:
    using Table = QHash<QString, ControlText>;

    [[nodiscard]] static Table all();

private:
    [[nodiscard]] static Table planning();
    [[nodiscard]] static Table look();
    [[nodiscard]] static Table library();
    [[nodiscard]] static Table film();
    [[nodiscard]] static Table beat();
    [[nodiscard]] static Table overlays();
    [[nodiscard]] static Table takes();
    [[nodiscard]] static Table jobs();
    [[nodiscard]] static Table window();
    [[nodiscard]] static Table settings();
    [[nodiscard]] static Table services();
    [[nodiscard]] static Table exports();
    [[nodiscard]] static Table dialogs();
};

} // namespace beatreel
