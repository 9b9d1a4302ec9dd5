// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace beatreel {

class PriceButton;

/// At the foot of the look panel while something differs: what applying would do, and the two ways out.
class LookBar : public QWidget
{
    Q_OBJECT

public:
    enum class Verbs { Both, DiscardAlone };

    explicit LookBar(QWidget *parent = nullptr);

    void say(const QStringList &sentences, Verbs verbs);

signals:
    void applied();
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentences;
    PriceButton *m_apply;
    PriceButton *m_discard;
};

} // namespace beatreel
