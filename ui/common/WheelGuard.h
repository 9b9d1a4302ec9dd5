// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace beatreel {

/// Lets the wheel pass by a field that has no keyboard focus, so that scrolling a panel neither changes what lies under the
/// pointer nor gives it the focus. Belongs to its field.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beatreel
