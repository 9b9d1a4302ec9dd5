// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PreferencesStore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace beatreel {

class MainWindow;

/// The editor's window in the language of the settings. When that changes, a new window in the new language takes the place of the
/// one that is there and goes on with all that it has open.
class EditorWindow : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;

    /// `make` makes a window, not yet shown. It and the preferences outlive this.
    EditorWindow(Make make, PreferencesStore &preferences);
    ~EditorWindow() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

signals:
    /// A new window is there and shown.
    void replaced();

private:
    void onPreferences(const Preferences &preferences);
    void replace();

    Make m_make;
    PreferencesStore &m_preferences;
    QString m_language;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_rest; ///< looks whether the window has ended what it does
};

} // namespace beatreel
