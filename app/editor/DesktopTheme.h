// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace beatreel {

/// Whether the desktop is dark: what its settings portal says, and while that is not known, the lightness of the palette
/// that it gave at the start.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(const QPalette &palette, QObject *parent = nullptr);

    /// A palette as dark or as light as the desktop, for Theme::of.
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &scheme);

    QPalette m_palette;
};

} // namespace beatreel
