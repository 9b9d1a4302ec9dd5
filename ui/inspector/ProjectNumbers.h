// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace beatreel {

class MusicFields;

/// The project in numbers, for when no beat is selected; its budget, and how its music
/// lies under it, can be set here.
class ProjectNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectNumbers(QWidget *parent = nullptr);

    /// Of this project until hide().
    void show(OpenProject &open);
    void hide();

private:
    [[nodiscard]] QLabel *addRow(QFormLayout &form, const QString &name, const QString &label);
    void addBudget(QFormLayout &form);

    OpenProject *m_open = nullptr;

    QLabel *m_beats;
    QLabel *m_length;
    QLabel *m_due;
    QLabel *m_price;
    QLabel *m_spent;
    QDoubleSpinBox *m_budget;
    MusicFields *m_music;
};

} // namespace beatreel
