// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/DesktopDialogs.h"

#include "ui/common/QuestionDialog.h"

#include <QClipboard>
#include <QColorDialog>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProcess>
#include <QUrl>

namespace beatreel {

namespace {

class DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Dialogs)

public:
    [[nodiscard]] static QString filter(const FileFilter &filter)
    {
        return tr("%1 (%2)", "kind of file, patterns").arg(filter.words, filter.patterns.join(u' '));
    }
    [[nodiscard]] static QString notThere(const QString &path)
    {
        return tr("“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.").arg(path);
    }
    [[nodiscard]] static QString noFileManager(const QString &folder)
    {
        return tr("The folder “%1” could not be opened. Open it with your file manager.").arg(folder);
    }
    [[nodiscard]] static QString noProgram(const QString &name)
    {
        return tr("“%1” could not be opened. Choose a program for it.").arg(name);
    }
    [[nodiscard]] static QString noBrowser(const QString &page)
    {
        return tr("No browser could be opened. Open the page yourself: %1.").arg(page);
    }
};

QFileDialog *fileDialog(QWidget *over, const FileQuestion &question, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(over, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    QStringList filters;
    for (const FileFilter &filter : question.filters)
        filters.append(DialogWords::filter(filter));
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    return dialog;
}

void openFor(QFileDialog *dialog, const Dialogs::Answer<QStringList> &answer)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

Dialogs::Answer<QStringList> first(Dialogs::FileAnswer answer)
{
    return [answer = std::move(answer)](const QStringList &files) {
        answer(files.isEmpty() ? std::nullopt : std::optional(files.first()));
    };
}

} // namespace

void DesktopDialogs::openFile(QWidget *over, const FileQuestion &question, FileAnswer answer)
{
    openFor(fileDialog(over, question, QFileDialog::ExistingFile), first(std::move(answer)));
}

void DesktopDialogs::openFiles(QWidget *over, const FileQuestion &question, Answer<QStringList> answer)
{
    openFor(fileDialog(over, question, QFileDialog::ExistingFiles), answer);
}

void DesktopDialogs::saveFile(QWidget *over, const SaveQuestion &question, FileAnswer answer)
{
    QFileDialog *dialog = fileDialog(over, question.file, QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.ending);
    dialog->selectFile(question.name);
    openFor(dialog, first(std::move(answer)));
}

void DesktopDialogs::chooseFolder(QWidget *over, const FileQuestion &question, FileAnswer answer)
{
    QFileDialog *dialog = fileDialog(over, question, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFor(dialog, first(std::move(answer)));
}

void DesktopDialogs::pickColour(QWidget *over, const ColourQuestion &question,
                                Answer<std::optional<QColor>> answer)
{
    auto *dialog = new QColorDialog(question.colour, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional(dialog->selectedColor()) : std::nullopt);
    });
    dialog->open();
}

void DesktopDialogs::ask(QWidget *over, const Question &question, Answer<std::optional<int>> answer)
{
    auto *dialog = new QuestionDialog(question, over);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answer = std::move(answer)] { answer(dialog->verb()); });
    dialog->open();
}

void DesktopDialogs::tellFailure(QWidget *over, const Error &error)
{
    (new QuestionDialog(error, over))->open();
}

Result<void> DesktopDialogs::reveal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, DialogWords::notThere(path));
    if (info.isFile() && m_showFile && m_showFile(info.absoluteFilePath()))
        return {};
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return fail(ErrorKind::Unavailable, DialogWords::noFileManager(folder));
    return {};
}

Result<void> DesktopDialogs::openInProgram(const QString &path, const QString &program)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, DialogWords::notThere(path));
    const bool isStarted = program.isEmpty() ? QDesktopServices::openUrl(QUrl::fromLocalFile(path)) : QProcess::startDetached(program, {path});
    if (!isStarted)
        return fail(ErrorKind::Unavailable, DialogWords::noProgram(program.isEmpty() ? path : program));
    return {};
}

Result<void> DesktopDialogs::openPage(const QUrl &page)
{
    if (!QDesktopServices::openUrl(page))
        return fail(ErrorKind::Unavailable, DialogWords::noBrowser(page.toDisplayString()));
    return {};
}

void DesktopDialogs::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace beatreel
