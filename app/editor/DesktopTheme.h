// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Preferences.h"

#include <QObject>

class QDBusVariant;

namespace beatreel {

/// How the desktop wants programs to look: what its settings portal says, and while that is not known, the lightness of the palette
/// that it gave at the start.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(const QPalette &palette, QObject *parent = nullptr);

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &key, const QVariant &value);

    DesktopWishes m_wishes;
    bool m_isMotionReduced = false; ///< by the portal's own setting
    bool m_isAnimated = true;       ///< by that of GNOME
};

} // namespace beatreel
