// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QLineEdit;
class QToolButton;

namespace beatreel {

/// The seed that a beat's takes are made with: from the project's, or set by hand.
class SeedField : public BeatField
{
    Q_OBJECT

public:
    explicit SeedField(QWidget *parent = nullptr);

    void refresh() override;

protected:
    void commit() override;

private:
    void drawAnother();

    QLineEdit *m_seed;
    QToolButton *m_dice;
};

} // namespace beatreel
