// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ExportActions.h"

#include "core/base/Language.h"
#include "core/build/ChunkFiles.h"
#include "core/exchange/ContactSheet.h"
#include "core/exchange/EditLists.h"
#include "core/exchange/FrameFolder.h"
#include "core/exchange/StoryboardPdf.h"
#include "core/exchange/Subtitles.h"
#include "core/story/StoryWords.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/export/ExportDialog.h"
#include "ui/export/StoryboardDialog.h"
#include "ui/main/NoticeBar.h"
#include "ui/workspace/TemplateShelf.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace beatreel {

using namespace actions;

namespace {

Result<Exported> writeEditList(const ExportInput &input, const QString &file, Incomplete incomplete, const TaskContext &context)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const EditListOptions options{incomplete};
    if (ending == QStringLiteral("fcpxml"))
        return writeFcpXml(input, file, options, context);
    if (ending == QStringLiteral("edl"))
        return writeEdl(input, file, options, context);
    if (ending == QStringLiteral("mlt"))
        return writeMlt(input, file, options, context);
    return writeOtio(input, file, options, context);
}

Result<Exported> writeFrameFolder(const ExportInput &input, const QString &folder, Incomplete incomplete, const TaskContext &context)
{
    return writeFrames(input, folder, {incomplete, FrameFolderOptions::Existing::Refuse}, context);
}

Result<Exported> writeSubtitleFile(const ExportInput &input, const QString &file, Incomplete, const TaskContext &context)
{
    return writeSubtitles(input, file, context);
}

/// Frames that are missing or stale are drawn as such.
Result<Exported> writeSheet(const ExportInput &input, const QString &file, Incomplete, const TaskContext &context)
{
    return writeContactSheet(input, file, {}, context);
}

/// A name that is not taken yet: "My ad frames", "My ad frames 2".
QString freeName(const QString &path)
{
    QString name = path;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1 %2").arg(path).arg(i);
    return name;
}

} // namespace

ExportActions::ExportActions(ActionTable &actions, Dialogs &dialogs, PreferencesStore &preferences, NoticeBar &notice, QWidget *window)
    : QObject(window), m_actions(actions), m_dialogs(dialogs), m_preferences(preferences), m_notice(notice), m_window(window)
{
    bind();
    update();
}

void ExportActions::bind()
{
    const auto on = [this](const ActionId &id, void (ExportActions::*act)()) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_open)
                (this->*act)();
        });
    };
    on(kExportMp4, &ExportActions::exportFilm);
    on(kExportPdf, &ExportActions::exportStoryboard);
    on(kExportContactSheet, &ExportActions::exportContactSheet);
    on(kExportEditList, &ExportActions::exportEditList);
    on(kExportSubtitles, &ExportActions::exportSubtitles);
    on(kExportFrames, &ExportActions::exportFrames);
    connect(&m_run, &ExportRun::began, this, &ExportActions::update);
    connect(&m_run, &ExportRun::ended, this, &ExportActions::onEnded);
}

void ExportActions::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    if (m_dialog)
        m_dialog->reject();
    m_open = open;
    if (open)
        connect(open, &OpenProject::changed, this, &ExportActions::update);
    update();
}

bool ExportActions::asksBeforeClosing(std::function<void()> close)
{
    if (!m_run.isRunning())
        return false;
    const Question question{tr("“%1” is still being exported. Stop it and close?").arg(QFileInfo(m_run.file()).fileName()),
                            tr("What was written of it goes away."),
                            {{tr("Stop and close"), Verb::Kind::Destructive}},
                            tr("Go on exporting")};
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

void ExportActions::update()
{
    QString why;
    if (!m_open)
        why = tr("No project is open.");
    else if (m_open->project().beats.isEmpty())
        why = tr("There are no beats yet.");
    else if (m_run.isRunning())
        why = tr("An export is running.");
    for (const ActionId &id : {kExportMp4, kExportPdf, kExportContactSheet, kExportEditList, kExportSubtitles, kExportFrames}) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    }
}

void ExportActions::exportFilm()
{
    auto *dialog = new ExportDialog(*m_open, m_dialogs, m_preferences, m_window);
    connect(dialog, &ExportDialog::buildWanted, this, [this](const FilmSettings &settings, const QString &file) {
        emit buildWanted([this, settings, file] {
            if (m_open)
                exportBuiltFilm(settings, file);
        });
    });
    connect(dialog, &ExportDialog::exportWanted, this, &ExportActions::startFilm);
    m_dialog = dialog;
    dialog->open();
}

/// What was asked for before the build.
void ExportActions::exportBuiltFilm(const FilmSettings &settings, const QString &file)
{
    const Products products(m_open->folder().path());
    Result<ExportJob> job = projectExport(
        {m_open->project(), m_open->takes(), m_open->states(), products, m_open->folder().path(), m_open->parts().drawnFrames}, settings);
    if (!job)
        return m_notice.show(job.error().sentence);
    if (file.isEmpty())
        return m_notice.show(tr("The film is built."), {{tr("Export MP4"), [this] { m_actions.action(kExportMp4)->trigger(); }}});
    if (!QFileInfo::exists(file))
        return startFilm(*job, file);
    job->existing = ExportJob::Existing::Replace;
    m_notice.show(tr("The film is built. “%1” is already there.").arg(QFileInfo(file).fileName()),
                  {{tr("Replace"), [this, job, file] { startFilm(*job, file); }},
                   {tr("Another name"), [this] { m_actions.action(kExportMp4)->trigger(); }}});
}

void ExportActions::startFilm(const ExportJob &job, const QString &file)
{
    start(file, [job, file](const TaskContext &context) { return beatreel::exportFilm(job, file, context); },
          [this, file](const std::optional<Error> &error) {
              if (!error)
                  showWritten(file, {});
          });
}

void ExportActions::exportStoryboard()
{
    auto *dialog = new StoryboardDialog(QLocale::system(), m_window);
    connect(dialog, &StoryboardDialog::exportWanted, this, [this](Paper paper, int perPage) {
        StoryboardOptions options{paper, perPage, QDate::currentDate(), QLocale(), {}};
        if (const Archetype *archetype = m_open->parts().templates.library().find(m_open->project().archetype))
            options.archetype = archetypeWord(archetype->name);
        const auto write = [options](const ExportInput &input, const QString &file, Incomplete, const TaskContext &context) {
            return writeStoryboardPdf(input, file, options, context);
        };
        askFile(tr("Export storyboard PDF"), {{tr("PDF"), {QStringLiteral("*.pdf")}}}, tr("%1 storyboard"), QStringLiteral("pdf"), write);
    });
    m_dialog = dialog;
    dialog->open();
}

void ExportActions::exportContactSheet()
{
    askFile(tr("Export contact sheet"), {{tr("PNG picture"), {QStringLiteral("*.png")}}}, tr("%1 contact sheet"), QStringLiteral("png"), writeSheet);
}

void ExportActions::exportEditList()
{
    askFile(tr("Export edit list"),
            {{tr("OpenTimelineIO"), {QStringLiteral("*.otio")}},
             {tr("Final Cut Pro XML"), {QStringLiteral("*.fcpxml")}},
             {tr("CMX 3600 EDL"), {QStringLiteral("*.edl")}},
             {tr("MLT for Shotcut and Kdenlive"), {QStringLiteral("*.mlt")}}},
            QStringLiteral("%1"), QStringLiteral("otio"), writeEditList);
}

void ExportActions::exportSubtitles()
{
    askFile(tr("Export subtitles"), {{tr("SubRip"), {QStringLiteral("*.srt")}}}, QStringLiteral("%1"), QStringLiteral("srt"), writeSubtitleFile);
}

void ExportActions::exportFrames()
{
    m_dialogs.chooseFolder(m_window, {tr("Export frames into"), m_preferences.value().exportFolder, {}}, [this](const std::optional<QString> &folder) {
        if (folder && m_open)
            write(freeName(QDir(*folder).filePath(tr("%1 frames").arg(m_open->project().name))), writeFrameFolder, Incomplete::Refuse);
    });
}

void ExportActions::askFile(const QString &title, const QList<FileFilter> &filters, const QString &name, const QString &ending,
                            const Write &write)
{
    const FileQuestion question{title, m_preferences.value().exportFolder, filters};
    m_dialogs.saveFile(m_window, {question, name.arg(m_open->project().name) + u'.' + ending, ending}, [this, write](const std::optional<QString> &file) {
        if (file && m_open)
            this->write(*file, write, Incomplete::Refuse);
    });
}

void ExportActions::write(const QString &file, const Write &write, Incomplete incomplete)
{
    if (m_run.isRunning())
        return;
    const ExportInput input = exportInput(m_open->project(), m_open->takes(), m_open->states(),
                                          builtChunks(m_open->folder().path(), m_open->project(), m_open->states()));
    const auto exported = std::make_shared<Exported>();
    const auto task = [=](const TaskContext &context) -> Result<void> {
        Result<Exported> written = write(input, file, incomplete, context);
        if (!written)
            return std::unexpected(written.error());
        *exported = std::move(*written);
        return {};
    };
    start(file, task, [=, this](const std::optional<Error> &error) {
        if (!error) {
            showWritten(file, exported->notices);
        } else if (error->kind == ErrorKind::BadInput && incomplete == Incomplete::Refuse && m_open) {
            m_notice.show(error->sentence, {{tr("Build first"),
                                              [=, this] {
                                                  emit buildWanted([=, this] {
                                                      if (m_open)
                                                          this->write(file, write, Incomplete::Refuse);
                                                  });
                                              },
                                              m_open->priceOfBuild()},
                                                    {tr("Export as it is"), [=, this] {
                                                         if (m_open)
                                                             this->write(file, write, Incomplete::AsIs);
                                                     }}});
        }
    });
}

void ExportActions::start(const QString &file, const ExportRun::Task &task, std::function<void(const std::optional<Error> &)> then)
{
    if (m_run.isRunning())
        return;
    m_notice.dismiss();
    m_then = std::move(then);
    m_run.start(file, task);
}

void ExportActions::onEnded(const QString &, const std::optional<Error> &error)
{
    update();
    if (error && error->kind == ErrorKind::Cancelled)
        emit announced(tr("The export was cancelled. Nothing was written."));
    else if (error)
        m_notice.show(error->sentence);
    std::exchange(m_then, nullptr)(error);
}

void ExportActions::showWritten(const QString &file, const QStringList &notices)
{
    const bool isFolder = QFileInfo(file).isDir();
    QStringList sentences{tr("“%1” is written.").arg(QFileInfo(file).fileName())};
    sentences += notices;
    QList<NoticeBar::Offer> offers{{tr("Show in folder"), [this, file] { tell(m_dialogs.reveal(file)); }}};
    static const QStringList films{QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("webm")};
    if (!isFolder && films.contains(QFileInfo(file).suffix().toLower()))
        offers.append({tr("Play"), [this, file] { tell(m_dialogs.openPage(QUrl::fromLocalFile(file))); }});
    m_notice.show(inOneParagraph(sentences), offers);
}

void ExportActions::tell(const Result<void> &done)
{
    if (!done)
        m_notice.show(done.error().sentence);
}

} // namespace beatreel
