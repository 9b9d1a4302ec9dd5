// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"

#include <QUrl>

#include <utility>

namespace beatreel::test {

/// Dialogs that the test answers. One is open at a time, as they are modal; what was asked stays to be read.
///
///     button->click();
///     QCOMPARE(dialogs.question.sentence, …);
///     dialogs.take(0);
class FakeDialogs : public Dialogs
{
public:
    FileQuestion file; ///< the last one, of openFile(), openFiles() and chooseFolder()
    SaveQuestion save;
    ColourQuestion colour;
    Question question;
    QList<Error> failures;
    QStringList revealed;
    QList<std::pair<QString, QString>> opened; ///< files, and the programs that they were opened in
    QList<QUrl> pages;
    QString copied;
    std::optional<Error> desktopError; ///< what reveal() and openPage() answer

    [[nodiscard]] bool isOpen() const { return m_files || m_colour || m_verb; }

    void chooseFiles(const QStringList &files) { answer(m_files, files); }
    void chooseFile(const QString &path) { answer(m_files, {path}); }
    void chooseColour(const QColor &chosen) { answer(m_colour, std::optional(chosen)); }
    /// Presses a verb of the question.
    void take(int verb) { answer(m_verb, std::optional(verb)); }
    /// Esc, whatever is open.
    void leave()
    {
        if (m_files)
            answer(m_files, {});
        else if (m_colour)
            answer(m_colour, {});
        else
            answer(m_verb, {});
    }

    void openFile(QWidget *, const FileQuestion &asked, FileAnswer answer) override
    {
        file = asked;
        open(m_files, first(std::move(answer)));
    }
    void openFiles(QWidget *, const FileQuestion &asked, Answer<QStringList> answer) override
    {
        file = asked;
        open(m_files, std::move(answer));
    }
    void saveFile(QWidget *, const SaveQuestion &asked, FileAnswer answer) override
    {
        save = asked;
        open(m_files, first(std::move(answer)));
    }
    void chooseFolder(QWidget *, const FileQuestion &asked, FileAnswer answer) override
    {
        file = asked;
        open(m_files, first(std::move(answer)));
    }
    void pickColour(QWidget *, const ColourQuestion &asked, Answer<std::optional<QColor>> answer) override
    {
        colour = asked;
        open(m_colour, std::move(answer));
    }
    void ask(QWidget *, const Question &asked, Answer<std::optional<int>> answer) override
    {
        question = asked;
        open(m_verb, std::move(answer));
    }
    void tellFailure(QWidget *, const Error &error) override { failures.append(error); }
    Result<void> reveal(const QString &path) override
    {
        revealed.append(path);
        return desktopAnswer();
    }
    Result<void> openInProgram(const QString &path, const QString &program) override
    {
        opened.append({path, program});
        return desktopAnswer();
    }
    Result<void> openPage(const QUrl &page) override
    {
        pages.append(page);
        return desktopAnswer();
    }
    void copyText(const QString &text) override { copied = text; }

private:
    static Answer<QStringList> first(FileAnswer answer)
    {
        return [answer = std::move(answer)](const QStringList &files) {
            answer(files.isEmpty() ? std::nullopt : std::optional(files.first()));
        };
    }

    template <class T>
    void open(Answer<T> &place, Answer<T> answer)
    {
        Q_ASSERT_X(!isOpen(), "FakeDialogs", "a dialog is open already");
        place = std::move(answer);
    }

    /// The answer may open the next one.
    template <class T>
    void answer(Answer<T> &place, const T &given)
    {
        Q_ASSERT_X(place, "FakeDialogs", "no such dialog is open");
        std::exchange(place, nullptr)(given);
    }

    [[nodiscard]] Result<void> desktopAnswer() const
    {
        if (desktopError)
            return std::unexpected(*desktopError);
        return {};
    }

    Answer<QStringList> m_files;
    Answer<std::optional<QColor>> m_colour;
    Answer<std::optional<int>> m_verb;
};

} // namespace beatreel::test
