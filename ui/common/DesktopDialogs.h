// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"

namespace beatreel {

/// The desktop's own dialogs for files and colours where it has them, else Qt's; questions in Beatreel's
/// manner.
class DesktopDialogs : public Dialogs
{
public:
    /// Shows a file selected in the file manager; false where nothing can. Else its folder is opened.
    using ShowFile = std::function<bool(const QString &path)>;
    explicit DesktopDialogs(ShowFile showFile = {}) : m_showFile(std::move(showFile)) {}

    void openFile(QWidget *over, const FileQuestion &question, FileAnswer answer) override;
    void openFiles(QWidget *over, const FileQuestion &question, Answer<QStringList> answer) override;
    void saveFile(QWidget *over, const SaveQuestion &question, FileAnswer answer) override;
    void chooseFolder(QWidget *over, const FileQuestion &question, FileAnswer answer) override;
    void pickColour(QWidget *over, const ColourQuestion &question,
                    Answer<std::optional<QColor>> answer) override;
    void ask(QWidget *over, const Question &question, Answer<std::optional<int>> answer) override;
    void tellFailure(QWidget *over, const Error &error) override;
    Result<void> reveal(const QString &path) override;
    Result<void> openInProgram(const QString &path, const QString &program) override;
    Result<void> openPage(const QUrl &page) override;
    void copyText(const QString &text) override;

private:
    ShowFile m_showFile;
};

} // namespace beatreel
