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
    /// The same with a control that takes all the width there is.
    void addWide(const QString &label, QWidget *control, const QString &hint = {});
    /// The title of the rows that follow.
    void addHeading(const QString &words);
    /// Something that is no setting, as wide as the page.
    void addAcross(QWidget *widget);

private:
    void addRow(const QString &label, QWidget *control, const QString &hint, Qt::Alignment alignment);

    QGridLayout *m_grid;
};

} // namespace beatreel
