// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryPanel.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "ui/common/EmptyState.h"
#include "ui/library/LibraryView.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct PanelFixture
{
    PanelFixture()
    {
        panel.resize(280, 480);
        panel.show();
        isShown = QTest::qWaitForWindowExposed(&panel);
    }
    ~PanelFixture() { panel.setProject(nullptr); }

    template <class W> [[nodiscard]] W *child(const char *name) { return panel.findChild<W *>(QString::fromLatin1(name)); }
    [[nodiscard]] int shown() { return panel.view().itemCount({}); }
    void type(const char *words) { QTest::keyClicks(child<QLineEdit>("librarySearch"), QString::fromLatin1(words)); }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }

    BeatTemplate saveOwn(const char *id)
    {
        BeatTemplate own = *shippedLibrary().find(TemplateId(QStringLiteral("hero_shot")));
        own.id = TemplateId(QString::fromLatin1(id));
        const auto saved = editor.templates.save(own);
        return saved ? own : BeatTemplate();
    }
    /// Takes a choice of a submenu of the filter.
    void narrow(int part, const char *choice)
    {
        QMenu *menu = child<QMenu>("libraryFilterMenu");
        emit menu->aboutToShow();
        for (QAction *action : menu->actions().at(part)->menu()->actions()) {
            if (action->text() == QString::fromLatin1(choice))
                action->trigger();
        }
    }
    /// Opens the menu of a template and takes an entry; false where it has none, or it is disabled.
    bool takeFromMenu(const char *id, const char *entry)
    {
        emit panel.view().menuWanted(TemplateId(QString::fromLatin1(id)), panel.mapToGlobal(QPoint(20, 20)));
        QMenu *menu = child<QMenu>("libraryMenu");
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(entry));
        const bool isThere = action && action->isEnabled();
        if (isThere)
            action->trigger();
        delete menu;
        return isThere;
    }

    EditorFixture editor;
    FakeDialogs dialogs;
    LibraryPanel panel{editor.templates, dialogs, sourceFile(QStringLiteral("resources/sketch"))};
    bool isShown = false;
};

} // namespace

class tst_LibraryPanel : public QObject
{
    Q_OBJECT

private slots:
    void chipsSearchAndFiltersNarrowItDown()
    {
        PanelFixture library;
        QCOMPARE(library.shown(), 15);
        QCOMPARE(library.child<QLineEdit>("librarySearch")->placeholderText(), QStringLiteral("Search 15 templates"));
        library.click("chipOpening");
        QCOMPARE(library.shown(), 5);
        library.type("hero");
        QCOMPARE(library.shown(), 1);
        library.click("chipAll");
        library.child<QLineEdit>("librarySearch")->clear();
        library.narrow(1, "High");
        QCOMPARE(library.shown(), 3);
        QVERIFY(library.child<QAbstractButton>("libraryFilter")->isChecked());
        library.narrow(0, "automotive");
        QCOMPARE(library.shown(), 2);
        library.narrow(2, "10 s");
        QCOMPARE(library.shown(), 0);
        library.narrow(1, "Any energy");
        QCOMPARE(library.shown(), 3);
        library.narrow(0, "Any product");
        library.narrow(2, "Any length");
        QCOMPARE(library.shown(), 15);
        QVERIFY(!library.child<QAbstractButton>("libraryFilter")->isChecked());
    }

    void aSearchWithoutAHitCanBeCleared()
    {
        PanelFixture library;
        library.type("drone");
        QVERIFY(!library.panel.view().isVisible());
        QVERIFY(library.child<EmptyState>("libraryNothing")->isVisible());
        QCOMPARE(library.child<EmptyState>("libraryNothing")->accessibleName(), QStringLiteral("No template has “drone” in it."));
        QCOMPARE(library.child<QAbstractButton>("libraryClear")->text(), QStringLiteral("Clear search"));
        library.click("libraryClear");
        QVERIFY(library.panel.view().isVisible());
        QCOMPARE(library.shown(), 15);
        QVERIFY(library.child<QLineEdit>("librarySearch")->hasFocus());

        library.click("chipOwn");
        QVERIFY(library.child<EmptyState>("libraryNothing")->accessibleName().startsWith(QStringLiteral("There is no template of your own")));
        library.click("libraryClear");
        QCOMPARE(library.shown(), 15);
        QVERIFY(library.child<QAbstractButton>("chipAll")->isChecked());
    }

    void theProjectsProductIsOfferedFirst()
    {
        PanelFixture library;
        library.editor.start.product.category = QStringLiteral("sportswear");
        const auto open = library.editor.create();
        library.panel.setProject(open.get());
        QMenu *menu = library.child<QMenu>("libraryFilterMenu");
        emit menu->aboutToShow();
        const QList<QAction *> products = menu->actions().first()->menu()->actions();
        QCOMPARE(products[0]->text(), QStringLiteral("Any product"));
        QVERIFY2(products[1]->text().endsWith(QStringLiteral("(this project)")), qPrintable(products[1]->text()));
        QVERIFY(!products[2]->text().endsWith(QStringLiteral("(this project)")));
        products[1]->trigger();
        library.panel.setProject(nullptr);
    }

    void theKeyboardGoesFromTheSearchToTheTiles()
    {
        PanelFixture library;
        library.editor.start.format = {{64, 36}, 30};
        const auto open = library.editor.create();
        library.panel.setProject(open.get());
        QSignalSpy added(&library.panel, &LibraryPanel::addWanted);
        library.panel.startSearch();
        library.type("whip");
        QTest::keyClick(library.child<QLineEdit>("librarySearch"), Qt::Key_Down);
        QVERIFY(library.panel.view().hasFocus());
        QTest::keyClick(&library.panel.view(), Qt::Key_Return);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].value<TemplateId>().text(), QStringLiteral("dynamic_intro"));
        library.panel.startSearch();
        QTest::keyClick(library.child<QLineEdit>("librarySearch"), Qt::Key_Escape);
        QCOMPARE(library.shown(), 15);
        library.panel.setProject(nullptr);
        QTest::keyClick(&library.panel.view(), Qt::Key_Return);
        QCOMPARE(added.size(), 1);
    }

    void ownOnesAppearAndAreMarked()
    {
        PanelFixture library;
        library.saveOwn("drone");
        QCOMPARE(library.shown(), 16);
        library.click("chipOwn");
        QCOMPARE(library.shown(), 1);
        QVERIFY(library.panel.view().item({0}).name.endsWith(QStringLiteral("your own")));
    }

    void theMenuAdds()
    {
        PanelFixture library;
        QSignalSpy added(&library.panel, &LibraryPanel::addWanted);
        QVERIFY(!library.takeFromMenu("hero_shot", "addTemplate"));
        const auto open = library.editor.create();
        library.panel.setProject(open.get());
        QVERIFY(library.takeFromMenu("hero_shot", "addTemplate"));
        QCOMPARE(added.size(), 1);
        library.panel.setProject(nullptr);
    }

    void deletingAsks()
    {
        PanelFixture library;
        library.saveOwn("drone");
        QVERIFY(!library.takeFromMenu("hero_shot", "deleteTemplate"));
        QVERIFY(library.takeFromMenu("drone", "deleteTemplate"));
        QCOMPARE(library.dialogs.question.sentence, QStringLiteral("Delete the template “drone”?"));
        library.dialogs.leave();
        QCOMPARE(library.shown(), 16);
        QVERIFY(library.takeFromMenu("drone", "deleteTemplate"));
        library.dialogs.take(0);
        QCOMPARE(library.shown(), 15);
        QVERIFY(library.dialogs.failures.isEmpty());
    }

    void whatCannotBeDeletedIsTold()
    {
        PanelFixture library;
        library.saveOwn("drone");
        QVERIFY(library.takeFromMenu("drone", "deleteTemplate"));
        QVERIFY(QFile::remove(library.editor.folder.file(QStringLiteral("config/beats/drone.json"))));
        library.dialogs.take(0);
        QCOMPARE(library.dialogs.failures.size(), 1);
    }

    void ownOnesAreCopiedAndEdited()
    {
        PanelFixture library;
        library.type("whip");
        QVERIFY(!library.takeFromMenu("hero_shot", "editTemplate"));
        QVERIFY(library.takeFromMenu("hero_shot", "copyTemplate"));
        library.click("templateSave");
        const TemplateId copy(QStringLiteral("hero_shot_2"));
        QVERIFY(library.editor.templates.isOwn(copy));
        QCOMPARE(library.shown(), 16); // what was searched for does not hide it
        QCOMPARE(library.panel.view().current(), copy);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        QVERIFY(library.takeFromMenu("hero_shot_2", "editTemplate"));
        QCOMPARE(library.child<QLineEdit>("templateName")->text(), copy.text());
        library.click("templateSave");
        QCOMPARE(library.shown(), 16);
    }

    void inTheNarrowestDockTheChipsStandInOneLine()
    {
        PanelFixture f;
        QVERIFY(f.isShown);
        const auto isOneLine = [&] { return f.child<QWidget>("chipOwn")->y() == f.child<QWidget>("chipAll")->y(); };
        QVERIFY(isOneLine());
        const int usual = f.child<QWidget>("chipOpening")->width();
        f.panel.resize(240, 480);
        QTRY_VERIFY(f.child<QWidget>("chipOpening")->width() < usual);
        QVERIFY(isOneLine());
        QVERIFY(f.child<QWidget>("chipOwn")->geometry().right() < f.child<QWidget>("chipOwn")->parentWidget()->width());
    }

    void theChipIsRemembered()
    {
        PanelFixture library;
        library.click("chipClosing");
        const QJsonObject state = library.panel.uiState();
        PanelFixture another;
        another.panel.restoreUiState(state);
        QCOMPARE(another.shown(), 2);
        QVERIFY(another.child<QAbstractButton>("chipClosing")->isChecked());
        another.panel.restoreUiState({});
        QCOMPARE(another.shown(), 15);
    }

    void everythingIsReachedByTabAndNamed()
    {
        PanelFixture library;
        QWidget *at = library.child<QWidget>("librarySearch");
        at->setFocus();
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            names.append(QApplication::focusWidget()->objectName());
            QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("librarySearch"), QStringLiteral("libraryFilter"), QStringLiteral("chipAll"),
                                     QStringLiteral("libraryView")}));
    }
};

BEATREEL_TEST(tst_LibraryPanel)
#include "tst_LibraryPanel.moc"
