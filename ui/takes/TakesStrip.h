// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/HeadRow.h"
#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TakeMedia.h"


class QLabel;

namespace beatreel {

class OwnFileSlot;
class PriceButton;
class TakeRow;

/// The takes of a slot under the picture, with the place for an own file and what one take more costs.
class TakesStrip : public HeadRow
{
    Q_OBJECT

public:
    /// All of them outlive it.
    TakesStrip(ComparedTakes &compared, const TakeMedia &media, QWidget *parent = nullptr);

    [[nodiscard]] TakeRow &row() { return *m_row; }
    /// With smaller pictures, for a low window.
    void setLow(bool low);

signals:
    /// `button` is where it was asked for, on the screen.
    void againWanted(const beatreel::Slot &slot, const QRect &button);
    void variantsWanted(const beatreel::Slot &frame, const QRect &button);
    /// The user's own files for a slot; none: they are to be browsed for.
    void ownFilesWanted(const beatreel::Slot &slot, const QStringList &files);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void refresh();

    ComparedTakes &m_compared;
    QLabel *m_whose = nullptr;
    QLabel *m_hint = nullptr;
    TakeRow *m_row;
    OwnFileSlot *m_own;
    PriceButton *m_again;
    PriceButton *m_variants;
    bool m_isLow = false;
};

} // namespace beatreel
