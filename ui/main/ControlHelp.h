// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/ControlTexts.h"

#include <QObject>

class QWidget;

namespace beatreel {

class ActionTable;

/// Gives each control its tip and its What's this when it is shown, in whatever window. What a control says by itself goes
/// before: a tip that it sets, such as why it cannot be pressed, stays until the control takes it away.
class ControlHelp : public QObject
{
    Q_OBJECT

public:
    explicit ControlHelp(ActionTable &actions, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void explain(QWidget &control) const;
    void followKeys();
    [[nodiscard]] QString tip(const ControlText &text) const;

    ActionTable &m_actions;
    const ControlTexts::Table m_texts;
};

} // namespace beatreel
