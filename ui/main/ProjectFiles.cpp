// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ProjectFiles.h"

#include "core/build/Planning.h"
#include "core/project/DocumentFile.h"
#include "core/project/Edits.h"
#include "core/project/LookEdits.h"
#include "core/project/Names.h"
#include "core/project/ProjectCopy.h"
#include "core/project/References.h"
#include "core/project/Versions.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PreferencesStore.h"
#include "ui/main/VersionsDialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

namespace beatreel {

using namespace actions;

namespace {

constexpr std::chrono::seconds kPatience{10}; ///< for what is asked to stop

/// A folder of that name that is not there yet: "Nike", "Nike 2".
QString freeFolder(const QString &parent, const QString &name)
{
    QString folder = parent + u'/' + name;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QStringLiteral("%1/%2 %3").arg(parent, name).arg(number);
    return folder;
}

/// Where a copy can be saved while `full` takes nothing more, or must not be written: on another disk if there is one.
QString otherPlace(const QString &full, const QString &lastExport)
{
    const QByteArray disk = QStorageInfo(full).device();
    QString sameDisk = QDir::homePath();
    for (const QString &place : {lastExport, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()}) {
        const QFileInfo folder(place);
        if (place.isEmpty() || !folder.isDir() || !folder.isWritable() || folder.canonicalFilePath() == QFileInfo(full).canonicalFilePath())
            continue;
        if (QStorageInfo(place).device() != disk)
            return place;
        sameDisk = place;
    }
    return sameDisk;
}

} // namespace

ProjectFiles::ProjectFiles(const Parts &parts, ActionTable &actions, Dialogs &dialogs, PreferencesStore &preferences, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_dialogs(dialogs), m_preferences(preferences), m_window(window)
{
    m_copier.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ProjectFiles::goOnClosing);
    bind();
}

ProjectFiles::~ProjectFiles()
{
    m_cancel.request_stop();
    m_copier.clear();
    m_copier.waitForDone();
}

void ProjectFiles::bind()
{
    const auto on = [this](const ActionId &id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(kOpen, [this] { browse(); });
    on(kSaveCopy, [this] { saveCopy(); });
    on(kVersions, [this] { showVersions(); });
    on(kClose, [this] { close(); });
}

void ProjectFiles::browse()
{
    const FileQuestion question{tr("Open a project"), m_parts.projectsFolder,
                                {{tr("Beatreel projects"), {QStringLiteral("*") + kDocumentSuffix}}}};
    m_dialogs.openFile(m_window, question, [this](const std::optional<QString> &path) {
        if (path)
            open(*path);
    });
}

void ProjectFiles::open(const QString &path, const std::function<void()> &then)
{
    const auto folder = ProjectFolder::locate(path);
    if (folder && m_open && QFileInfo(*folder) == QFileInfo(m_open->folder().path())) {
        if (then)
            then();
        return;
    }
    // What is open stays where the other one cannot be opened.
    auto opened = OpenProject::open(path, m_parts);
    if (!opened) {
        offerAfter(path, opened.error());
        return;
    }
    auto next = std::make_shared<std::unique_ptr<OpenProject>>(std::move(*opened));
    close([this, next, then] {
        adopt(std::move(*next));
        if (then)
            then();
    });
}

void ProjectFiles::offerAfter(const QString &path, const Error &error)
{
    const auto folder = ProjectFolder::locate(path);
    const bool canCopy = error.kind == ErrorKind::Busy && folder;
    const bool isGone = error.kind == ErrorKind::NotFound;
    const QString home = QFileInfo(path).isDir() ? QDir::cleanPath(path) : QFileInfo(path).absolutePath();
    const auto version = isGone || error.kind == ErrorKind::BadInput ? lastGoodVersion(home) : std::nullopt;
    if (!canCopy && !version) {
        m_dialogs.tellFailure(m_window, error);
        return;
    }
    const QString name = QFileInfo(home).fileName();
    const QString more = canCopy ? tr("Close “%1” there, or open a copy of it here.").arg(name)
                                 : tr("The last good version of “%1” is of %2.", "project, time").arg(name, QLocale().toString(versionTime(*version).toLocalTime(), tr("d MMMM yyyy, HH:mm", "date and time of a version")));
    const Question question{canCopy ? tr("This project is open in another window.")
                            : isGone ? tr("The project's document is gone.")
                                     : tr("The project's document is damaged."),
                            more,
                            {{canCopy ? tr("Open a copy") : tr("Go back to the last good version"), Verb::Kind::Plain, std::nullopt}}, {}};
    m_dialogs.ask(m_window, question, [this, path, canCopy, folder](const std::optional<int> &verb) {
        if (!verb)
            return;
        if (canCopy) {
            const auto reading = ProjectFolder::open(path, ProjectFolder::Access::Read);
            const QFileInfo info(*folder);
            if (reading)
                copyTo(*folder, reading->project(), freeFolder(info.absolutePath(), tr("Copy of %1").arg(info.fileName())), true);
            else
                m_dialogs.tellFailure(m_window, reading.error());
            return;
        }
        if (const auto restored = ProjectFolder::restoreLastGoodVersion(path); !restored)
            m_dialogs.tellFailure(m_window, restored.error());
        else
            open(path);
    });
}

void ProjectFiles::create(const Brief &brief, const ModelChoice &models, const Plan &plan, BuildScope scope, const std::function<void()> &then)
{
    close([this, brief, models, plan, scope, then] {
        Project project;
        project.videoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        project.brief = brief;
        project.brief.references.clear(); // until they are in the folder
        project.models = models;
        project.budgetUsd = m_preferences.value().budgetUsd;
        project = withPlan(project, plan.spec, plan.notices, plan.costUsd.value_or(0));
        const QString folder = freeFolder(m_parts.projectsFolder, folderNameFor(plan.spec.product.name));
        auto created = OpenProject::create(folder, project, m_parts);
        if (!created) {
            m_dialogs.tellFailure(m_window, created.error());
            return;
        }
        const GeneratorIdentity planner = m_parts.planner(models).identity();
        if (const auto booked = bookEarlierPlan((*created)->ledger(), brief, planner, plan); !booked)
            m_dialogs.tellFailure(m_window, booked.error());
        adopt(std::move(*created));
        takeReferences(brief);
        if (m_open->priceOfBuild().kind() == Price::Kind::Free)
            m_open->build(scope);
        emit made();
        if (then)
            then();
    });
}

/// Copies the brief's reference pictures into the new project and names them in it.
void ProjectFiles::takeReferences(const Brief &brief)
{
    if (brief.references.isEmpty())
        return;
    const QString folder = m_open->folder().path();
    runInBackground(
        this, m_copier, 0, [folder, files = brief.references] { return takeReferencesIn(folder, files); },
        [this, folder](const Result<QStringList> &names) {
            if (!names) {
                m_dialogs.tellFailure(m_window, names.error());
                return;
            }
            if (!m_open || m_open->folder().path() != folder)
                return;
            Brief brief = m_open->project().brief;
            brief.references = *names;
            m_open->apply(EditKind::EditBrief, withBrief(m_open->project(), brief));
        });
}

void ProjectFiles::adopt(std::unique_ptr<OpenProject> open)
{
    m_open = std::move(open);
    ++m_openings;
    Preferences preferences = m_preferences.value();
    preferences.addRecentProject(m_open->folder().path());
    m_preferences.set(preferences);
    emit opened(m_open.get());
}

void ProjectFiles::saveCopy()
{
    if (!m_open)
        return;
    const QFileInfo folder(m_open->folder().path());
    const bool hasFailed = m_open->autosave().state().kind == SaveState::Kind::Failed;
    const QString place = hasFailed ? otherPlace(folder.absolutePath(), m_preferences.value().exportFolder) : folder.absolutePath();
    const SaveQuestion question{{tr("Save a copy"), place, {}}, tr("Copy of %1").arg(folder.fileName()), {}};
    m_dialogs.saveFile(m_window, question, [this](const std::optional<QString> &target) {
        if (target && m_open)
            copyTo(m_open->folder().path(), m_open->project(), *target, false);
    });
}

void ProjectFiles::copyTo(const QString &folder, const Project &project, const QString &target, bool opensIt)
{
    emit announced(tr("Saving a copy…"));
    const int opening = m_openings;
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_copier, 0, [=] { return copyProject(folder, project, target, context); },
        [this, opensIt, target, opening](const Result<QString> &copied) {
            if (!copied) {
                emit announced({});
                m_dialogs.tellFailure(m_window, copied.error());
                return;
            }
            emit announced(tr("A copy is saved as “%1”.").arg(QFileInfo(target).fileName()));
            if (opensIt && opening == m_openings) // unless something else was opened meanwhile
                open(*copied);
        });
}

void ProjectFiles::showVersions()
{
    if (!m_open)
        return;
    auto *dialog = new VersionsDialog(m_open->folder().versions().list(), m_open->project(), m_window);
    connect(dialog, &VersionsDialog::chosen, this, [this](const QString &version) {
        const auto project = readDocument(version);
        if (!m_open)
            return;
        if (!project) {
            m_dialogs.tellFailure(m_window, project.error().error);
            return;
        }
        Project after = *project;
        after.name = m_open->project().name;
        after.videoId = m_open->project().videoId;
        m_open->apply(EditKind::GoBackToVersion, after);
    });
    dialog->open();
}

} // namespace beatreel
