// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Price.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class PriceButton;

/// Why the film is not exported as it is, and the two ways out; away where nothing stands against it.
class GapsBox : public QWidget
{
    Q_OBJECT

public:
    explicit GapsBox(QWidget *parent = nullptr);

    /// Empty: nothing. `price` is that of the build.
    void setGaps(const QString &sentence, const Price &price);

signals:
    void buildWanted();
    void asIsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    PriceButton *m_build;
    PriceButton *m_asIs;
};

} // namespace beatreel
