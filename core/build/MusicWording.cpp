// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/MusicWording.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/build/Booking.h"

#include <QDir>

namespace beatreel {

namespace {

QString wordsFile(const ProjectFolder &folder, const MusicWording &wording)
{
    return folder.path(QStringLiteral("build/music-words/%1-%2.txt").arg(wording.inputs.brief()).arg(wording.number));
}

/// Whether the music itself was asked for already: then nobody needs words for it.
bool isBegun(const RequestJournal &journal, const MusicWording &wording)
{
    const auto row = journal.find({Slot::music().text(), wording.inputs, wording.number + 1});
    return row && *row && isOpen((*row)->state);
}

Result<RequestId> reserve(const BuildSite &site, const MusicWording &wording)
{
    const GeneratorIdentity identity = site.generators.words->identity();
    NewRequest request;
    request.key = {kMusicWordsSlot, wording.inputs, wording.number + 1};
    request.provider = identity.provider;
    request.model = identity.model;
    request.estimateUsd = site.models.priceOf(PipelineStep::Plan, identity.model);
    request.build = wording.build;
    const auto earlier = site.journal.find(request.key);
    if (!earlier)
        return std::unexpected(earlier.error());
    // What was interrupted is asked for once more: it costs little, and was booked as possible waste.
    if (*earlier && (*earlier)->state != RequestState::Withdrawn)
        request.repeats = (*earlier)->id;
    return site.journal.reserve(request, wording.budget);
}

/// Words that were lost are not looked for any more.
RequestOutcome outcomeOf(const Error &error, const BookedAccount &account)
{
    const RequestOutcome outcome = account.outcomeOf(error);
    return outcome.state == RequestState::Unknown ? RequestOutcome::lost(account.reservedUsd(), error.sentence) : outcome;
}

RequestOutcome outcomeOf(const MusicWords &words, double estimateUsd, const QString &file)
{
    RequestOutcome outcome = RequestOutcome::succeeded(words.costUsd.value_or(estimateUsd), {}, file);
    outcome.wasteUsd = std::min(words.wasteUsd, outcome.costUsd);
    return outcome;
}

Result<MusicWords> ask(const BuildSite &site, const MusicRequest &request, const MusicWording &wording, const TaskContext &context)
{
    const auto row = reserve(site, wording);
    if (!row)
        return std::unexpected(row.error());
    const double estimateUsd = site.models.priceOf(PipelineStep::Plan, site.generators.words->identity().model);
    BookedAccount account(site.journal, *row, wording.budget, estimateUsd);
    auto words = site.generators.words->write({wording.frames, request.prompt, request.spec.style.mood, request.spec.duration(), &account}, context);
    const QString file = wordsFile(site.folder, wording);
    if (words) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (const auto written = writeFileAtomically(file, words->prompt.toUtf8()); !written)
            context.note(written.error().sentence);
    }
    const RequestOutcome outcome = words ? outcomeOf(*words, estimateUsd, QDir(site.folder.path()).relativeFilePath(file))
                                         : outcomeOf(words.error(), account);
    if (const auto settled = site.journal.finish(*row, outcome); !settled)
        context.note(settled.error().sentence);
    return words;
}

} // namespace

Result<MusicPrompt> wordsForMusic(const BuildSite &site, const MusicRequest &request, const MusicWording &wording, const TaskContext &context)
{
    if (request.wordsBy.isEmpty() || isBegun(site.journal, wording))
        return MusicPrompt{request.prompt, {}};
    if (const auto known = readFile(wordsFile(site.folder, wording)); known && !known->isEmpty())
        return MusicPrompt{QString::fromUtf8(*known), {}};
    const auto words = site.generators.words
                           ? ask(site, request, wording, context)
                           : fail(ErrorKind::NotFound, Sentence::tr("“%1” is no model that can see pictures. Choose another one in the models.").arg(request.wordsBy));
    if (words) {
        context.note(Sentence::tr("The music is asked for as “%1”.").arg(words->prompt));
        return MusicPrompt{words->prompt, {}};
    }
    if (words.error().kind == ErrorKind::Cancelled)
        return std::unexpected(words.error());
    const QString notice = Sentence::tr("The music was asked for by the rules, because no model wrote its prompt: %1").arg(words.error().sentence);
    context.note(notice);
    return MusicPrompt{request.prompt, notice};
}

} // namespace beatreel
