// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProblemReport.h"

#include <QLocale>
#include <QMap>
#include <QMutex>
#include <QSysInfo>
#include <QThread>

namespace beatreel {

namespace {

constexpr qsizetype kKeptLines = 300;

QString toText(SlotStatus status)
{
    switch (status) {
    case SlotStatus::Missing:
        return QStringLiteral("missing");
    case SlotStatus::Stale:
        return QStringLiteral("stale");
    case SlotStatus::Lost:
        return QStringLiteral("lost");
    case SlotStatus::Ready:
        return QStringLiteral("ready");
    }
    return {};
}

/// Names from outside the shipped catalogue are somebody's own words.
QString modelName(const ModelCatalogue &shipped, PipelineStep step, const QString &id)
{
    if (id.isEmpty() || id == QStringLiteral("none"))
        return QStringLiteral("none");
    if (step == PipelineStep::Plan && id == QStringLiteral("offline"))
        return id;
    return shipped.find(step, id) ? id : QStringLiteral("not a shipped one");
}

QString counted(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", "));
}

QString statesOf(const SlotStates &states, Slot::Kind kind)
{
    QMap<QString, int> counts;
    for (const SlotState &state : states.all()) {
        if (state.slot.kind == kind) {
            ++counts[toText(state.status)];
            if (state.isHeld)
                ++counts[QStringLiteral("held")];
        }
    }
    return counted(counts);
}

struct LoggedLine
{
    QString text;
    int times = 1;
};
QMutex logMutex;
QList<LoggedLine> logged;
QtMessageHandler handlerBefore = nullptr;

/// The place in the program is the program's own; what is said there may name a file.
QString kindOf(QtMsgType type, const QMessageLogContext &context)
{
    static constexpr const char *kTypes[] = {"debug", "warning", "critical", "fatal", "info"};
    const auto index = static_cast<size_t>(type);
    const char *const kind = index < std::size(kTypes) ? kTypes[index] : "other";
    const QString file = context.file ? QString::fromLatin1(context.file).section(u'/', -1) : QStringLiteral("a library");
    return QStringLiteral("%1 %2 %3:%4").arg(QLatin1String(kind), QLatin1String(context.category ? context.category : "default"), file).arg(context.line);
}

void remember(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QString line = kindOf(type, context);
        const QMutexLocker locker(&logMutex);
        if (!logged.isEmpty() && logged.last().text == line)
            ++logged.last().times;
        else
            logged.append({line});
        if (logged.size() > kKeptLines)
            logged.removeFirst();
    }
    if (handlerBefore)
        handlerBefore(type, context, message);
}

void addPart(QStringList &report, const QString &title, const QStringList &lines)
{
    report.append(title);
    for (const QString &line : lines)
        report.append(QStringLiteral("  ") + line);
    report.append(QString());
}

} // namespace

QStringList structureOf(const Project &project, const SlotStates &states, const TakeCatalogue &takes, const ModelCatalogue &shipped)
{
    QStringList lengths;
    int ownModels = 0;
    int overlays = 0;
    for (const Beat &beat : project.beats) {
        lengths.append(QString::number(beat->spec.duration.count()));
        ownModels += (beat->frameModel.isEmpty() ? 0 : 1) + (beat->clipModel.isEmpty() ? 0 : 1);
        overlays += static_cast<int>(beat->overlays.size());
    }
    QMap<QString, int> made;
    for (const Take &take : takes.all())
        ++made[take.isUsersOwn() ? QStringLiteral("of the user's own") : toText(stepOf(take.slot.kind))];
    const ModelChoice &models = project.models;
    return {
        QStringLiteral("planned: %1, beats: %2, seconds asked for: %3").arg(project.isPlanned ? QStringLiteral("yes") : QStringLiteral("no")).arg(project.beats.size()).arg(project.requestedDuration.count()),
        QStringLiteral("seconds of each beat: %1").arg(lengths.join(u' ')),
        QStringLiteral("format: %1, %2 pictures a second").arg(project.format.resolution()).arg(project.format.fps),
        QStringLiteral("models: plan %1, frames %2, clips %3, music %4; beats' own: %5")
            .arg(modelName(shipped, PipelineStep::Plan, models.planner), modelName(shipped, PipelineStep::Frame, models.frames),
                 modelName(shipped, PipelineStep::Clip, models.clips), modelName(shipped, PipelineStep::Music, models.music))
            .arg(ownModels),
        QStringLiteral("budget: %1, reference pictures: %2, overlays: %3, notices of the plan: %4")
            .arg(project.budgetUsd ? QStringLiteral("yes") : QStringLiteral("no"))
            .arg(project.brief.references.size())
            .arg(overlays)
            .arg(project.planNotices.size()),
        QStringLiteral("frames: %1").arg(statesOf(states, Slot::Kind::Frame)),
        QStringLiteral("clips: %1").arg(statesOf(states, Slot::Kind::Clip)),
        QStringLiteral("music: %1").arg(statesOf(states, Slot::Kind::Music)),
        QStringLiteral("takes: %1").arg(counted(made)),
    };
}

void ProblemLog::start()
{
    if (!handlerBefore)
        handlerBefore = qInstallMessageHandler(remember);
}

QStringList ProblemLog::lines()
{
    const QMutexLocker locker(&logMutex);
    QStringList lines;
    for (const LoggedLine &line : logged)
        lines.append(line.times == 1 ? line.text : QStringLiteral("%1 (%2 times)").arg(line.text).arg(line.times));
    return lines;
}

QStringList programLines(const ProgramFacts &facts)
{
    QStringList lines{QStringLiteral("Beatreel %1, commit %2").arg(facts.version, facts.commit.isEmpty() ? QStringLiteral("not known") : facts.shortCommit())};
    for (const ProgramPart &part : facts.parts) {
        if (!part.version.isEmpty())
            lines.append(QStringLiteral("%1 %2").arg(part.name, part.version));
    }
    lines.append(QStringLiteral("%1, %2 %3").arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()));
    lines.append(QStringLiteral("%1, %2 processors, %3").arg(QSysInfo::currentCpuArchitecture()).arg(QThread::idealThreadCount()).arg(QLocale::system().name()));
    return lines;
}

QString problemReport(const ProgramFacts &facts, const QStringList &settings, const QStringList &project)
{
    QStringList report;
    addPart(report, QStringLiteral("Program"), programLines(facts));
    addPart(report, QStringLiteral("Settings"), settings);
    addPart(report, QStringLiteral("Project"), project.isEmpty() ? QStringList{QStringLiteral("none is open")} : project);
    const QStringList log = ProblemLog::lines();
    addPart(report, QStringLiteral("Log, kinds only"), log.isEmpty() ? QStringList{QStringLiteral("nothing was logged")} : log);
    return report.join(u'\n');
}

} // namespace beatreel
