// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/StoryboardPdf.h"
#include "core/media/Picture.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/MediaRows.h"

namespace beatreel::bench {

namespace {

constexpr int kBeats = 24;

/// Beats that say as much as people write.
BeatContent beat(int number)
{
    BeatContent content;
    content.spec.id = BeatId(QStringLiteral("b%1").arg(number));
    content.spec.templateId = TemplateId(QStringLiteral("hero_shot"));
    content.spec.name = QStringLiteral("Beat number %1").arg(number);
    content.spec.promptTemplate = QStringLiteral(
        "Cinematic close-up of {product_name}, dramatic lighting, {style_aesthetic}, premium quality");
    content.spec.shotType = QStringLiteral("close_up");
    content.spec.cameraMovement = QStringLiteral("slow_dolly_in");
    content.voiceOver = QStringLiteral("Every step you take in the city tonight is yours alone.");
    content.notes = QStringLiteral(
        "Keep the horizon level; ask legal about the shop signs in the background, and about the song.");
    return content;
}

} // namespace

void storyboardRow(const QString &folder)
{
    const QString row = QStringLiteral("storyboard PDF of 24 beats");
    ExportInput input;
    input.project.name = QStringLiteral("Storyboard");
    input.project.product.name = QStringLiteral("Nike sneakers");
    for (int i = 0; i < kBeats; ++i) {
        const QString file = folder + QStringLiteral("/frame%1.png").arg(i);
        if (!writePicture(still(input.project.format.size), file)) {
            state(row, false);
            return;
        }
        input.project.beats.append(Beat(beat(i)));
        input.beats.append(ExportBeat{ExportFile{file, false}, {}});
    }
    constexpr double kMost = 2000; // ms
    for (const int perPage : {1, 6}) {
        StoryboardOptions options;
        options.perPage = perPage;
        limitTime(row + QStringLiteral(", %1 a page").arg(perPage), call([&] {
                      return writeStoryboardPdf(input, folder + QStringLiteral("/storyboard.pdf"), options,
                                                {})
                          .has_value();
                  }),
                  kMost);
    }
}

} // namespace beatreel::bench
