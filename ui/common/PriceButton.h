// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ButtonFace.h"
#include "core/generate/Price.h"

#include <QPushButton>

namespace beatreel {

/// A verb and what it costs, as one button: `Build stale | $0.20`. Where room is short the verb gives way, never the price.
/// Screen readers hear "Build stale, 20 cents".
class PriceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PriceButton(QWidget *parent = nullptr);
    PriceButton(const QString &verb, const Price &price, QWidget *parent = nullptr);

    /// `price` nothing: a verb alone, for what makes nothing.
    void setOffer(const QString &verb, const std::optional<Price> &price);
    [[nodiscard]] QString verb() const { return text(); }
    [[nodiscard]] std::optional<Price> price() const { return m_price; }

    void setLook(ButtonLook look);
    void setSize(ButtonSize size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The width down to which no word is cut off, in logical pixels: sizeHint() has an icon and air besides.
    [[nodiscard]] int readableWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ButtonFace face() const;

    std::optional<Price> m_price;
    ButtonLook m_look = ButtonLook::Plain;
    ButtonSize m_size = ButtonSize::Normal;
};

} // namespace beatreel
