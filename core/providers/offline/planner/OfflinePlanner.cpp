// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/OfflinePlanner.h"

#include "core/base/Sentence.h"
#include "core/providers/offline/planner/ArchetypeChooser.h"
#include "core/providers/offline/planner/BeatComposer.h"
#include "core/providers/offline/planner/BriefReader.h"
#include "core/providers/offline/planner/PlanReasons.h"
#include "core/providers/offline/planner/StyleComposer.h"

#include <QSet>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// Nothing but spaces, control characters and invisible ones.
bool isBlank(const QString &prompt)
{
    return std::ranges::all_of(prompt, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

Result<void> checkBrief(const Brief &brief, const StoryLibrary &library)
{
    if (isBlank(brief.prompt)) {
        return fail(
            ErrorKind::BadInput,
            Sentence::tr("The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”."));
    }
    // The comparison also refuses what is not a number.
    if (!(brief.creativity >= 0 && brief.creativity <= 1)) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).").arg(
                        brief.creativity));
    }
    if (library.archetypes().isEmpty() || library.templates().isEmpty())
        return fail(ErrorKind::BadInput, Sentence::tr("The library has no beats or no archetypes to plan with. Add some, or install Beatreel again."));
    return {};
}

/// The duration to plan for, with what the user should know about it in `notices`.
Result<Seconds> durationOf(const Brief &brief, const std::optional<DurationMention> &mention,
                           QStringList &notices)
{
    if (!brief.duration && !mention)
        return kDefaultDuration;
    const double asked = brief.duration ? static_cast<double>(brief.duration->count()) : mention->seconds;
    const QString words = brief.duration ? u"%1 s"_s.arg(asked) : mention->words.trimmed();
    const Result<RoundedDuration> rounded = roundDuration(asked);
    if (!rounded && brief.duration)
        return std::unexpected(rounded.error());
    if (!rounded) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. "
                    "Ask for a length in that range.").arg(words)
                        .arg(kLongestDuration.count()));
    }
    if (rounded->wasRounded) {
        notices.append(
            Sentence::tr("“%1” was rounded to %2 s, because a video is made of pieces of 5 s.").arg(words).arg(
                rounded->duration.count()));
    }
    if (brief.duration && mention && mention->seconds != asked)
        notices.append(Sentence::tr("The duration set by hand, %1, counts rather than “%2” in the brief.").arg(
            words, mention->words.trimmed()));
    return rounded->duration;
}

/// Short ids that follow from the seed and the beat's ordinal alone.
BeatId beatIdFor(quint64 seed, qsizetype ordinal, QSet<BeatId> &taken)
{
    for (int attempt = 0;; ++attempt) {
        const Fingerprint hash = FingerprintBuilder("beat/1")
                                     .add("seed", seed)
                                     .add("ordinal", ordinal)
                                     .add("attempt", attempt)
                                     .build();
        const BeatId id(u"b"_s + hash.hex().first(8));
        if (!taken.contains(id)) {
            taken.insert(id);
            return id;
        }
    }
}

QList<SpecBeat> specBeats(const QList<ComposedBeat> &composed, const QList<KeptBeat> &kept,
                          const StoryLibrary &library, quint64 seed)
{
    QList<SpecBeat> beats;
    QSet<BeatId> taken;
    for (const KeptBeat &one : kept)
        taken.insert(one.beat.id);
    auto nextKept = kept.begin();
    for (const ComposedBeat &beat : composed) {
        if (beat.isKept) {
            beats.append((nextKept++)->beat);
            continue;
        }
        const BeatTemplate *model = library.find(beat.beat);
        Q_ASSERT(model);
        SpecBeat next = beatFromTemplate(*model);
        next.id = beatIdFor(seed, beats.size(), taken);
        next.duration = beat.duration;
        beats.append(next);
    }
    return beats;
}

} // namespace

GeneratorIdentity OfflinePlanner::identity() const
{
    return {u"offline"_s, u"offline"_s, 3, {{u"words"_s, m_words.fingerprint().brief()}}};
}

Result<Plan> OfflinePlanner::plan(const PlanRequest &request, const StoryLibrary &library,
                                  const TaskContext &context) const
{
    const Brief &brief = request.brief;
    if (const Result<void> ok = checkBrief(brief, library); !ok)
        return std::unexpected(ok.error());
    const BriefReading reading = readBrief(brief.prompt, m_words);
    Plan plan;
    const Result<Seconds> duration = durationOf(brief, reading.duration, plan.notices);
    if (!duration)
        return std::unexpected(duration.error());
    if (const Result<void> fits = checkKept(request.kept, *duration); !fits)
        return std::unexpected(fits.error());
    if (!reading.hasProduct)
        plan.notices.append(Sentence::tr("The brief names no product; the plan says “%1”.").arg(reading.productName));
    if (context.isCancelled())
        return cancelled();

    const ArchetypeChoice choice = chooseArchetype(reading, *duration, library, m_words);
    const Style style = composeStyle(reading, choice.archetype, m_words, brief.seed);
    const Manner *manner = m_words.mannerOf(choice.archetype.id);
    const Composition composition{choice.archetype,
                                  manner ? manner->kindred : QList<TemplateId>(),
                                  reading.tags + (manner ? manner->tags : QStringList()),
                                  *duration,
                                  energyOf(style.mood),
                                  brief.creativity,
                                  brief.seed,
                                  request.kept};
    const QList<ComposedBeat> beats = composeBeats(composition, library);
    if (beats.isEmpty()) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The library has too few beats for %1 s. Add beats or ask for a shorter video.").arg(
                        duration->count()));
    }
    if (context.isCancelled())
        return cancelled();

    plan.spec.archetype = choice.archetype.id;
    plan.spec.requestedDuration = *duration;
    plan.spec.product = {reading.productName, reading.category, {}};
    plan.spec.style = style;
    plan.spec.beats = specBeats(beats, request.kept, library, brief.seed);
    plan.spec.layOut();
    plan.spec.reasoning = explainPlan(choice, reading, beats, request.kept, library);
    return plan;
}

Result<Seconds> requestedDuration(const Brief &brief, const WordList &words)
{
    QStringList notices;
    return durationOf(brief, readBrief(brief.prompt, words).duration, notices);
}

} // namespace beatreel
