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

/// The takes of the selection for the inspector: a small row; beside their title the way to the comparison.
class InspectorTakes : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive it.
    InspectorTakes(ComparedTakes &compared, const TakeMedia &media, QWidget *parent = nullptr);

    [[nodiscard]] TakeRow &row() { return *m_row; }
    /// Whose takes these are: "Takes of clip 3.1".
    [[nodiscard]] QString title() const;
    /// To be put beside the title.
    [[nodiscard]] PriceButton *compareButton() { return m_compare; }

signals:
    void compareWanted();
    void titleChanged(const QString &title);

private:
    void refresh();

    ComparedTakes &m_compared;
    PriceButton *m_compare;
    TakeRow *m_row;
    QLabel *m_none;
};

} // namespace beatreel
