// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace beatreel {

/// A page of settings: a label, what sets it, and a line under it that says what it does.
class SettingRows : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRows(QWidget *parent = nullptr);

    /// The label becomes the control's buddy and its name for the screen reader.
    void add(const QString &label, QWidget *control, const QString &hint = {});

private:
    QGridLayout *m_grid;
};

} // namespace beatreel
