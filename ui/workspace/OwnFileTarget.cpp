// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OwnFileTarget.h"

#include "core/story/ChunkPlan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::OwnFileTarget)

public:
    [[nodiscard]] static QString picture(qsizetype beat) { return tr("Picture for beat %1").arg(beat); }
    [[nodiscard]] static QString video(int chunks) { return chunks == 1 ? tr("Video for 1 chunk") : tr("Video for %n chunks", nullptr, chunks); }
    [[nodiscard]] static QString music() { return tr("Music"); }
    [[nodiscard]] static QString locked(qsizetype beat) { return tr("Beat %1 is locked. Unlock it to give it files of your own.").arg(beat); }
    [[nodiscard]] static QString slotLocked(qsizetype beat) { return tr("What beat %1 shows there is locked. Unlock it to give it files of your own.").arg(beat); }
    [[nodiscard]] static QString musicLocked() { return tr("The music is locked. Unlock it to give it a track of your own."); }
    [[nodiscard]] static QString noBeat() { return tr("Drop pictures and videos on a beat."); }
};

qsizetype numberOf(const Project &project, const BeatId &beat)
{
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        if (project.beats[i].id() == beat)
            return i + 1;
    }
    return 0;
}

QList<Slot> wanted(const Project &project, const OwnFileTarget &target, OwnFileKind kind)
{
    if (kind == OwnFileKind::Sound)
        return {Slot::music()};
    const Beat *beat = project.find(target.beat);
    if (!beat)
        return {};
    if (kind == OwnFileKind::Picture)
        return {Slot::frame(beat->id())};
    if (target.clip >= 0)
        return {Slot::clip(beat->id(), target.clip)};
    QList<Slot> clips;
    for (int k = 0; k < chunksIn((*beat)->spec.duration); ++k)
        clips.append(Slot::clip(beat->id(), k));
    return clips;
}

} // namespace

QString whyNot(const Project &project, const OwnFileTarget &target, OwnFileKind kind)
{
    const QList<Slot> places = wanted(project, target, kind);
    if (places.isEmpty())
        return Words::noBeat();
    if (std::ranges::none_of(places, [&](const Slot &slot) { return project.isLocked(slot); }))
        return {};
    if (kind == OwnFileKind::Sound)
        return Words::musicLocked();
    const qsizetype number = numberOf(project, target.beat);
    return (*project.find(target.beat))->isLocked ? Words::locked(number) : Words::slotLocked(number);
}

QList<Slot> placesFor(const Project &project, const OwnFileTarget &target, OwnFileKind kind)
{
    return whyNot(project, target, kind).isEmpty() ? wanted(project, target, kind) : QList<Slot>();
}

QString becomesWords(const Project &project, const OwnFileTarget &target, OwnFileKind kind)
{
    if (const QString reason = whyNot(project, target, kind); !reason.isEmpty())
        return reason;
    switch (kind) {
    case OwnFileKind::Picture:
        return Words::picture(numberOf(project, target.beat));
    case OwnFileKind::Video:
        return Words::video(static_cast<int>(wanted(project, target, kind).size()));
    case OwnFileKind::Sound:
        break;
    }
    return Words::music();
}

QList<OwnFilePlace> filesFrom(const Project &project, const OwnFileTarget &target, const QStringList &files)
{
    QList<OwnFileTarget> beats;
    QList<OwnFileTarget> clips;
    for (qsizetype i = numberOf(project, target.beat) - 1; i >= 0 && i < project.beats.size(); ++i) {
        const Beat &beat = project.beats[i];
        beats.append({beat.id()});
        for (int k = beat.id() == target.beat ? std::max(target.clip, 0) : 0; k < chunksIn(beat->spec.duration); ++k)
            clips.append({beat.id(), k});
    }
    QList<OwnFileTarget> pictures = beats;
    QList<OwnFileTarget> videos = target.clip < 0 ? beats : clips;
    QList<OwnFilePlace> places;
    for (const QString &file : files) {
        const auto kind = kindByName(file);
        QList<OwnFileTarget> *room = kind == OwnFileKind::Picture ? &pictures : kind == OwnFileKind::Video ? &videos : nullptr;
        if (!room || target.beat.isEmpty())
            places.append({file, target}); // whoever takes it says what it is, and why not
        else if (room->isEmpty())
            places.append({file, std::nullopt});
        else
            places.append({file, room->takeFirst()});
    }
    return places;
}

QStringList localFilesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

std::optional<OwnFileKind> kindByName(const QString &file)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
    static const QStringList videos{QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("m4v"), QStringLiteral("webm"), QStringLiteral("mkv")};
    static const QStringList sounds{QStringLiteral("wav"), QStringLiteral("mp3"), QStringLiteral("ogg"), QStringLiteral("oga"), QStringLiteral("flac"), QStringLiteral("m4a")};
    const QString ending = QFileInfo(file).suffix().toLower();
    if (pictures.contains(ending))
        return OwnFileKind::Picture;
    if (videos.contains(ending))
        return OwnFileKind::Video;
    if (sounds.contains(ending))
        return OwnFileKind::Sound;
    return std::nullopt;
}

} // namespace beatreel
