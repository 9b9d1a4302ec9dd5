// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/InputWords.h"

#include "ui/workspace/StoryWords.h"

#include <QJsonArray>
#include <QVariant>

namespace beatreel {

QString inputWords(const QString &input, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return parts.join(QStringLiteral(", "));
    }
    const QString text = value.toVariant().toString();
    if (input == QStringLiteral("shot_type"))
        return shotWord(text);
    if (input == QStringLiteral("camera_movement"))
        return movementWord(text);
    if (input == QStringLiteral("action"))
        return actionWord(text);
    const auto energy = input == QStringLiteral("energy") ? energyLevelFrom(text) : std::nullopt;
    return energy ? energyWord(*energy) : text;
}

} // namespace beatreel
