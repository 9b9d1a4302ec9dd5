// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/Spec.h"

namespace beatreel {

using namespace Qt::StringLiterals;

Seconds Spec::duration() const
{
    Seconds sum{0};
    for (const SpecBeat &beat : beats)
        sum += beat.duration;
    return sum;
}

void Spec::layOut()
{
    Seconds next{0};
    for (SpecBeat &beat : beats) {
        beat.start = next;
        next += beat.duration;
    }
}

SpecBeat beatFromTemplate(const BeatTemplate &beatTemplate)
{
    SpecBeat beat;
    beat.templateId = beatTemplate.id;
    beat.name = beatTemplate.id.text();
    beat.duration = beatTemplate.duration;
    beat.shotType = beatTemplate.shotType;
    beat.action = beatTemplate.action;
    beat.promptTemplate = beatTemplate.promptTemplate;
    beat.cameraMovement = beatTemplate.cameraMovement;
    beat.typicalPosition = beatTemplate.typicalPosition;
    beat.compatibleProducts = beatTemplate.compatibleProducts;
    beat.energy = beatTemplate.energy;
    beat.rest = beatTemplate.rest;
    return beat;
}

void completeFromLibrary(Spec &spec, const StoryLibrary &library)
{
    for (SpecBeat &beat : spec.beats) {
        const BeatTemplate *beatTemplate = library.find(beat.templateId);
        if (!beatTemplate)
            continue;
        const bool isOnlyNamed = beat.shotType.isEmpty() && beat.action.isEmpty() &&
                                 beat.promptTemplate.isEmpty() && beat.cameraMovement.isEmpty();
        const SpecBeat model = beatFromTemplate(*beatTemplate);
        if (isOnlyNamed) {
            beat.typicalPosition = model.typicalPosition;
            beat.energy = model.energy;
        }
        const auto fill = [&](auto member) {
            if ((beat.*member).isEmpty())
                beat.*member = model.*member;
        };
        fill(&SpecBeat::name);
        fill(&SpecBeat::shotType);
        fill(&SpecBeat::action);
        fill(&SpecBeat::promptTemplate);
        fill(&SpecBeat::cameraMovement);
        fill(&SpecBeat::compatibleProducts);
    }
}

QString fillPrompt(const QString &text, const Product &product, const Style &style)
{
    const std::pair<QString, QString> values[] = {{u"{product_name}"_s, product.name},
                                                  {u"{style_aesthetic}"_s, style.aesthetic},
                                                  {u"{setting}"_s, style.mood + u" setting"_s}};
    QString filled;
    filled.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        const auto hit =
            std::ranges::find_if(values, [&](const auto &value) { return rest.startsWith(value.first); });
        if (hit == std::end(values)) {
            filled += text[i++];
        } else {
            filled += hit->second;
            i += hit->first.size();
        }
    }
    return filled;
}

} // namespace beatreel
