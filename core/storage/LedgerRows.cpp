// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LedgerRows.h"

#include "core/storage/SqlValue.h"

#include <array>
#include <cmath>
#include <utility>

namespace beatreel::ledger {

namespace {

constexpr double kNanoPerUsd = 1e9;

constexpr std::array<std::pair<RequestState, const char *>, 7> kStates = {{
    {RequestState::Reserved, "reserved"},
    {RequestState::Sent, "sent"},
    {RequestState::Unknown, "unknown"},
    {RequestState::Succeeded, "succeeded"},
    {RequestState::Failed, "failed"},
    {RequestState::Lost, "lost"},
    {RequestState::Withdrawn, "withdrawn"},
}};

} // namespace

QString columns()
{
    return QStringLiteral(
        "id, slot, input, take, build, provider, model, input_as_sent, state, provider_id, "
        "estimate_nano_usd, actual_nano_usd, waste_nano_usd, reserved_at, provider_time, finished_at, "
        "take_id, file, reason, made_from");
}

RequestRow toRow(const QVariantList &values)
{
    auto next = values.cbegin();
    RequestRow row;
    row.id = RequestId{next++->toLongLong()};
    row.key.slot = next++->toString();
    row.key.input = Fingerprint::fromHex(next++->toString());
    row.key.take = next++->toInt();
    row.build = next++->toString();
    row.provider = next++->toString();
    row.model = next++->toString();
    row.input = sql::toJsonObject(*next++);
    row.state = stateFromText(next++->toString());
    row.providerId = next++->toString();
    row.estimateUsd = toUsd(next++->toLongLong());
    if (const QVariant &actual = *next++; !actual.isNull())
        row.actualUsd = toUsd(actual.toLongLong());
    row.wasteUsd = toUsd(next++->toLongLong());
    row.reservedAt = sql::toTime(*next++);
    row.providerTime = sql::toTime(*next++);
    row.finishedAt = sql::toTime(*next++);
    row.takeId = next++->toString();
    row.file = next++->toString();
    row.reason = next++->toString();
    row.madeFrom = sql::toJsonObject(*next++);
    return row;
}

QString toText(RequestState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

RequestState stateFromText(const QString &text)
{
    for (const auto &[value, name] : kStates) {
        if (text == QLatin1StringView(name))
            return value;
    }
    // The schema admits no other text. Unknown is the careful reading: nothing is created again.
    return RequestState::Unknown;
}

QString isOpenCondition()
{
    return QStringLiteral("state IN ('reserved', 'sent', 'unknown')");
}

bool isAmount(double usd)
{
    constexpr double kMost = 1e6; // a million dollars is a mistake, and sums of it still fit 64 bits
    return std::isfinite(usd) && usd >= 0 && usd <= kMost;
}

qint64 toNano(double usd)
{
    return std::llround(usd * kNanoPerUsd);
}

double toUsd(qint64 nano)
{
    return static_cast<double>(nano) / kNanoPerUsd;
}

QString toMoneyText(qint64 nano)
{
    QString text = QString::number(toUsd(nano), 'f', 9);
    const qsizetype shortest = text.indexOf(u'.') + 3;
    while (text.size() > shortest && text.endsWith(u'0'))
        text.chop(1);
    return u'$' + text;
}

} // namespace beatreel::ledger
