// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace beatreel {

/// The project in numbers, for when no beat is selected.
class ProjectNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectNumbers(QWidget *parent = nullptr);

    void show(OpenProject &open);

private:
    [[nodiscard]] QLabel *addRow(QFormLayout &form, const QString &name, const QString &label);

    QLabel *m_beats;
    QLabel *m_length;
    QLabel *m_due;
    QLabel *m_price;
    QLabel *m_spent;
    QLabel *m_budget;
};

} // namespace beatreel
