// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Price.h"

#include <QCoreApplication>

#include <cmath>

namespace beatreel {

namespace {

constexpr qint64 kNanoPerDollar = 1'000'000'000;
constexpr qint64 kNanoPerCent = kNanoPerDollar / 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Price)
};

qint64 toNano(double usd)
{
    return std::llround(usd * kNanoPerDollar);
}

qint64 centsUp(qint64 nano)
{
    return (nano + kNanoPerCent - 1) / kNanoPerCent;
}

QString dollars(qint64 cents)
{
    return QStringLiteral("$%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString spokenCents(qint64 cents)
{
    const int whole = static_cast<int>(cents / 100);
    const int rest = static_cast<int>(cents % 100);
    const QString dollarWords = whole == 1 ? Words::tr("1 dollar") : Words::tr("%n dollars", nullptr, whole);
    const QString centWords = rest == 1 ? Words::tr("1 cent") : Words::tr("%n cents", nullptr, rest);
    if (whole == 0)
        return centWords;
    return rest == 0 ? dollarWords : Words::tr("%1 %2", "dollars, cents").arg(dollarWords, centWords);
}

} // namespace

Price Price::exact(double usd)
{
    Q_ASSERT(usd >= 0);
    const qint64 nano = toNano(usd);
    return nano == 0 ? free() : Price{Kind::Exact, nano};
}

Price Price::upTo(double usd)
{
    Q_ASSERT(usd >= 0);
    const qint64 nano = toNano(usd);
    return nano == 0 ? free() : Price{Kind::UpTo, nano};
}

qint64 Price::cents() const
{
    return centsUp(m_nano);
}

double Price::usd() const
{
    return static_cast<double>(m_nano) / kNanoPerDollar;
}

Price Price::operator+(const Price &other) const
{
    const Kind kind = std::max(m_kind, other.m_kind);
    return kind == Kind::Unknown ? unknown() : Price{kind, m_nano + other.m_nano};
}

Price Price::operator*(int count) const
{
    return count == 0 ? free() : Price{m_kind, m_nano * count};
}

QString priceText(const Price &price)
{
    switch (price.kind()) {
    case Price::Kind::Free:
        return Words::tr("free");
    case Price::Kind::Exact:
        return dollars(price.cents());
    case Price::Kind::UpTo:
        return Words::tr("up to %1").arg(dollars(price.cents()));
    case Price::Kind::Unknown:
        break;
    }
    return Words::tr("price unknown");
}

QString spokenPrice(const Price &price)
{
    switch (price.kind()) {
    case Price::Kind::Exact:
        return spokenCents(price.cents());
    case Price::Kind::UpTo:
        return Words::tr("up to %1").arg(spokenCents(price.cents()));
    case Price::Kind::Free:
    case Price::Kind::Unknown:
        break;
    }
    return priceText(price);
}

QString moneyText(double usd)
{
    return dollars(centsUp(toNano(std::max(usd, 0.0))));
}

} // namespace beatreel
