// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace beatreel {

class Chip;

/// The kinds of product that a template goes with: all, or some of those that are known, and others in words.
class ProductChoice : public QWidget
{
    Q_OBJECT

public:
    /// `known` are categories, without "all".
    explicit ProductChoice(const QStringList &known, QWidget *parent = nullptr);

    void setCategories(const QStringList &categories);
    /// {"all"}, or those that are chosen; may be empty.
    [[nodiscard]] QStringList categories() const;

private:
    void addChip(const QString &category);
    void onChip(const Chip *chip);
    void onOthers(const QString &text);

    Chip *m_all;
    QList<std::pair<QString, Chip *>> m_known;
    QLineEdit *m_others;
};

} // namespace beatreel
