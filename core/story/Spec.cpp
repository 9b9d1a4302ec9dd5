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

QList<PromptPiece> promptPieces(const QString &text, const Product &product, const Style &style)
{
    using enum PromptPiece::Source;
    const std::pair<QString, PromptPiece> values[] = {{u"{product_name}"_s, {product.name, Product}},
                                                      {u"{style_aesthetic}"_s, {style.aesthetic, Aesthetic}},
                                                      {u"{setting}"_s, {style.mood + u" setting"_s, Mood}}};
    QList<PromptPiece> pieces;
    qsizetype own = 0; // where the text's own words begin that are not in a piece yet
    const auto add = [&](qsizetype end, const PromptPiece &filled) {
        if (end > own)
            pieces.append({text.sliced(own, end - own), Own});
        if (!filled.text.isEmpty())
            pieces.append(filled);
    };
    for (qsizetype brace = text.indexOf(u'{'); brace >= 0; brace = text.indexOf(u'{', std::max(brace + 1, own))) {
        const QStringView rest = QStringView(text).sliced(brace);
        const auto hit =
            std::ranges::find_if(values, [&](const auto &value) { return rest.startsWith(value.first); });
        if (hit == std::end(values))
            continue;
        add(brace, hit->second);
        own = brace + hit->first.size();
    }
    add(text.size(), {});
    return pieces;
}

QString fillPrompt(const QString &text, const Product &product, const Style &style)
{
    QString filled;
    for (const PromptPiece &piece : promptPieces(text, product, style))
        filled += piece.text;
    return filled;
}

} // namespace beatreel
