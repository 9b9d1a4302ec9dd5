// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace beatreel {

class PriceButton;

/// What a panel says while it has nothing to show: a sentence on what is, and the verbs that change it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &sentence, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    [[nodiscard]] Icon icon() const { return m_icon; }
    void setSentence(const QString &sentence);
    /// Takes ownership; the buttons stand in a row under the sentence.
    void addOffer(PriceButton *offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    Icon m_icon;
    QWidget *m_sign;
    QLabel *m_sentence;
    QHBoxLayout *m_offers;
};

} // namespace beatreel
