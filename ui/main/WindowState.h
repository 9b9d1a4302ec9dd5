// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace beatreel {

/// What the window remembers from one start to the next, for each size of the screen: where it stands, how its panels
/// are arranged, what is folded. A small file of its own beside the settings; losing it loses nothing that matters.
class WindowState
{
public:
    /// `file` is `window.json` in the configuration folder; it is read at once.
    explicit WindowState(QString file);

    struct Arrangement
    {
        QByteArray geometry; ///< QWidget::saveGeometry
        QByteArray docks;    ///< QMainWindow::saveState
        QJsonObject panels;  ///< what the panels want to remember
    };

    [[nodiscard]] Arrangement of(QSize screen) const;
    void set(QSize screen, const Arrangement &arrangement);
    /// Writes the file. A failure is nobody's loss and is not told.
    void save() const;

private:
    QString m_file;
    QJsonObject m_all;
};

} // namespace beatreel
