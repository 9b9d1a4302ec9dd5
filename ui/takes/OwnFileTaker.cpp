// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/OwnFileTaker.h"

#include "core/media/Picture.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/takes/TakeWords.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QUuid>

namespace beatreel {

namespace {

EditKind editOf(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return EditKind::TakeOwnPicture;
    case Slot::Kind::Clip:
        return EditKind::TakeOwnVideo;
    case Slot::Kind::Music:
        break;
    }
    return EditKind::TakeOwnMusic;
}

OwnFileKind kindFor(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return OwnFileKind::Picture;
    case Slot::Kind::Clip:
        return OwnFileKind::Video;
    case Slot::Kind::Music:
        break;
    }
    return OwnFileKind::Sound;
}

} // namespace

OwnFileTaker::OwnFileTaker(Dialogs &dialogs, QWidget *over, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_over(over)
{
    m_pool.setMaxThreadCount(1);
}

OwnFileTaker::~OwnFileTaker()
{
    stop();
}

void OwnFileTaker::stop()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void OwnFileTaker::setProject(OpenProject *open)
{
    stop();
    m_cancel = {};
    m_open = open;
}

void OwnFileTaker::take(const OwnFileTarget &target, const QString &file)
{
    if (!m_open)
        return;
    OpenProject *asked = m_open;
    runInBackground(
        this, m_pool, 0, [file] { return kindOfOwnFile(file); },
        [this, asked, target, file](const Result<OwnFileKind> &kind) {
            if (asked != m_open)
                return;
            if (kind)
                place(target, *kind, file);
            else
                emit announced(kind.error().sentence);
        });
}

void OwnFileTaker::takeAll(const OwnFileTarget &target, const QStringList &files)
{
    if (!m_open)
        return;
    QStringList left;
    for (const OwnFilePlace &place : filesFrom(m_open->project(), target, files)) {
        if (place.target)
            take(*place.target, place.file);
        else
            left.append(QFileInfo(place.file).fileName());
    }
    if (left.size() == 1)
        emit announced(tr("The film has no beat left for “%1”. Add one, and drop it there.").arg(left.first()));
    else if (!left.isEmpty())
        emit announced(tr("The film has no beat left for “%1” and %n more. Add some, and drop them there.", nullptr, static_cast<int>(left.size()) - 1).arg(left.first()));
}

void OwnFileTaker::place(const OwnFileTarget &target, OwnFileKind kind, const QString &file)
{
    if (const QString reason = whyNot(m_open->project(), target, kind); !reason.isEmpty())
        emit announced(reason);
    else
        askAndAdd(placesFor(m_open->project(), target, kind), file);
}

void OwnFileTaker::takeFor(const Slot &slot, const QString &file)
{
    if (!m_open)
        return;
    const OwnFileTarget target{slot.beat, slot.kind == Slot::Kind::Clip ? slot.index : -1};
    if (const QString reason = whyNot(m_open->project(), target, kindFor(slot.kind)); !reason.isEmpty())
        emit announced(reason);
    else
        askAndAdd({slot}, file);
}

void OwnFileTaker::takePicture(const BeatId &beat, const QImage &picture)
{
    if (!m_open)
        return;
    if (const QString reason = whyNot(m_open->project(), {beat}, OwnFileKind::Picture); !reason.isEmpty()) {
        emit announced(reason);
        return;
    }
    const Slot frame = Slot::frame(beat);
    QDir(m_open->folder().path()).mkpath(kMakingFolder);
    const QString file = m_open->folder().path(kMakingFolder + QStringLiteral("/pasted-%1.png").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    OpenProject *asked = m_open;
    const TaskContext context{m_cancel.get_token(), {}, {}};
    const QString name = tr("Pasted picture");
    runInBackground(
        this, m_pool, 0,
        [asked, frame, picture, file, context]() -> Result<QList<Take>> {
            const auto written = writePicture(picture.convertToFormat(QImage::Format_RGB32), file);
            const auto takes = written ? addOwnFile(asked->folder(), OwnFileOrder{{frame}, file}, context)
                                       : Result<QList<Take>>(std::unexpected(written.error()));
            QFile::remove(file);
            return takes;
        },
        [this, asked, name](const Result<QList<Take>> &takes) {
            if (asked != m_open)
                return;
            if (takes)
                show(name, *takes);
            else if (takes.error().kind != ErrorKind::Cancelled)
                emit announced(takes.error().sentence);
        });
}

void OwnFileTaker::askAndAdd(const QList<Slot> &places, const QString &file)
{
    const QFileInfo info(file);
    OwnFileOrder order{places, file};
    order.musicLength = m_open->project().duration();
    if (info.size() <= m_largeFrom || places.first().kind == Slot::Kind::Frame) {
        add(order);
        return;
    }
    const QString size = QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat);
    const Question question{tr("“%1” is %2. Copy all of it into the project?", "file, size").arg(info.fileName(), size),
                            tr("The used range is what the film shows of it, and some seconds more for slipping."),
                            {{tr("Only the used range")}, {tr("The whole file")}},
                            {}};
    OpenProject *asked = m_open;
    m_dialogs.ask(m_over, question, [this, asked, order](const std::optional<int> &verb) {
        if (!verb || asked != m_open)
            return;
        OwnFileOrder answered = order;
        answered.part = *verb == 0 ? OwnPart::UsedRange : OwnPart::Whole;
        add(answered);
    });
}

void OwnFileTaker::add(const OwnFileOrder &order)
{
    OpenProject *asked = m_open;
    const TaskContext context{m_cancel.get_token(), {}, {}};
    if (QFileInfo(order.file).size() > m_largeFrom)
        emit announced(tr("Copying “%1” into the project.").arg(QFileInfo(order.file).fileName()));
    runInBackground(
        this, m_pool, 0, [asked, order, context] { return addOwnFile(asked->folder(), order, context); },
        [this, asked, order](const Result<QList<Take>> &takes) {
            if (asked != m_open)
                return;
            if (takes)
                show(QFileInfo(order.file).fileName(), *takes);
            else if (takes.error().kind != ErrorKind::Cancelled)
                emit announced(takes.error().sentence);
        });
}

void OwnFileTaker::show(const QString &name, const QList<Take> &takes)
{
    for (const Take &take : takes)
        m_open->tellTakeAdded(take.slot);
    const Project after = withOwnTakes(m_open->project(), takes);
    if (!(after == m_open->project()))
        m_open->apply(editOf(takes.first().slot.kind), after);
    const auto count = static_cast<int>(takes.size());
    emit announced(count == 1 ? tr("%1 shows “%2”.", "slot, file").arg(slotTitle(m_open->project(), takes.first().slot), name)
                              : tr("“%1” shows in %n chunks.", nullptr, count).arg(name));
}

void OwnFileTaker::browse(OwnFileKind kind, const OwnFileTarget &target)
{
    const FileFilter pictures{tr("Pictures"), {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.webp")}};
    const FileFilter videos{tr("Videos"), {QStringLiteral("*.mp4"), QStringLiteral("*.mov"), QStringLiteral("*.webm"), QStringLiteral("*.mkv")}};
    const FileFilter sounds{tr("Music"), {QStringLiteral("*.wav"), QStringLiteral("*.mp3"), QStringLiteral("*.ogg"), QStringLiteral("*.flac"), QStringLiteral("*.m4a")}};
    const bool isPicture = kind == OwnFileKind::Picture;
    const bool isVideo = kind == OwnFileKind::Video;
    const QString title = isPicture ? tr("Import a picture") : isVideo ? tr("Import a video") : tr("Import music");
    m_dialogs.openFile(m_over, {title, {}, {isPicture ? pictures : isVideo ? videos : sounds}},
                       [this, kind, target](const std::optional<QString> &file) {
                           if (!file || !m_open)
                               return;
                           // A video's sound is music where music was asked for.
                           if (kind == OwnFileKind::Sound)
                               takeFor(Slot::music(), *file);
                           else
                               take(target, *file);
                       });
}

void OwnFileTaker::browseFor(const Slot &slot)
{
    browse(kindFor(slot.kind), {slot.beat, slot.kind == Slot::Kind::Clip ? slot.index : -1});
}

} // namespace beatreel
