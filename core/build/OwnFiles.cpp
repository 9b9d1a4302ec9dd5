// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/OwnFiles.h"

#include "core/base/Sentence.h"
#include "core/media/Filmstrip.h"
#include "core/media/MediaFacts.h"
#include "core/media/Picture.h"
#include "core/media/SoundDecoder.h"
#include "core/media/VideoCut.h"
#include "core/project/SlotEdits.h"

#include <QDir>
#include <QUuid>

#include <unistd.h>

namespace beatreel {

namespace {

const QString kSeconds = QStringLiteral("seconds");

std::unexpected<Error> unreadable(const QString &file)
{
    return fail(ErrorKind::Media,
                Sentence::tr("“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM "
                             "video, or a WAV, MP3, OGG, FLAC or M4A track.")
                    .arg(QFileInfo(file).fileName()));
}

OwnFileKind kindOf(const MediaFacts &facts)
{
    if (facts.container.endsWith(QStringLiteral("_pipe")))
        return OwnFileKind::Picture;
    return facts.video ? OwnFileKind::Video : OwnFileKind::Sound;
}

std::unexpected<Error> unfit(const Slot &slot, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return fail(ErrorKind::Media, Sentence::tr("“%1” is no picture. Give a PNG, JPEG or WebP file.").arg(name));
    case Slot::Kind::Clip:
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no video. Give an MP4, MOV or WebM file.").arg(name));
    case Slot::Kind::Music:
        break;
    }
    return fail(ErrorKind::Media, Sentence::tr("“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.").arg(name));
}

/// What is known of a file that can be shown where it is to be.
struct Checked
{
    double seconds = 0; ///< of a video or sound
};

Result<Checked> check(const Slot &slot, const QString &file, const TaskContext &context)
{
    if (slot.kind == Slot::Kind::Frame) {
        const auto picture = readPicture(file);
        return picture ? Result<Checked>(Checked()) : std::unexpected(picture.error());
    }
    const auto facts = probe(file);
    if (!facts)
        return std::unexpected(facts.error().kind == ErrorKind::Media ? unreadable(file).error() : facts.error());
    // A video's sound can be music.
    const bool isFitting = slot.kind == Slot::Kind::Clip ? kindOf(*facts) == OwnFileKind::Video : facts->audio.has_value();
    if (!isFitting)
        return unfit(slot, file);
    if (slot.kind == Slot::Kind::Clip) {
        // Its first picture, so that what cannot be decoded is told now and not by a build.
        const auto pictures = filmstrip(file, {.size = QSize(16, 9), .chosen = {0}}, context);
        return pictures ? Result<Checked>(Checked{facts->video->seconds}) : std::unexpected(pictures.error());
    }
    const auto sound = decodeSound(file, kSampleRate, context);
    return sound ? Result<Checked>(Checked{facts->audio->seconds}) : std::unexpected(sound.error());
}

std::unexpected<Error> cannotCopy(const QString &file, const QString &why)
{
    return fail(ErrorKind::Storage, Sentence::tr("Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.").arg(file, why));
}

/// Piece by piece, so that it can be stopped.
Result<void> copyFile(const QString &from, const QString &to, const TaskContext &context)
{
    constexpr qint64 kPiece = 4 << 20;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return cannotCopy(from, source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotCopy(from, target.errorString());
    while (!source.atEnd()) {
        if (context.isCancelled())
            return cancelled();
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty())
            return cannotCopy(from, source.errorString());
        if (target.write(piece) != piece.size())
            return cannotCopy(from, target.errorString());
        context.report(double(source.pos()) / double(std::max<qint64>(1, source.size())));
    }
    return target.flush() ? Result<void>() : cannotCopy(from, target.errorString());
}

/// Removes the file it names when it goes.
struct Leftover
{
    QString file;
    ~Leftover() { QFile::remove(file); }
};

QString workFile(const ProjectFolder &folder, const QString &suffix)
{
    QDir(folder.path()).mkpath(kMakingFolder);
    return folder.path(kMakingFolder + QStringLiteral("/own-%1.%2").arg(QUuid::createUuid().toString(QUuid::WithoutBraces), suffix));
}

bool isCut(const OwnFileOrder &order)
{
    return order.part == OwnPart::UsedRange && order.places.first().kind != Slot::Kind::Frame;
}

Result<void> cutInto(const QString &copy, const OwnFileOrder &order, const TaskContext &context)
{
    if (order.places.first().kind == Slot::Kind::Clip) {
        const Seconds used = kChunkLength * order.places.size() + kSlipRoom;
        const auto cut = cutVideo(order.file, copy, {}, used, context);
        return cut ? Result<void>() : std::unexpected(cut.error());
    }
    const auto sound = decodeSound(order.file, (order.musicLength + kSlipRoom).count() * qsizetype(kSampleRate), context);
    return sound ? writeWave(*sound, copy, WaveFormat::Pcm16) : std::unexpected(sound.error());
}

Take takeOf(const Slot &slot, const Fingerprint &hash, const OwnFileOrder &order, double seconds)
{
    Take take;
    take.id = takeId(slot, hash, 0);
    take.slot = slot;
    take.fingerprint = hash;
    take.provider = QStringLiteral("user");
    take.model = QStringLiteral("file");
    take.parameters = {{QStringLiteral("name"), QFileInfo(order.file).fileName()}};
    if (seconds > 0)
        take.parameters.insert(kSeconds, seconds);
    take.made = QDateTime::currentDateTimeUtc();
    return take;
}

/// One name more for a file, or where the file system has no links, a copy.
Result<void> linkTo(const QString &from, const QString &to, const TaskContext &context)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return copyFile(from, to, context);
}

} // namespace

Result<OwnFileKind> kindOfOwnFile(const QString &file)
{
    const auto facts = probe(file);
    if (facts)
        return kindOf(*facts);
    return std::unexpected(facts.error().kind == ErrorKind::Media ? unreadable(file).error() : facts.error());
}

bool fits(OwnFileKind kind, Slot::Kind slot)
{
    switch (slot) {
    case Slot::Kind::Frame:
        return kind == OwnFileKind::Picture;
    case Slot::Kind::Clip:
        return kind == OwnFileKind::Video;
    case Slot::Kind::Music:
        break;
    }
    return kind != OwnFileKind::Picture;
}

Result<QList<Take>> addOwnFile(const ProjectFolder &folder, const OwnFileOrder &order, const TaskContext &context)
{
    Q_ASSERT(!order.places.isEmpty());
    auto checked = check(order.places.first(), order.file, context);
    if (!checked)
        return std::unexpected(checked.error());
    if (context.isCancelled())
        return cancelled();
    const bool isSound = order.places.first().kind == Slot::Kind::Music;
    const QString suffix = !isCut(order) ? QFileInfo(order.file).suffix().toLower() : isSound ? QStringLiteral("wav") : QStringLiteral("mp4");
    const Leftover copy{workFile(folder, suffix)};
    if (const auto copied = isCut(order) ? cutInto(copy.file, order, context) : copyFile(order.file, copy.file, context); !copied)
        return std::unexpected(copied.error());
    if (isCut(order)) {
        checked = check(order.places.first(), copy.file, context);
        if (!checked)
            return std::unexpected(checked.error());
    }
    const auto hash = fingerprintOfFile(copy.file);
    if (!hash)
        return std::unexpected(hash.error());
    QList<Take> takes;
    for (const Slot &slot : order.places) {
        const Leftover link{workFile(folder, suffix)};
        if (const auto linked = linkTo(copy.file, link.file, context); !linked)
            return std::unexpected(linked.error());
        const auto take = folder.takes().add(takeOf(slot, *hash, order, checked->seconds), link.file);
        if (!take)
            return std::unexpected(take.error());
        takes.append(*take);
    }
    return takes;
}

Result<Take> addOwnFile(const ProjectFolder &folder, const Slot &slot, const QString &file, const TaskContext &context)
{
    const auto takes = addOwnFile(folder, OwnFileOrder{{slot}, file}, context);
    return takes ? Result<Take>(takes->first()) : std::unexpected(takes.error());
}

Project withOwnTakes(Project project, const QList<Take> &takes)
{
    using std::chrono::milliseconds;
    for (qsizetype i = 0; i < takes.size(); ++i) {
        const Take &take = takes[i];
        project = withChoice(std::move(project), take.slot, take.id);
        if (take.slot.kind == Slot::Kind::Clip) {
            const milliseconds length(qRound64(take.parameters.value(kSeconds).toDouble() * 1000));
            const milliseconds latest = std::max<milliseconds>(length - kChunkLength, milliseconds(0));
            project = withSlip(std::move(project), take.slot, std::min<milliseconds>(kChunkLength * i, latest));
        } else if (take.slot.kind == Slot::Kind::Music) {
            project = withSlip(std::move(project), take.slot, {});
            if (!project.hasMusic())
                project.models.music = QStringLiteral("file");
        }
    }
    return project;
}

} // namespace beatreel
