// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TakeMedia.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class PriceButton;
class TakeRow;

/// The takes of the selection for the inspector: a small row, and the way to the comparison.
class InspectorTakes : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive it.
    InspectorTakes(ComparedTakes &compared, const TakeMedia &media, QWidget *parent = nullptr);

    [[nodiscard]] TakeRow &row() { return *m_row; }

signals:
    void compareWanted();

private:
    void refresh();

    ComparedTakes &m_compared;
    QLabel *m_title;
    PriceButton *m_compare;
    TakeRow *m_row;
    QLabel *m_none;
};

} // namespace beatreel
