// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"

#include <QWidget>

class QVBoxLayout;

namespace beatreel {

class PriceButton;

/// What lies in the project's trash, each with its way back, and the way to be rid of all of it.
class TrashList : public QWidget
{
    Q_OBJECT

public:
    explicit TrashList(ComparedTakes &compared, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

signals:
    void countChanged(int count);
    void emptyWanted();

private:
    void refresh();
    [[nodiscard]] QWidget *makeRow(const Take &take);

    ComparedTakes &m_compared;
    QVBoxLayout *m_rows;
    PriceButton *m_empty;
    QList<TakeId> m_shown;
};

} // namespace beatreel
