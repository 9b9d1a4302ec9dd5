// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/generate/Price.h"

#include <QColor>
#include <QStringList>

#include <functional>

class QUrl;
class QWidget;

namespace beatreel {

/// "Pictures", {"*.png", "*.jpg"}.
struct FileFilter
{
    QString words;
    QStringList patterns;
};

struct FileQuestion
{
    QString title;
    QString folder;            ///< where it starts; empty: where the desktop starts
    QList<FileFilter> filters; ///< the first is the one in force; empty: all files
};

struct SaveQuestion
{
    FileQuestion file;
    QString name;   ///< proposed
    QString ending; ///< "mp4": added where the user writes none
};

struct ColourQuestion
{
    QString title;
    QColor colour; ///< to begin with
};

struct Verb
{
    enum class Kind { Plain, Destructive };

    QString text;
    Kind kind = Kind::Plain;
    std::optional<Price> price = {};
};

struct Question
{
    QString sentence;
    QString more;      ///< in a second paragraph, smaller
    QList<Verb> verbs; ///< Enter takes the first, unless that destroys something
    QString leave;     ///< the verb that does nothing, and Esc: "Not now"; empty: "Cancel"
};

/// The seam to everything that is modal or belongs to the desktop. Whoever needs it is handed one; tests hand
/// in one that they answer themselves. No call waits: the answer comes later, once, in the UI thread. It
/// never comes when the widget `over`, over whose window the dialog stands, goes first.
class Dialogs
{
public:
    template <class T>
    using Answer = std::function<void(const T &answer)>;
    using FileAnswer = Answer<std::optional<QString>>; ///< an absolute path; nothing: cancelled

    virtual ~Dialogs() = default;

    virtual void openFile(QWidget *over, const FileQuestion &question, FileAnswer answer) = 0;
    /// Empty: cancelled.
    virtual void openFiles(QWidget *over, const FileQuestion &question, Answer<QStringList> answer) = 0;
    /// Asks by itself before an existing file is named.
    virtual void saveFile(QWidget *over, const SaveQuestion &question, FileAnswer answer) = 0;
    virtual void chooseFolder(QWidget *over, const FileQuestion &question, FileAnswer answer) = 0;
    virtual void pickColour(QWidget *over, const ColourQuestion &question,
                            Answer<std::optional<QColor>> answer) = 0;

    /// The index of a verb; nothing: left.
    virtual void ask(QWidget *over, const Question &question, Answer<std::optional<int>> answer) = 0;
    /// The sentence, and the detail folded away. For what no panel can say.
    virtual void tellFailure(QWidget *over, const Error &error) = 0;

    /// Shows a file or folder in the file manager.
    [[nodiscard]] virtual Result<void> reveal(const QString &path) = 0;
    /// Opens a file in a program of the user's; `program` empty: the one that the desktop has for it.
    [[nodiscard]] virtual Result<void> openInProgram(const QString &path, const QString &program) = 0;
    /// Opens a page in the browser.
    [[nodiscard]] virtual Result<void> openPage(const QUrl &page) = 0;
    virtual void copyText(const QString &text) = 0;
};

} // namespace beatreel
