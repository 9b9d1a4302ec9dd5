// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/VideoCheck.h"

#include "core/base/Sentence.h"
#include "core/build/ProjectLedger.h"
#include "core/build/RecordedBuild.h"
#include "core/generate/Price.h"
#include "core/story/ChunkPlan.h"
#include "core/story/Spec.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>

#include <cmath>

namespace beatreel {

namespace {

constexpr double kSameUsd = 1e-6;

bool isRunning(VideoStatus status)
{
    return status != VideoStatus::Queued && status != VideoStatus::Complete && status != VideoStatus::Failed;
}

/// What the checks of one row have found.
class Report
{
public:
    explicit Report(const VideoRecord &record) : m_id(record.id) {}

    void add(const QString &code, const QString &sentence, Severity severity = Severity::Error) { m_findings.append({severity, code, sentence, m_id}); }
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    QString m_id;
    Findings m_findings;
};

/// What the row says of itself.
void checkStatus(const VideoRecord &record, Report &report)
{
    const auto wrong = [&](const QString &what) {
        report.add(QStringLiteral("status"), Sentence::tr("Its status is “%1”, but %2. Build it again.").arg(toText(record.status), what));
    };
    if (isRunning(record.status)) {
        report.add(QStringLiteral("interrupted"), Sentence::tr("Its status is “%1”, but nobody builds it any more. Build it again to go on.").arg(toText(record.status)));
    }
    const bool isComplete = record.status == VideoStatus::Complete;
    if (isComplete && record.progress < 1)
        wrong(Sentence::tr("its progress is %1 %").arg(qRound(100 * record.progress)));
    if (isComplete && !record.completedAt.isValid())
        wrong(Sentence::tr("it has no time of completion"));
    if (!isComplete && record.completedAt.isValid())
        wrong(Sentence::tr("it has a time of completion"));
    if (isComplete && !record.errorMessage.isEmpty())
        wrong(Sentence::tr("it has the error “%1”").arg(record.errorMessage));
    if (record.status == VideoStatus::Failed && record.errorMessage.isEmpty())
        wrong(Sentence::tr("it does not say why"));
    if (isComplete && record.finalVideoUrl.isEmpty())
        wrong(Sentence::tr("it names no video"));
}

void checkCounts(const VideoRecord &record, Report &report)
{
    const auto differ = [&](const QString &sentence, qsizetype one, qsizetype other) {
        if (one != other) {
            report.add(QStringLiteral("counts"), sentence.arg(one).arg(other));
        }
    };
    if (!record.spec.isEmpty()) {
        const Spec spec = specFromJson(record.spec).spec;
        differ(Sentence::tr("Of its beats the row says %1, but there are %2. Build it again."), record.numBeats.value_or(0), spec.beats.size());
        differ(Sentence::tr("Of its chunks the row says %1, but there are %2. Build it again."), record.numChunks.value_or(0), static_cast<qsizetype>(planChunks(spec.beats).size()));
    }
    if (record.status == VideoStatus::Complete) {
        differ(Sentence::tr("Of its chunk files the row says %1, but there are %2. Build it again."), record.numChunks.value_or(0), record.chunkUrls.size());
        differ(Sentence::tr("Of its storyboard images the row says %1, but there are %2. Build it again."), record.numBeats.value_or(0), record.storyboardImages.size());
    }
}

void checkFile(const QString &url, const QString &sentence, Report &report)
{
    const QUrl address(url);
    if (url.isEmpty() || !address.isLocalFile())
        return; // in a store, which answers for itself
    if (const QFileInfo file(address.toLocalFile()); !file.isFile() || file.size() == 0)
        report.add(QStringLiteral("no_file"), sentence.arg(file.filePath()));
}

void checkFiles(const VideoRecord &record, Report &report)
{
    if (record.status != VideoStatus::Complete)
        return;
    checkFile(record.finalVideoUrl, Sentence::tr("Its video “%1” is not there. Build it again."), report);
    checkFile(record.stitchedUrl, Sentence::tr("Its stitched video “%1” is not there. Build it again."), report);
    checkFile(record.musicUrl, Sentence::tr("Its music “%1” is not there. Build it again."), report);
    for (const QJsonValue &chunk : record.chunkUrls)
        checkFile(chunk.toString(), Sentence::tr("Its chunk “%1” is not there. Build it again."), report);
    for (const QJsonValue &image : record.storyboardImages)
        checkFile(image.toObject().value(QStringLiteral("image_url")).toString(), Sentence::tr("Its storyboard image “%1” is not there. Build it again."), report);
}

void checkMoney(const VideoRecord &record, const ProjectFolder &folder, const QString &databaseUrl, Report &report)
{
    const auto ledger = openLedgerToRead(folder, databaseUrl);
    if (!ledger && ledger.error().kind != ErrorKind::NotFound) {
        report.add(QStringLiteral("ledger"), ledger.error().sentence);
        return;
    }
    const double spent = ledger ? spentUsd(folder.project(), folder.takes(), **ledger) : spentUsd(folder.project(), folder.takes());
    if (std::abs(spent - record.costUsd) > kSameUsd) {
        report.add(QStringLiteral("cost"), Sentence::tr("The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.")
                                               .arg(moneyText(record.costUsd), moneyText(spent)));
    }
    const auto open = ledger ? (*ledger)->unfinished() : QList<RequestRow>();
    if (record.status == VideoStatus::Complete && open && !open->isEmpty()) {
        report.add(QStringLiteral("ledger"), Sentence::tr("It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.", nullptr,
                                                            static_cast<int>(open->size())));
    }
}

void checkProject(const VideoEntry &entry, const QString &databaseUrl, Report &report)
{
    // A brief that could not be planned leaves no project, only the row that says why.
    const VideoRecord &record = entry.record;
    if (record.status == VideoStatus::Failed && record.spec.isEmpty() && record.costUsd == 0 && !QFileInfo::exists(entry.place->folder))
        return;
    const auto folder = ProjectFolder::open(entry.place->folder, ProjectFolder::Access::Read);
    if (!folder) {
        report.add(QStringLiteral("no_project"), folder.error().sentence);
        return;
    }
    if (folder->project().videoId != entry.record.id) {
        report.add(QStringLiteral("other_video"), Sentence::tr("“%1” holds another video now (%2). Delete the row, or build the project where it is now.")
                                                      .arg(entry.place->folder, folder->project().videoId));
        return;
    }
    checkFiles(entry.record, report);
    // While it has failed, what was paid last may not be in the row yet; the next build puts it there.
    if (!isRunning(entry.record.status))
        checkMoney(entry.record, *folder, databaseUrl, report);
}

/// `read` gives the rows.
template <class Read>
Result<QList<VideoEntry>> entriesOf(const VideoDatabase &database, const Read &read)
{
    // Who builds is asked last: a builder that began meanwhile counts as one.
    const auto places = database.places();
    if (!places)
        return std::unexpected(places.error());
    const Result<QList<VideoRecord>> records = read();
    if (!records)
        return std::unexpected(records.error());
    const auto builders = database.builders();
    if (!builders)
        return std::unexpected(builders.error());
    QList<VideoEntry> entries;
    for (const VideoRecord &record : *records) {
        VideoEntry entry{record, {}, {}};
        if (const auto place = places->find(record.id); place != places->end())
            entry.place = *place;
        if (const auto builder = builders->find(record.id); builder != builders->end())
            entry.builder = *builder;
        else if (database.isShared())
            entry.builder = VideoBuilder();
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace

bool VideoEntry::isHere() const
{
    return place && (place->host == QSysInfo::machineHostName() || QFileInfo::exists(place->folder));
}

bool VideoEntry::isBeingBuilt() const
{
    if (!isRunning(record.status))
        return false;
    return builder ? builder->isAlive : isHere() && FolderLock::isHeld(place->folder);
}

Result<QList<VideoEntry>> listVideos(const VideoDatabase &database, std::optional<VideoStatus> status)
{
    return entriesOf(database, [&] { return database.list(status); });
}

Result<std::optional<VideoEntry>> findVideo(const VideoDatabase &database, const QString &id)
{
    const auto entries = entriesOf(database, [&]() -> Result<QList<VideoRecord>> {
        const auto record = database.find(id);
        if (!record)
            return std::unexpected(record.error());
        return *record ? QList<VideoRecord>{**record} : QList<VideoRecord>();
    });
    if (!entries)
        return std::unexpected(entries.error());
    return entries->isEmpty() ? std::optional<VideoEntry>() : entries->first();
}

Findings checkVideo(const VideoEntry &entry, const QString &databaseUrl)
{
    Report report(entry.record);
    if (entry.isBeingBuilt())
        return {};
    checkStatus(entry.record, report);
    checkCounts(entry.record, report);
    if (!entry.place)
        report.add(QStringLiteral("no_place"), Sentence::tr("Where its project is is not known, so that it cannot be compared. Build it again."));
    else if (entry.isHere())
        checkProject(entry, databaseUrl, report);
    else
        report.add(QStringLiteral("elsewhere"), Sentence::tr("Its project is on “%1”; look at it there.").arg(entry.place->host), Severity::Warning);
    return report.findings();
}

} // namespace beatreel
