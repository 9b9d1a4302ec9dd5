// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/StoryboardPage.h"

#include <QDialog>

class QComboBox;
class QLocale;

namespace beatreel {

/// Asks how a storyboard is to be printed: on which paper, and how many beats on a page.
class StoryboardDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the paper that is usual in that place.
    explicit StoryboardDialog(const QLocale &locale, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// The user wants it; the dialog goes.
    void exportWanted(Paper paper, int perPage);

private:
    void buildButtons();

    QComboBox *m_paper;
    QComboBox *m_perPage;
};

} // namespace beatreel
