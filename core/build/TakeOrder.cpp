// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/TakeOrder.h"

#include <QRegularExpression>

namespace beatreel {

namespace {

constexpr int kMostClips = 64; // of a beat; a longer way back to its frame is a damaged catalogue

/// What ClipSource::key wrote.
std::optional<ClipPictures> sourceOf(const QString &key, const TakeCatalogue &catalogue)
{
    static const QRegularExpression form(QStringLiteral("^(?:take:(.+)|hand-on:(.+)@(\\d{1,9})ms(?:/([0-9.,]+))?)$"));
    const auto match = form.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    ClipPictures pictures;
    pictures.isHandOn = !match.captured(2).isEmpty();
    pictures.slip = std::chrono::milliseconds(match.captured(3).toInt());
    if (const QString crop = match.captured(4); !crop.isEmpty()) {
        const auto read = Crop::fromText(crop);
        if (!read)
            return std::nullopt;
        pictures.crop = *read;
    }
    const auto take = catalogue.find(TakeId(match.captured(pictures.isHandOn ? 2 : 1)));
    if (!take)
        return std::nullopt;
    pictures.source = *take;
    return pictures;
}

QString pictureKey(const QJsonObject &inputs)
{
    return inputs.value(inputs.contains(kCutFrom) ? kCutFrom : QStringLiteral("picture")).toString();
}

} // namespace

TakeOrder againAs(const Take &take, const GeneratorIdentity &generator, int number)
{
    TakeOrder order{take.slot, take.inputs, number, take.seed};
    order.inputs.insert(QStringLiteral("provider"), generator.provider);
    order.inputs.insert(QStringLiteral("model"), generator.model);
    order.inputs.insert(QStringLiteral("generator"), generator.fingerprint().hex());
    return order;
}

QList<TakeOrder> variantsOf(const SlotState &state, int firstNumber, int count)
{
    QList<TakeOrder> orders;
    if (state.inputs.isEmpty())
        return orders;
    const quint64 seed = state.inputs.value(QStringLiteral("seed")).toString().toULongLong();
    for (int number = firstNumber; number < firstNumber + count; ++number)
        orders.append({state.slot, state.inputs, number, takeSeed(seed, number)});
    return orders;
}

std::optional<ClipPictures> clipPicturesOf(const QJsonObject &inputs, const TakeCatalogue &catalogue)
{
    auto pictures = sourceOf(pictureKey(inputs), catalogue);
    if (!pictures || !inputs.value(QStringLiteral("goes_on_in_frame")).toBool())
        return pictures;
    Take take = pictures->source;
    for (int i = 0; take.slot.kind == Slot::Kind::Clip; ++i) {
        const auto before = i < kMostClips ? sourceOf(pictureKey(take.inputs), catalogue) : std::nullopt;
        if (!before)
            return std::nullopt;
        take = before->source;
    }
    pictures->frame = take;
    return pictures;
}

} // namespace beatreel
