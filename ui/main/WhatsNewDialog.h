// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace beatreel {

/// The newest part of a changelog, from its heading to the next one.
[[nodiscard]] QString newestPart(const QString &changelog);

/// What has changed for the user in this version, as the changelog has it.
class WhatsNewDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    explicit WhatsNewDialog(QWidget *parent);
};

} // namespace beatreel
