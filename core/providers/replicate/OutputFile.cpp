// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/OutputFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/media/ClipCheck.h"
#include "core/media/MediaFacts.h"
#include "core/media/Picture.h"
#include "core/media/Sound.h"

#include <QFile>
#include <QRandomGenerator>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

namespace {

/// The usual extension of what the first bytes say; empty for what no model makes (a web page, a playlist).
QString extensionOf(const QByteArray &head)
{
    if (head.startsWith("\x89PNG"))
        return u"png"_s;
    if (head.startsWith("\xff\xd8\xff"))
        return u"jpg"_s;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return u"webp"_s;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WAVE")
        return u"wav"_s;
    if (head.mid(4, 4) == "ftyp")
        return u"mp4"_s;
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return u"webm"_s;
    if (head.startsWith("OggS"))
        return u"ogg"_s;
    if (head.startsWith("fLaC"))
        return u"flac"_s;
    const bool isFrame = head.size() > 1 && uchar(head[0]) == 0xff && (uchar(head[1]) & 0xe0) == 0xe0;
    return head.startsWith("ID3") || isFrame ? u"mp3"_s : QString();
}

bool isOfStep(PipelineStep step, const QString &extension)
{
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"webp"_s};
    static const QStringList clips{u"mp4"_s, u"webm"_s};
    static const QStringList tracks{u"wav"_s, u"mp3"_s, u"ogg"_s, u"flac"_s, u"mp4"_s};
    return (step == PipelineStep::Frame ? pictures : step == PipelineStep::Clip ? clips : tracks).contains(extension);
}

Result<void> fetch(const ReplicateApi &api, const QString &file, const QString &to, const CancelToken &cancel)
{
    if (file.startsWith(u"data:"_s)) {
        const qsizetype comma = file.indexOf(u',');
        const QByteArray bytes = file.mid(comma + 1).toLatin1();
        const bool isBase64 = file.left(comma).endsWith(u";base64"_s);
        return writeFileAtomically(to, isBase64 ? QByteArray::fromBase64(bytes) : QByteArray::fromPercentEncoding(bytes));
    }
    for (int attempt = 1;; ++attempt) {
        const auto reply = api.download(QUrl(file), to, cancel);
        if (reply)
            return {};
        const auto pause = api.settings().retry.pause(attempt, reply.error().retryAfter, QRandomGenerator::global()->generateDouble());
        if (reply.error().kind != ErrorKind::Unavailable || !pause)
            return std::unexpected(reply.error());
        if (const auto waited = pauseFor(*pause, cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<void> checkTrack(const QString &file, const TaskContext &context)
{
    const auto facts = probe(file);
    if (!facts)
        return std::unexpected(facts.error());
    const auto sound = readSound(file, context);
    if (!sound)
        return std::unexpected(sound.error());
    const double seconds = static_cast<double>(sound->frames()) / kSampleRate;
    if (seconds < 1 || (facts->audio && seconds < facts->audio->seconds * 0.9))
        return fail(ErrorKind::Media, Sentence::tr("“%1” breaks off before its end. Make it again, or choose another model.").arg(file));
    return {};
}

} // namespace

Result<void> checkOutput(PipelineStep step, const QString &file, const TaskContext &context)
{
    if (step == PipelineStep::Frame) {
        const auto picture = readPicture(file);
        return picture ? Result<void>() : std::unexpected(picture.error());
    }
    return step == PipelineStep::Clip ? checkClip(file, context) : checkTrack(file, context);
}

Result<QString> fetchOutput(const ReplicateApi &api, const QString &file, PipelineStep step, const QString &folder,
                            const TaskContext &context)
{
    const QString part = folder + u"/output.part"_s;
    if (const auto fetched = fetch(api, file, part, context.cancel); !fetched)
        return std::unexpected(fetched.error());
    QFile fetched(part);
    if (!fetched.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.").arg(part, fetched.errorString()));
    const QString extension = extensionOf(fetched.read(64));
    fetched.close();
    if (!isOfStep(step, extension)) {
        return fail(ErrorKind::Media, Sentence::tr("What the model sent is no picture, clip or track. Make it again, or choose another model."),
                    u"%1 bytes"_s.arg(fetched.size()));
    }
    const QString named = folder + u"/output."_s + extension;
    QFile::remove(named);
    if (!QFile::rename(part, named))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot rename “%1”. Check the permissions of its folder.").arg(part));
    if (const auto checked = checkOutput(step, named, context); !checked) {
        if (checked.error().kind == ErrorKind::Cancelled)
            return std::unexpected(checked.error());
        return fail(ErrorKind::Media, Sentence::tr("What the model sent cannot be played. Make it again, or choose another model."),
                    checked.error().sentence + u' ' + checked.error().detail);
    }
    return named;
}

} // namespace beatreel::replicate
