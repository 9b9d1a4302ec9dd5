// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace beatreel {

class Dialogs;

/// A report of a problem as it stands, to be read before it is saved or copied. Nothing is sent anywhere.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed. `dialogs` outlives it.
    ReportDialog(const QString &report, Dialogs &dialogs, QWidget *parent);

private:
    void save();

    Dialogs &m_dialogs;
    QPlainTextEdit *m_text;
};

} // namespace beatreel
