// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "ui/common/Appearance.h"
#include "ui/common/DesktopDialogs.h"
#include "ui/common/QuestionDialog.h"

#include "tests/support/FakeDialogs.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QClipboard>
#include <QColorDialog>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Takes the place of the desktop for files and pages.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop()
    {
        for (const QString &scheme : {QStringLiteral("file"), QStringLiteral("https")})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Desktop() override
    {
        for (const QString &scheme : {QStringLiteral("file"), QStringLiteral("https")})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class tst_Dialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyAppearance(*qApp, {});
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        for (const QString &name :
             {QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.mp4")})
            QVERIFY(writeFileAtomically(m_folder.file(name), "x"));
        m_asked = {QStringLiteral("Import picture"),
                   m_folder.path(),
                   {{QStringLiteral("Pictures"), {QStringLiteral("*.png")}}}};
    }

    void cleanup()
    {
        m_window.reset();
        m_answers.clear();
    }

    void aFileIsChosenLater()
    {
        QStringList answers;
        m_dialogs.openFile(m_window.get(), m_asked,
                           [&answers](const auto &file) { answers.append(file.value_or(QString())); });
        auto *dialog = open<QFileDialog>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(answers.isEmpty());
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QCOMPARE(dialog->windowTitle(), m_asked.title);
        QCOMPARE(dialog->directory().absolutePath(), m_folder.path());
        QCOMPARE(dialog->nameFilters(), QStringList{QStringLiteral("Pictures (*.png)")});
        dialog->selectFile(m_folder.file(QStringLiteral("b.png")));
        accept(dialog);
        QCOMPARE(answers, QStringList{m_folder.file(QStringLiteral("b.png"))});
        QTRY_VERIFY(!open<QFileDialog>());
    }

    void cancellingIsAnAnswerToo()
    {
        int answers = 0;
        const auto none = [&answers](const auto &file) { answers += file ? 100 : 1; };
        m_dialogs.openFile(m_window.get(), m_asked, none);
        open<QFileDialog>()->reject();
        QTRY_VERIFY(!open<QFileDialog>());
        m_dialogs.chooseFolder(m_window.get(), m_asked, none);
        open<QFileDialog>()->close();
        QTRY_VERIFY(!open<QFileDialog>());
        m_dialogs.openFiles(m_window.get(), m_asked,
                            [&answers](const QStringList &files) { answers += files.isEmpty() ? 1 : 100; });
        open<QFileDialog>()->reject();
        QCOMPARE(answers, 3);
    }

    void aWindowThatGoesTakesItsDialogWithIt()
    {
        bool isAnswered = false;
        m_dialogs.openFile(m_window.get(), m_asked, [&isAnswered](const auto &) { isAnswered = true; });
        m_window.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void severalFilesAreChosen()
    {
        QStringList chosen;
        m_dialogs.openFiles(m_window.get(), m_asked, [&chosen](const QStringList &files) { chosen = files; });
        auto *dialog = open<QFileDialog>();
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))
            ->setText(QStringLiteral("\"a.png\" \"b.png\""));
        accept(dialog);
        QCOMPARE(chosen, (QStringList{m_folder.file(QStringLiteral("a.png")),
                                      m_folder.file(QStringLiteral("b.png"))}));
    }

    void aNewFileGetsItsEnding()
    {
        QString saved;
        SaveQuestion question{m_asked, QStringLiteral("My ad"), QStringLiteral("mp4")};
        question.file.filters = {};
        m_dialogs.saveFile(m_window.get(), question,
                           [&saved](const auto &file) { saved = file.value_or(QString()); });
        auto *dialog = open<QFileDialog>();
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        accept(dialog);
        QCOMPARE(saved, m_folder.file(QStringLiteral("My ad.mp4")));
    }

    void aFolderIsChosen()
    {
        QString chosen;
        m_dialogs.chooseFolder(m_window.get(), m_asked,
                               [&chosen](const auto &folder) { chosen = folder.value_or(QString()); });
        auto *dialog = open<QFileDialog>();
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        accept(dialog);
        QCOMPARE(chosen, m_folder.path());
    }

    void aColourIsPicked()
    {
        QList<std::optional<QColor>> picked;
        const auto keep = [&picked](const std::optional<QColor> &colour) { picked.append(colour); };
        m_dialogs.pickColour(m_window.get(), {QStringLiteral("Palette"), Qt::red}, keep);
        QCOMPARE(open<QColorDialog>()->currentColor(), QColor(Qt::red));
        open<QColorDialog>()->setCurrentColor(Qt::blue);
        open<QColorDialog>()->accept();
        QTRY_VERIFY(!open<QColorDialog>());
        m_dialogs.pickColour(m_window.get(), {QStringLiteral("Palette"), Qt::red}, keep);
        open<QColorDialog>()->reject();
        QCOMPARE(picked, (QList<std::optional<QColor>>{QColor(Qt::blue), std::nullopt}));
    }

    void aQuestionIsAnsweredByItsVerbs_data()
    {
        QTest::addColumn<QString>("pressed"); // empty: Esc
        QTest::addColumn<int>("answer");      // -1: nothing
        QTest::newRow("first") << "questionVerb0" << 0;
        QTest::newRow("second") << "questionVerb1" << 1;
        QTest::newRow("leave") << "questionLeave" << -1;
        QTest::newRow("escape") << "" << -1;
    }

    void aQuestionIsAnsweredByItsVerbs()
    {
        QFETCH(QString, pressed);
        QFETCH(int, answer);
        const Question question{QStringLiteral("2 chunks are not up to date."),
                                QStringLiteral("The film would show their frames."),
                                {{QStringLiteral("Build first"), Verb::Kind::Plain, Price::exact(0.39)},
                                 {QStringLiteral("Export as it is")}},
                                QStringLiteral("Not now")};
        askFor(question);
        auto *dialog = open<QuestionDialog>();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->windowModality(), Qt::WindowModal);
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(dialog->accessibleName(), question.sentence);
        QCOMPARE(dialog->accessibleDescription(), question.more);
        QCOMPARE(button("questionVerb0")->accessibleName(), QStringLiteral("Build first, 39 cents"));
        QCOMPARE(button("questionVerb1")->text(), QStringLiteral("Export as it is"));
        QCOMPARE(button("questionLeave")->text(), QStringLiteral("Not now"));
        if (pressed.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            dialog->findChild<QPushButton *>(pressed)->click();
        QCOMPARE(m_answers, QList{answer});
        QTRY_VERIFY(!open<QuestionDialog>());
    }

    void enterTakesTheFirstVerb()
    {
        askFor({QStringLiteral("Make clip 3.1 again?"),
                {},
                {{QStringLiteral("Make it"), {}, Price::exact(0.19)}},
                {}});
        QTest::keyClick(open<QuestionDialog>(), Qt::Key_Return);
        QCOMPARE(m_answers, QList{0});
    }

    void enterDestroysNothing()
    {
        askFor({QStringLiteral("Delete the template?"),
                {},
                {{QStringLiteral("Delete"), Verb::Kind::Destructive}},
                {}});
        QCOMPARE(button("questionLeave")->text(), QStringLiteral("Cancel"));
        QTest::keyClick(open<QuestionDialog>(), Qt::Key_Return);
        QCOMPARE(m_answers, QList{-1});
    }

    void anAnswerMayAskAgain()
    {
        const Question question{QStringLiteral("Again?"), {}, {{QStringLiteral("Again")}}, {}};
        m_dialogs.ask(m_window.get(), question, [this, question](const auto &) { askFor(question); });
        button("questionVerb0")->click();
        QTRY_COMPARE(m_window->findChildren<QuestionDialog *>().size(), 1);
        button("questionVerb0")->click();
        QCOMPARE(m_answers, QList{0});
    }

    void longSentencesAreShownWhole()
    {
        askFor({QStringLiteral("Ein langer Satz, der nicht in eine Zeile passt. ").repeated(6), {}, {}, {}});
        const auto *sentence =
            open<QuestionDialog>()->findChild<QLabel *>(QStringLiteral("questionSentence"));
        QVERIFY(sentence->height() > 3 * QFontMetrics(sentence->font()).height());
        QCOMPARE(sentence->height(), sentence->heightForWidth(sentence->width()));
        QVERIFY(open<QuestionDialog>()->rect().contains(sentence->geometry()));
    }

    void aFailureIsToldInOneSentence()
    {
        const Error error{
            ErrorKind::Storage, QStringLiteral("The disk is full. Make room."), QStringLiteral("ENOSPC"), {}};
        m_dialogs.tellFailure(m_window.get(), error);
        auto *dialog = open<QuestionDialog>();
        QCOMPARE(dialog->accessibleName(), error.sentence);
        auto *detail = dialog->findChild<QPlainTextEdit *>(QStringLiteral("questionDetail"));
        QCOMPARE(detail->toPlainText(), error.detail);
        QVERIFY(!detail->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!open<QuestionDialog>());
    }

    void filesAreRevealedInTheirFolder()
    {
        Desktop desktop;
        QVERIFY(m_dialogs.reveal(m_folder.file(QStringLiteral("a.png"))));
        QVERIFY(m_dialogs.reveal(m_folder.path()));
        const QUrl folder = QUrl::fromLocalFile(m_folder.path());
        QCOMPARE(desktop.opened, (QList{folder, folder}));
        const auto gone = m_dialogs.reveal(m_folder.file(QStringLiteral("gone.png")));
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        QVERIFY(gone.error().sentence.contains(QStringLiteral("gone.png")));
        QCOMPARE(desktop.opened.size(), 2);
    }

    void pagesAndTextGoToTheDesktop()
    {
        Desktop desktop;
        const QUrl page(QStringLiteral("https://replicate.com/account/billing"));
        QVERIFY(m_dialogs.openPage(page));
        QCOMPARE(desktop.opened, QList{page});
        m_dialogs.copyText(QStringLiteral("seed 42"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("seed 42"));
    }

    void theFakeAnswersWhenItIsTold()
    {
        FakeDialogs fake;
        QStringList log;
        fake.openFile(nullptr, m_asked, [&](const auto &file) {
            log.append(file.value_or(QStringLiteral("no file")));
            fake.ask(nullptr, {QStringLiteral("Really?"), {}, {}, {}},
                     [&](const auto &verb) { log.append(QString::number(verb.value_or(-1))); });
        });
        QVERIFY(fake.isOpen());
        QVERIFY(log.isEmpty());
        fake.leave();
        QCOMPARE(fake.question.sentence, QStringLiteral("Really?"));
        fake.take(1);
        QVERIFY(!fake.isOpen());
        QCOMPARE(log, (QStringList{QStringLiteral("no file"), QStringLiteral("1")}));
    }

private:
    template <class D>
    D *open() const
    {
        return m_window->findChild<D *>();
    }

    static void accept(QDialog *dialog) { dialog->accept(); }

    QPushButton *button(const char *name) const
    {
        return open<QuestionDialog>()->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    void askFor(const Question &question)
    {
        m_dialogs.ask(m_window.get(), question,
                      [this](const auto &verb) { m_answers.append(verb.value_or(-1)); });
    }

    TestFolder m_folder;
    DesktopDialogs m_dialogs;
    FileQuestion m_asked;
    std::unique_ptr<QWidget> m_window;
    QList<int> m_answers; ///< to askFor(); -1: left
};

BEATREEL_TEST(tst_Dialogs)
#include "tst_Dialogs.moc"
