// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/project/Beat.h"

#include <QJsonObject>

namespace beatreel {

/// The settings of one slot, without the members that have their default.
[[nodiscard]] QJsonObject toJson(const SlotSettings &settings);
[[nodiscard]] SlotSettings slotSettingsFromJson(const QJsonObject &object, const QString &place, Findings &findings);

/// What the document holds of a beat beside the spec.
[[nodiscard]] QJsonObject toJsonBesideSpec(const Beat &beat);

/// The values that filled the placeholders of a spec's prompts when it was written.
struct PromptFilling
{
    Product product;
    Style style;
};

/// A beat from its part of the spec and what stands beside it. Where the spec's prompt still is what the text
/// with placeholders gave, that text holds; else the prompt was changed by hand and holds as it is.
[[nodiscard]] Beat beatFromJson(SpecBeat spec, const PromptFilling &filledWith, const QJsonObject &beside,
                                Findings &findings);

} // namespace beatreel
