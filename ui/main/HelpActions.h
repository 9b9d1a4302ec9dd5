// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace beatreel {

class ActionTable;
class HandbookWindow;

/// The action that opens the handbook, at the page of the panel in which the keyboard is.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// Which outlive it.
    HelpActions(ActionTable &actions, QWidget *window);
    ~HelpActions() override;

    /// The handbook goes with the editor's window.
    void close();
    [[nodiscard]] HandbookWindow *handbook() const { return m_handbook.get(); }

private:
    void show();
    [[nodiscard]] QString pageForFocus() const;

    QWidget *m_window;
    std::unique_ptr<HandbookWindow> m_handbook; ///< nullptr: it was not opened yet
};

} // namespace beatreel
