// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobWords.h"

#include "core/base/Language.h"
#include "ui/cards/StaleWords.h"
#include "ui/workspace/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::JobWords)
};

int numberOf(const Project &project, const BeatId &beat)
{
    const auto it = std::ranges::find(project.beats, beat, &Beat::id);
    return it == project.beats.end() ? 0 : static_cast<int>(it - project.beats.begin()) + 1;
}

QString clipLabel(const Project &project, const Slot &slot)
{
    return QStringLiteral("%1.%2").arg(numberOf(project, slot.beat)).arg(slot.index + 1);
}

QString modelName(const OpenProject &open, const Job &job)
{
    const Model *model = open.parts().models.find(stepOf(job.slot.kind), job.model);
    return model ? model->name : job.model;
}

QString runningText(const OpenProject &open, const Job &job)
{
    const auto now = open.parts().clock.steady();
    const QString model = modelName(open, job);
    const auto left = job.remaining(now);
    return left ? Words::tr("%1, %2 so far, %3 left.", "model, time, time").arg(model, spanText(job.elapsed(now)), spanText(*left))
                : Words::tr("%1, %2 so far.", "model, time").arg(model, spanText(job.elapsed(now)));
}

QString waitingText(OpenProject &open, const Job &job)
{
    if (open.workshop().isPaused())
        return Words::tr("Paused.");
    const auto before = open.workshop().waitsFor(job.slot);
    if (before && before->kind == Slot::Kind::Frame)
        return Words::tr("Waits for its frame.");
    if (before && numberOf(open.project(), before->beat) == 0)
        return Words::tr("Waits for the last picture of the clip before.");
    if (before)
        return Words::tr("Waits for the last picture of %1.").arg(clipLabel(open.project(), *before));
    const int place = open.workshop().placeInLine(job.slot);
    return place <= 1 ? Words::tr("Waits for its turn, next.") : Words::tr("Waits for its turn, number %1.").arg(place);
}

QString spokenSpan(std::chrono::seconds span)
{
    const auto count = static_cast<int>(span.count());
    if (count >= 60) {
        const int minutes = (count + 59) / 60;
        return minutes == 1 ? Words::tr("1 minute") : Words::tr("%n minutes", nullptr, minutes);
    }
    return count == 1 ? Words::tr("1 second") : Words::tr("%n seconds", nullptr, count);
}

} // namespace

QString jobName(const Project &project, const Slot &slot)
{
    const int number = numberOf(project, slot.beat);
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return number == 0 ? Words::tr("Frame of a deleted beat") : Words::tr("Frame %1").arg(number);
    case Slot::Kind::Clip:
        return number == 0 ? Words::tr("Clip of a deleted beat") : Words::tr("Clip %1").arg(clipLabel(project, slot));
    case Slot::Kind::Music:
        break;
    }
    return Words::tr("Music");
}

QString jobTitle(const Project &project, const Slot &slot)
{
    const QString name = jobName(project, slot);
    const Beat *beat = project.find(slot.beat);
    return beat ? Words::tr("%1, %2", "job, beat").arg(name, (*beat)->spec.name) : name;
}

QString spanText(std::chrono::seconds span)
{
    return span.count() < 60 ? Words::tr("%1 s").arg(span.count()) : clockText(span);
}

QString jobSentence(OpenProject &open, const Job &job)
{
    if (job.state == Job::State::Failed)
        return job.error.sentence;
    const QString text = job.state == Job::State::Running ? runningText(open, job) : waitingText(open, job);
    return job.takes > 1 ? Words::tr("%1 %2", "two sentences").arg(text, Words::tr("%n takes are still to come.", nullptr, job.takes)) : text;
}

QString briefSentence(OpenProject &open, const Job &job)
{
    const auto before = open.workshop().waitsFor(job.slot);
    if (job.state == Job::State::Queued && before && before->kind == Slot::Kind::Clip && !open.workshop().isPaused()) {
        return numberOf(open.project(), before->beat) == 0 ? Words::tr("Waits for the clip before.")
                                                           : Words::tr("Waits for %1.").arg(clipLabel(open.project(), *before));
    }
    if (job.state != Job::State::Running)
        return jobSentence(open, job);
    const auto now = open.parts().clock.steady();
    const auto left = job.remaining(now);
    return left ? Words::tr("%1 so far, %2 left.", "time, time").arg(spanText(job.elapsed(now)), spanText(*left))
                : Words::tr("%1 so far.", "time").arg(spanText(job.elapsed(now)));
}

QString reservedText(const Job &job)
{
    if (job.state == Job::State::Failed || job.price.kind() == Price::Kind::Free)
        return {};
    return job.price.kind() == Price::Kind::Unknown ? Words::tr("Price unknown") : Words::tr("%1 reserved").arg(priceText(job.price * job.takes));
}

QString spokenJob(OpenProject &open, const Job &job)
{
    const QString name = jobName(open.project(), job.slot);
    if (job.state == Job::State::Failed) {
        return Words::tr("%1, failed: %2. Retry costs %3.", "name, reason, price")
            .arg(name, withinSentence(failureWord(job.error)), spokenPrice(open.priceOfAgain(job.slot)));
    }
    if (job.state != Job::State::Running)
        return Words::tr("%1, waiting. %2", "name, reason").arg(name, jobSentence(open, job));
    const auto left = job.remaining(open.parts().clock.steady());
    const int percent = static_cast<int>(job.fraction * 100);
    return left ? Words::tr("%1, running, %2 percent, %3 left").arg(name).arg(percent).arg(spokenSpan(*left))
                : Words::tr("%1, running, %2 percent").arg(name).arg(percent);
}

QString endedSentence(const Project &project, const Job &job)
{
    const QString time = QLocale().toString(job.ended.toLocalTime().time(), QStringLiteral("HH:mm"));
    switch (job.state) {
    case Job::State::Cancelled:
        return job.because ? Words::tr("Cancelled with “%1”, which it needed").arg(jobName(project, *job.because)) : Words::tr("Cancelled");
    case Job::State::Skipped:
        return job.because ? Words::tr("Not made: “%1” failed").arg(jobName(project, *job.because)) : Words::tr("Not made");
    default:
        return Words::tr("%1, %2", "time, price").arg(time, priceText(job.price));
    }
}

QString jobCounts(const QList<Job> &jobs)
{
    const auto count = [&](Job::State state) { return static_cast<int>(std::ranges::count(jobs, state, &Job::state)); };
    QStringList parts;
    if (const int running = count(Job::State::Running); running > 0)
        parts.append(Words::tr("%n running", nullptr, running));
    if (const int waiting = count(Job::State::Queued); waiting > 0)
        parts.append(Words::tr("%n waiting", nullptr, waiting));
    if (const int failed = count(Job::State::Failed); failed > 0)
        parts.append(Words::tr("%n failed", nullptr, failed));
    return parts.join(QStringLiteral(", "));
}

QString takeCounts(int frames, int clips, int tracks)
{
    QStringList parts;
    if (frames > 0)
        parts.append(frames == 1 ? Words::tr("1 frame") : Words::tr("%n frames", nullptr, frames));
    if (clips > 0)
        parts.append(clips == 1 ? Words::tr("1 clip") : Words::tr("%n clips", nullptr, clips));
    if (tracks > 0)
        parts.append(tracks == 1 ? Words::tr("1 track") : Words::tr("%n tracks", nullptr, tracks));
    return parts.join(QStringLiteral(", "));
}

QString idleSentence(const OpenProject &open)
{
    QSet<BeatId> stale;
    QSet<BeatId> missing;
    bool isMusicDue = false;
    for (const SlotState &state : open.states().all()) {
        if (!state.needsMaking)
            continue;
        if (state.slot.kind == Slot::Kind::Music)
            isMusicDue = true;
        else if (state.status == SlotStatus::Missing)
            missing.insert(state.slot.beat);
        else
            stale.insert(state.slot.beat);
    }
    missing.subtract(stale);
    if (const auto count = static_cast<int>(stale.size()); count > 0)
        return count == 1 ? Words::tr("Nothing runs. 1 beat is stale.") : Words::tr("Nothing runs. %n beats are stale.", nullptr, count);
    if (const auto count = static_cast<int>(missing.size()); count > 0) {
        return count == 1 ? Words::tr("Nothing runs. 1 beat is not made yet.")
                          : Words::tr("Nothing runs. %n beats are not made yet.", nullptr, count);
    }
    return isMusicDue ? Words::tr("Nothing runs. The music is not up to date.") : Words::tr("Nothing runs. Everything is up to date.");
}

} // namespace beatreel
