// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QDoubleSpinBox;

namespace beatreel {

/// The dip to black at the start of the selected beats, and how the film comes from black and goes to it.
class FadesField : public BeatField
{
    Q_OBJECT

public:
    explicit FadesField(QWidget *parent = nullptr);

    void refresh() override;

private:
    void takeDip(double seconds);
    void takeFades();

    QDoubleSpinBox *m_dip;
    QDoubleSpinBox *m_fromBlack;
    QDoubleSpinBox *m_toBlack;
    bool m_isShowing = false; ///< values are put into the fields, not taken from them
};

} // namespace beatreel
