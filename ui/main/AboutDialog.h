// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"

#include <QDialog>

namespace beatreel {

/// What program this is, in which version, with which libraries, under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    explicit AboutDialog(const ProgramFacts &facts, QWidget *parent = nullptr);
};

} // namespace beatreel
