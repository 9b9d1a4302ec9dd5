// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"
#include "core/project/BeatFields.h"
#include "tests/support/CutTexts.h"
#include "tests/support/TestMain.h"
#include "tests/ui/access/Walks.h"
#include "ui/library/LibraryView.h"
#include "ui/takes/TakeRow.h"
#include "ui/timeline/LaneNames.h"

#include <QMenuBar>

#include <utility>

using namespace beatreel;
using namespace beatreel::test;

/// The editor in every language that it speaks.
class tst_Languages : public QObject
{
    Q_OBJECT

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    /// The letters that are underlined in a menu, and in those below it, differ.
    static void checkShortcuts(const QList<QAction *> &actions, const QString &menu)
    {
        QHash<QString, QString> taken;
        for (const QAction *action : actions) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (!letter.isEmpty()) {
                const QString other = taken.value(letter.toString());
                QVERIFY2(other.isEmpty(), qPrintable(QStringLiteral("In “%1” both “%2” and “%3” have %4.").arg(menu, other, action->text(), letter.toString())));
                taken.insert(letter.toString(), action->text());
            }
            if (const QMenu *below = action->menu())
                checkShortcuts(below->actions(), action->text());
        }
    }

private slots:
    void cleanup() { speak(QStringLiteral("en")); }

    void noShortcutStandsTwiceInAMenu_data() { everyLanguage(); }
    void noShortcutStandsTwiceInAMenu()
    {
        QFETCH(QString, code);
        speak(code);
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        auto *bar = person.window().findChild<QMenuBar *>();
        QVERIFY(bar->actions().size() > 4);
        checkShortcuts(bar->actions(), QStringLiteral("the menu bar"));
        person.clickCard(0);
        person.enterTimeline();
        person.pressMenuKey();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        checkShortcuts(menu->actions(), QStringLiteral("a beat's menu"));
        menu->close();
    }

    void noShortcutStandsTwiceInAContextMenu_data() { everyLanguage(); }
    void noShortcutStandsTwiceInAContextMenu()
    {
        QFETCH(QString, code);
        speak(code);
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        const auto checkMenu = [](const QString &name) {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu && menu->objectName() == name, qPrintable(name));
            checkShortcuts(menu->actions(), name);
            menu->close();
        };
        const auto checkAt = [&](QWidget *widget, const QPoint &point, const QString &name) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, widget->mapToGlobal(point));
            QCoreApplication::sendEvent(widget, &event);
            checkMenu(name);
        };
        TimelineView &timeline = person.timeline();
        const auto atClip = [&] { return timeline.scene().cellRect(0, 0).center(); };
        checkAt(timeline.viewport(), atClip(), QStringLiteral("clipMenu"));
        checkAt(timeline.viewport(), timeline.scene().musicRect().center(), QStringLiteral("musicMenu"));
        person.open()->make({Slot::frame(kBeat1), Slot::clip(kBeat1, 0)});
        QVERIFY(person.waitUntilIdle());
        person.open()->apply(EditKind::EditPrompt, withPrompt(person.project(), {kBeat1}, QStringLiteral("a red one")));
        checkAt(timeline.viewport(), person.onCard(0, 0.6), QStringLiteral("beatMenu")); // of what is stale
        checkAt(timeline.viewport(), atClip(), QStringLiteral("clipMenu"));
        person.clickCard(0);
        person.action(actions::kViewTakes)->trigger();
        person.settle();
        auto *takes = person.find<TakeRow>(QStringLiteral("takeRow"));
        checkAt(takes, QPoint(20, 20), QStringLiteral("takeMenu"));
        person.action(actions::kViewLibrary)->trigger();
        emit person.find<LibraryView>(QStringLiteral("libraryView"))->menuWanted(TemplateId(QStringLiteral("hero_shot")), person.window().mapToGlobal(QPoint(20, 20)));
        checkMenu(QStringLiteral("libraryMenu"));
    }

    void lanesAreNamedInFull_data() { everyLanguage(); }
    void lanesAreNamedInFull()
    {
        QFETCH(QString, code);
        speak(code);
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        auto *lanes = person.find<LaneNames>(QStringLiteral("laneNames"));
        QVERIFY(lanes->width() >= lanes->readableWidth());
        QVERIFY2(lanes->width() <= 120, "The film needs the room.");
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Walk>("walk");
        for (const Language &language : languages()) {
            for (const auto &[name, walk] : kWalks)
                QTest::addRow("%s, %s", language.code, name) << QString::fromLatin1(language.code) << walk;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, code);
        QFETCH(Walk, walk);
        speak(code);
        Complaints all;
        QList<QSize> sizes{QSize(1280, 720)};
        if (walk != Walk::Busy) // which take long: what fits into the narrow window is enough there
            sizes.append(QSize(1600, 1000));
        for (const QSize size : std::as_const(sizes)) {
            const auto check = [&](QWidget &window, const QString &name) {
                all.add(QStringLiteral("%1, %2 wide").arg(name).arg(size.width()), CutTexts::in(window));
            };
            goThrough(walk, check, [&](Journey &person) {
                person.window().resize(size);
                person.action(actions::kResetLayout)->trigger();
            });
        }
        QVERIFY(all.isEmpty());
    }
};

BEATREEL_TEST(tst_Languages)
#include "tst_Languages.moc"
