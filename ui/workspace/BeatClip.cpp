// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/BeatClip.h"

#include "core/base/Json.h"
#include "core/project/ProjectJson.h"
#include "ui/workspace/DragTypes.h"

#include <QMimeData>

namespace beatreel {

QMimeData *clipOf(const Project &project, const QList<BeatId> &beats)
{
    Project clip = project;
    clip.beats.removeIf([&](const Beat &beat) { return !beats.contains(beat.id()); });
    // What the beats do not need is nobody else's business.
    clip.brief.prompt.clear();
    clip.brief.references.clear();
    clip.reasoning = {};
    clip.planNotices.clear();
    QStringList lines;
    for (const Beat &beat : std::as_const(clip.beats))
        lines.append(QStringLiteral("%1: %2").arg(beat->spec.name, fillPrompt(beat->spec.promptTemplate, project.product, project.style)));
    auto *data = new QMimeData;
    data->setData(kBeatsMime, toJsonText(toJson(clip)));
    data->setText(lines.join(u'\n'));
    return data;
}

bool holdsBeats(const QMimeData *data)
{
    return data && data->hasFormat(kBeatsMime);
}

std::optional<BeatClip> clipFrom(const QMimeData *data)
{
    if (!holdsBeats(data))
        return std::nullopt;
    const auto object = parseJsonObject(data->data(kBeatsMime), QStringLiteral("The clipboard"));
    if (!object)
        return std::nullopt;
    const ProjectReading reading = projectFromJson(*object);
    if (hasErrors(reading.findings) || reading.project.beats.isEmpty())
        return std::nullopt;
    return BeatClip{reading.project};
}

} // namespace beatreel
