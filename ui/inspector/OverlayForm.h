// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/CellGrid.h"
#include "ui/workspace/OpenProject.h"

class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QPushButton;

namespace beatreel {

class AnchorPad;
class Dialogs;
class GrowingText;
class SwatchButton;

/// Every field of one overlay of one beat. What is typed or stepped in one field is one entry of the history.
class OverlayForm : public CellGrid
{
    Q_OBJECT

public:
    /// The dialogs outlive it.
    explicit OverlayForm(Dialogs &dialogs, QWidget *parent = nullptr);

    /// Nothing is shown where the beat has no such overlay.
    void show(OpenProject *open, const BeatId &beat, int index);
    /// Where its words are written, or else its first field.
    void edit();

signals:
    /// Another picture for a logo.
    void pictureWanted();

private:
    using Change = std::function<void(Overlay &)>;
    [[nodiscard]] const Overlay *overlay() const;
    void apply(const QString &field, const Change &change);
    [[nodiscard]] QDoubleSpinBox *makeNumber(const QString &name, const QString &label, double least, double most, double step,
                                             const QString &suffix, std::function<void(Overlay &, double)> change);
    void addWords();
    void addType();
    void addLook();
    void addPlace();
    void addTimes();
    void showCells(const Overlay &overlay);
    void showValues(const Overlay &overlay);
    void pickColour();
    void place(QPointF anchor);

    Dialogs &m_dialogs;
    OpenProject *m_open = nullptr;
    BeatId m_beat;
    int m_index = -1;
    bool m_isShowing = false; ///< values are put into the fields, not taken from them

    QComboBox *m_words = nullptr;
    GrowingText *m_text = nullptr;
    QPushButton *m_picture = nullptr;
    QFontComboBox *m_family = nullptr;
    QComboBox *m_weight = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QDoubleSpinBox *m_tracking = nullptr;
    SwatchButton *m_colour = nullptr;
    QDoubleSpinBox *m_opacity = nullptr;
    QDoubleSpinBox *m_shadow = nullptr;
    AnchorPad *m_anchor = nullptr;
    QDoubleSpinBox *m_x = nullptr;
    QDoubleSpinBox *m_y = nullptr;
    QDoubleSpinBox *m_in = nullptr;
    QDoubleSpinBox *m_out = nullptr;
    QDoubleSpinBox *m_fadeIn = nullptr;
    QDoubleSpinBox *m_fadeOut = nullptr;
    QList<QWidget *> m_textCells;
    QWidget *m_ownTextCell = nullptr;
    QWidget *m_pictureCell = nullptr;
    QList<QWidget *> m_placedCells; ///< not of a shade
    QWidget *m_colourCell = nullptr;
    QWidget *m_shadowCell = nullptr;
};

} // namespace beatreel
