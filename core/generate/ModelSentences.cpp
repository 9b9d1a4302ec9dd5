// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/ModelSentences.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Everything is made on this computer, for nothing."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Clips of 480p, scaled up; the built-in score."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "The models of the specification. MusicGen's licence forbids commercial use."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Frames that follow reference pictures, clips of 720p, and music for commercial use."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "What it makes is yours to use."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "What it makes is yours to use; the soundfont's own licence applies to its samples."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "That of the model that you run."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "That of the model."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "OpenAI's terms: what it writes is yours to use."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Apache 2.0: commercial use is allowed."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Alibaba's terms: commercial use is allowed."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "ByteDance's terms: commercial use is allowed."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Kuaishou's terms: commercial use is allowed."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "MiniMax's terms: commercial use is allowed."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Google's terms: commercial use is allowed; pictures carry an invisible mark."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "Google's terms: commercial use is allowed; the sound carries an inaudible mark."),
    QT_TRANSLATE_NOOP("beatreel::ModelSentences", "The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that."),
};

} // namespace

QString modelSentence(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("beatreel::ModelSentences", text.toUtf8().constData());
}

std::span<const char *const> shippedModelSentences()
{
    return kSentences;
}

} // namespace beatreel
