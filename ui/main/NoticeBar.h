// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Price.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class FlowLayout;

/// A sentence over the work, in as many lines as it needs, with what can be done about it: after a crash, for instance. Stays until it is answered
/// or dismissed. One at a time: the newest.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString words;
        std::function<void()> act;
        std::optional<Price> price = {}; ///< where it makes something
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const QString &sentence, const QList<Offer> &offers = {});
    void dismiss();
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    FlowLayout *m_offers;
};

} // namespace beatreel
