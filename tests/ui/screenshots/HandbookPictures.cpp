// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/HandbookPictures.h"

#include "ui/common/ElidingLabel.h"

#include <algorithm>
#include <utility>

namespace beatreel::test {

QList<Gallery::State> handbookPictures(const QList<Gallery::State> &states)
{
    static const std::pair<const char *, const char *> kPictures[] = {
        {"start", "start-light"},
        {"plans", "plans-light"},
        {"timeline", "ready-light"},
        {"export", "export-light"},
        {"exported", "exported-dark"},
        {"board", "board-light"},
        {"look", "look-light"},
        {"words", "words-third-light"},
        {"stale", "stale-light"},
        {"takes", "takes-light"},
        {"compare", "compare-wipe-light"},
        {"variants", "variants-light"},
        {"models", "settings-models-light"},
        {"asked", "paid-build-asked-dark"},
        {"costs", "jobs-finished-light"},
        {"services", "settings-services-light"},
        {"failed", "failed-jobs-light"},
        {"videos", "videos-light"},
    };
    Appearance light;
    light.theme = Theme::light();
    QList<Gallery::State> pictures;
    for (const auto &[name, state] : kPictures) {
        const auto found = std::ranges::find(states, QString::fromLatin1(state), &Gallery::State::name);
        if (found == states.end())
            qFatal("There is no state “%s”.", state);
        const auto prepare = [prepare = found->prepare](Gallery &gallery) {
            prepare(gallery);
            // Not the temporary folder of this run.
            if (auto *folder = gallery.window().findChild<ElidingLabel *>(QStringLiteral("exportFolder")))
                folder->setText(QStringLiteral("/home/you/Videos"));
        };
        pictures.append({QString::fromLatin1(name), {1280, name == std::string_view("costs") ? 1000 : 800}, prepare, light});
    }
    return pictures;
}

} // namespace beatreel::test
