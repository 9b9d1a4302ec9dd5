// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobFace.h"

#include "ui/jobs/JobWords.h"

#include <QLocale>

namespace beatreel {

namespace {

Icon iconOf(OpenProject &open, const Job &job)
{
    switch (job.state) {
    case Job::State::Failed:
        return Icon::Failed;
    case Job::State::Running:
        return job.slot.kind == Slot::Kind::Clip ? Icon::Camera : job.slot.kind == Slot::Kind::Frame ? Icon::Image : Icon::Music;
    default:
        return open.workshop().waitsFor(job.slot) ? Icon::Waits : Icon::Queued;
    }
}

/// The picture of the beat, as far as it has one.
QString pictureOf(const OpenProject &open, const Slot &slot)
{
    if (slot.kind == Slot::Kind::Music)
        return {};
    const SlotState *frame = open.state(Slot::frame(slot.beat));
    return frame && frame->shown ? open.takes().path(*frame->shown) : QString();
}

} // namespace

JobFace jobFace(OpenProject &open, const Job &job)
{
    JobFace face;
    face.id = job.id;
    face.slot = job.slot;
    face.state = job.state;
    face.icon = iconOf(open, job);
    face.picture = pictureOf(open, job.slot);
    face.title = jobTitle(open.project(), job.slot);
    face.sentence = jobSentence(open, job);
    face.brief = briefSentence(open, job);
    face.reserved = reservedText(job);
    face.spoken = spokenJob(open, job);
    face.fraction = job.fraction;
    face.log = logLines(job);
    if (job.state == Job::State::Failed) {
        face.again = open.priceOfAgain(job.slot);
        face.hasPrompt = !job.slot.beat.isEmpty() && (job.error.kind == ErrorKind::ProviderRefused || job.error.kind == ErrorKind::BadInput);
        face.other = otherModelFor(open.parts().models, job);
    } else {
        face.canMoveUp = open.workshop().canMoveUp(job.slot);
    }
    return face;
}

QStringList logLines(const Job &job)
{
    QStringList lines;
    for (const JobNote &note : job.log)
        lines.append(QStringLiteral("%1  %2").arg(note.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), note.line));
    return lines;
}

} // namespace beatreel
