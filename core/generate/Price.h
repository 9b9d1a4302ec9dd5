// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// What something would cost. Sums are exact (whole billionths of a dollar) and rounded up to the cent only when shown.
class Price
{
public:
    enum class Kind {
        Free,    ///< nothing can be charged
        Exact,   ///< known before
        UpTo,    ///< billed by time: at most this
        Unknown, ///< the catalogue has no figure, or only a typical one
    };

    [[nodiscard]] static Price free() { return {}; }
    /// `usd` of 0 is free; it is never negative.
    [[nodiscard]] static Price exact(double usd);
    [[nodiscard]] static Price upTo(double usd);
    [[nodiscard]] static Price unknown() { return {Kind::Unknown, 0}; }

    Price() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As shown: rounded up. 0 for what is free or unknown.
    [[nodiscard]] qint64 cents() const;
    [[nodiscard]] double usd() const;

    /// Of the two the less certain kind; what is unknown stays unknown.
    [[nodiscard]] Price operator+(const Price &other) const;
    /// So many of them; none cost nothing.
    [[nodiscard]] Price operator*(int count) const;
    Price &operator+=(const Price &other) { return *this = *this + other; }
    [[nodiscard]] bool operator==(const Price &) const = default;

private:
    Price(Kind kind, qint64 nano) : m_kind(kind), m_nano(nano) {}

    Kind m_kind = Kind::Free;
    qint64 m_nano = 0; ///< billionths of a dollar
};

/// `$0.19`, `free`, `up to $0.03`, `price unknown`: what stands in a button.
[[nodiscard]] QString priceText(const Price &price);

/// The same for the ear: "19 cents", "1 dollar 17 cents", "free".
[[nodiscard]] QString spokenPrice(const Price &price);

/// A sum of money that is not the price of a verb, such as what was spent: `$0.80`, `$0.00`. The point and two digits in every
/// language, rounded up to the cent.
[[nodiscard]] QString moneyText(double usd);

} // namespace beatreel
