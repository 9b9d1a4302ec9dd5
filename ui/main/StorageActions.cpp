// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/StorageActions.h"

#include "core/project/Names.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/StorageDialog.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

namespace beatreel {

using namespace actions;

namespace {

constexpr std::chrono::days kLinkLasts{7}; ///< the longest that S3 allows

/// A folder of that name that is not there yet: "Nike", "Nike 2".
QString freeFolder(const QString &parent, const QString &name)
{
    QString folder = parent + u'/' + name;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QStringLiteral("%1/%2 %3").arg(parent, name).arg(number);
    return folder;
}

} // namespace

StorageActions::StorageActions(const Parts &parts, ActionTable &actions, Dialogs &dialogs, NoticeBar &notice, ProjectFiles &files, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_dialogs(dialogs), m_notice(notice), m_files(files), m_window(window)
{
    m_asker.setMaxThreadCount(1);
    const auto on = [this](const ActionId &id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(kPublish, [this] { publish(PublishConflict::Refuse); });
    on(kOpenFromStorage, [this] { browse(); });
    on(kCopyLink, [this] { copyLink(); });
    connect(&m_run, &ExportRun::began, this, &StorageActions::update);
    connect(&m_run, &ExportRun::ended, this, [this](const QString &, const std::optional<Error> &error) { onEnded(error); });
    update();
}

StorageActions::~StorageActions()
{
    m_cancel.request_stop();
    m_asker.clear();
    m_asker.waitForDone();
}

void StorageActions::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    if (open)
        connect(open, &OpenProject::changed, this, &StorageActions::update);
    update();
}

void StorageActions::update()
{
    QString why;
    if (!m_parts.storage)
        why = tr("No storage is set. Name one with BEATREEL_STORAGE_URL.");
    else if (const auto store = m_parts.storage(); !store)
        why = store.error().sentence;
    else if (m_run.isRunning())
        why = tr("Something is on its way already. Wait until it has arrived.");
    QString whyNotThis = why;
    if (why.isEmpty() && !m_open)
        whyNotThis = tr("No project is open.");
    else if (why.isEmpty() && m_open->project().beats.isEmpty())
        whyNotThis = tr("There are no beats yet.");
    const auto set = [this](const ActionId &id, const QString &reason) {
        if (reason.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, reason);
    };
    set(kOpenFromStorage, why);
    set(kPublish, whyNotThis);
    set(kCopyLink, whyNotThis);
}

std::shared_ptr<AssetStore> StorageActions::store()
{
    auto store = m_parts.storage();
    if (!store) {
        m_notice.show(store.error().sentence);
        return {};
    }
    return std::move(*store);
}

bool StorageActions::asksBeforeClosing(std::function<void()> close)
{
    if (!m_run.isRunning())
        return false;
    const Question question{tr("“%1” is still on its way. Stop it and close?").arg(m_run.file()), tr("What has travelled is kept: it goes on from there next time."),
                            {{tr("Stop and close"), Verb::Kind::Plain}}, tr("Go on")};
    m_dialogs.ask(m_window, question, [this, close = std::move(close)](const std::optional<int> &verb) {
        if (!verb)
            return;
        if (!m_run.isRunning()) {
            close();
            return;
        }
        connect(&m_run, &ExportRun::ended, this, close, Qt::SingleShotConnection);
        m_run.cancel();
    });
    return true;
}

void StorageActions::start(const QString &words, const QString &name, const ExportRun::Task &task, std::function<void(const std::optional<Error> &)> then)
{
    m_notice.dismiss();
    m_then = std::move(then);
    emit transferBegins(words);
    m_run.start(name, task);
}

void StorageActions::onEnded(const std::optional<Error> &error)
{
    update();
    const auto then = std::exchange(m_then, nullptr);
    if (error && error->kind == ErrorKind::Cancelled)
        emit announced(tr("Stopped. What has travelled is kept: it goes on from there next time."));
    else if (error && error->kind != ErrorKind::Exists)
        m_notice.show(error->sentence);
    if (then)
        then(error);
}

void StorageActions::publish(PublishConflict conflict)
{
    if (!m_open || m_run.isRunning())
        return;
    if (!m_open->autosave().flush().isSaved())
        return m_notice.show(tr("What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk."));
    const auto store = this->store();
    if (!store)
        return;
    const auto report = std::make_shared<PublishReport>();
    const QString folder = m_open->folder().path();
    const QString name = m_open->project().name;
    const GeneratorIdentities identities = m_parts.generators(m_open->project().models).identities();
    const auto task = [=, database = m_parts.databaseUrl](const TaskContext &context) -> Result<void> {
        const auto reading = ProjectFolder::open(folder, ProjectFolder::Access::Read);
        if (!reading)
            return std::unexpected(reading.error());
        auto published = publishRecorded(*reading, identities, *store, conflict, database, context);
        if (!published)
            return std::unexpected(published.error());
        *report = std::move(*published);
        return {};
    };
    start(tr("Publishing “%1”"), name, task, [=, this](const std::optional<Error> &error) {
        if (!error)
            tellPublished(name, *report);
        else if (error->kind == ErrorKind::Exists)
            askAboutOther(*error);
    });
}

/// Somebody else has published the project since: nothing of theirs is lost by itself.
void StorageActions::askAboutOther(const Error &)
{
    if (!m_open)
        return;
    const PublishedProject other{m_open->project().videoId, m_open->project().name, {}, {}, 0};
    const Question question{tr("“%1” was published from another computer meanwhile.").arg(other.name),
                            tr("Open that one beside yours to see what differs, or put yours in its place."),
                            {{tr("Open that one")}, {tr("Publish mine"), Verb::Kind::Destructive}}, {}};
    m_dialogs.ask(m_window, question, [this, other](const std::optional<int> &verb) {
        if (verb == 0)
            fetch(other);
        else if (verb == 1)
            publish(PublishConflict::Overwrite);
    });
}

void StorageActions::tellPublished(const QString &name, const PublishReport &report)
{
    const QString sent = report.sentFiles == 0 ? tr("“%1” is published. Everything was there already.").arg(name)
                                               : tr("“%1” is published: %2 sent.").arg(name, QLocale().formattedDataSize(report.sentBytes));
    if (report.masterUrl.isEmpty())
        m_notice.show(sent + u' ' + tr("It has no film yet: build it and publish it again."));
    else
        m_notice.show(sent, {{tr("Copy link"), [this] { m_actions.action(kCopyLink)->trigger(); }}});
}

void StorageActions::browse()
{
    const auto store = this->store();
    if (!store || m_run.isRunning())
        return;
    m_dialog = new StorageDialog(store, m_window);
    connect(m_dialog, &StorageDialog::chosen, this, &StorageActions::fetch);
    m_dialog->open();
}

void StorageActions::fetch(const PublishedProject &project)
{
    const auto store = this->store();
    if (!store || m_run.isRunning())
        return;
    const QString target = freeFolder(m_parts.projectsFolder, folderNameFor(project.name));
    const auto report = std::make_shared<FetchReport>();
    const auto task = [=, id = project.videoId](const TaskContext &context) -> Result<void> {
        auto fetched = fetchProject(*store, id, target, context);
        if (!fetched)
            return std::unexpected(fetched.error());
        *report = std::move(*fetched);
        return {};
    };
    start(tr("Fetching “%1”"), project.name, task, [=, this](const std::optional<Error> &error) {
        if (error && error->kind == ErrorKind::Exists)
            m_notice.show(error->sentence);
        if (error)
            return;
        m_files.open(report->folder);
        if (!report->notices.isEmpty())
            m_notice.show(report->notices.join(u' '));
    });
}

void StorageActions::copyLink()
{
    const auto store = this->store();
    if (!m_open || !store)
        return;
    emit announced(tr("Asking the storage for a link…"));
    runInBackground(
        this, m_asker, 0,
        [store, folder = m_open->folder().path(), cancel = m_cancel.get_token()]() -> Result<MasterLink> {
            const auto reading = ProjectFolder::open(folder, ProjectFolder::Access::Read);
            return reading ? linkToMaster(*reading, *store, kLinkLasts, cancel) : std::unexpected(reading.error());
        },
        [this](const Result<MasterLink> &link) { tellLink(link); });
}

void StorageActions::tellLink(const Result<MasterLink> &link)
{
    const NoticeBar::Offer publishing{tr("Publish"), [this] { m_actions.action(kPublish)->trigger(); }};
    emit announced({});
    if (!link) {
        const bool isMissing = link.error().kind == ErrorKind::NotFound;
        m_notice.show(link.error().sentence, isMissing ? QList<NoticeBar::Offer>{publishing} : QList<NoticeBar::Offer>{});
        return;
    }
    m_dialogs.copyText(link->url.toString(QUrl::FullyEncoded));
    const QString end = QLocale().toString(QDateTime::currentDateTime().addDays(kLinkLasts.count()), tr("d MMMM, HH:mm", "date and time at which a link ends"));
    const QString said = link->url.isLocalFile() ? tr("The film's place in the storage is copied.") : tr("The link to the film is copied. It works for everyone until %1.").arg(end);
    if (link->isOlder)
        m_notice.show(said + u' ' + tr("It shows the film that was published last; the project has a newer one."), {publishing});
    else
        m_notice.show(said);
}

} // namespace beatreel
