// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/common/Appearance.h"
#include "ui/common/KeyField.h"
#include "ui/common/KeysEditor.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace beatreel;
using namespace beatreel::actions;

namespace {

QKeySequence typedKey(const char *text)
{
    return QKeySequence::fromString(QString::fromLatin1(text));
}

ActionEntry entryOf(const ActionId &id)
{
    const QList<ActionEntry> entries = standardActions();
    return *std::ranges::find(entries, id, &ActionEntry::id);
}

} // namespace

class tst_KeysEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_editor = std::make_unique<KeysEditor>(standardActions());
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_changed = std::make_unique<QSignalSpy>(m_editor.get(), &KeysEditor::keyMapChanged);
    }

    void cleanup()
    {
        m_changed.reset();
        m_editor.reset();
    }

    void listsEveryActionWithItsKeys()
    {
        int actions = 0;
        for (const auto &[name, keys] : shown()) {
            if (name == QStringLiteral("Play or pause"))
                QCOMPARE(keys, QStringLiteral("Space or K"));
            if (name == QStringLiteral("Export MP4"))
                QCOMPARE(keys, QStringLiteral("Ctrl+E"));
            ++actions;
        }
        QCOMPARE(actions, standardActions().size());
        QVERIFY(!button("keysResetAll")->isEnabled());
        QVERIFY(!button("keysResetOne")->isEnabled());
    }

    void aSearchFindsWordsAndKeys()
    {
        auto *search = child<QLineEdit>("keysSearch");
        search->setText(QStringLiteral("dup"));
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown()[0].first, QStringLiteral("Duplicate beat"));
        QCOMPARE(field(0)->key(), typedKey("Ctrl+D"));
        search->setText(QStringLiteral("ctrl+l"));
        QCOMPARE(shown()[0].first, QStringLiteral("Lock beat"));
        search->setText(QStringLiteral("drones"));
        QVERIFY(shown().isEmpty());
        QCOMPARE(child<QLabel>("keysNothing")->text(), QStringLiteral("No action has “drones” in it."));
        QVERIFY(!field(0)->isVisible());
        search->clear();
        QVERIFY(!child<QLabel>("keysNothing")->isVisible());
        QCOMPARE(shown().size(), standardActions().size());
    }

    void enterInTheListWaitsForAKey()
    {
        m_editor->choose(kDuplicateBeat);
        auto *tree = child<QTreeWidget>("keysTree");
        tree->setFocus();
        press(Qt::Key_Return);
        QVERIFY(field(0)->isWaiting());
        press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(keysOf(kDuplicateBeat), QList{typedKey("Ctrl+Alt+D")});
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(QApplication::focusWidget(), field(0));
        QVERIFY(button("keysResetOne")->isEnabled());
        QVERIFY(button("keysResetAll")->isEnabled());
        QCOMPARE(tree->currentItem()->text(1), QStringLiteral("Ctrl+Alt+D"));
        QCOMPARE(tree->currentItem()->toolTip(1), QStringLiteral("Shipped: Ctrl+D"));
        press(Qt::Key_Delete);
        QCOMPARE(tree->currentItem()->text(1), QString());
    }

    void theArrowsPassOverHeadings()
    {
        m_editor->choose(kQuit);
        child<QTreeWidget>("keysTree")->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(field(0)->key(), typedKey("Ctrl+Z"));
    }

    void keysAreAddedUpToFour()
    {
        m_editor->choose(kDuplicateBeat);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(field(i)->isVisible());
            QVERIFY(i == 3 || !field(i + 1)->isVisible());
            field(i)->startWaiting();
            press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        }
        QCOMPARE(keysOf(kDuplicateBeat), (QList{typedKey("Ctrl+D"), typedKey("Alt+2"), typedKey("Alt+3"), typedKey("Alt+4")}));
        field(2)->startWaiting();
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_changed->size(), 3);
    }

    void keysAreTakenAway()
    {
        m_editor->choose(kPlay);
        child<QToolButton>("keyRemove0")->click();
        QCOMPARE(keysOf(kPlay), QList{typedKey("K")});
        QCOMPARE(QApplication::focusWidget(), field(0));
        press(Qt::Key_Delete);
        QCOMPARE(keysOf(kPlay), QList<QKeySequence>());
        QVERIFY(field(0)->isVisible());
        QVERIFY(!child<QToolButton>("keyRemove0")->isVisible());
        press(Qt::Key_Delete);
        QCOMPARE(m_changed->size(), 2);
    }

    void aKeyOfAnotherIsAskedFor()
    {
        wantExportKeyForDuplicate();
        QCOMPARE(sentence(), QStringLiteral("Ctrl+E is a key of “Export MP4”."));
        QCOMPARE(button("keysOffer")->text(), QStringLiteral("Take it from “Export MP4”"));
        QCOMPARE(QApplication::focusWidget(), button("keysOffer"));
        QCOMPARE(m_changed->size(), 0);
        press(Qt::Key_Space);
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(keysOf(kDuplicateBeat), QList{typedKey("Ctrl+E")});
        QCOMPARE(keysOf(kExportMp4), QList<QKeySequence>());
        QCOMPARE(sentence(), QStringLiteral("“Export MP4” has no key now."));
        QVERIFY(!button("keysOffer")->isVisible());
        QCOMPARE(QApplication::focusWidget(), field(0));
    }

    void escapeLeavesTheKeyToTheOther()
    {
        wantExportKeyForDuplicate();
        press(Qt::Key_Escape);
        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(m_editor->keyMap(), KeyMap());
        QCOMPARE(sentence(), QString());
        QVERIFY(!button("keysOffer")->isVisible());
        QCOMPARE(QApplication::focusWidget(), field(0));
    }

    void onlyTheKeyInQuestionIsTaken()
    {
        m_editor->choose(kLoop);
        field(0)->startWaiting();
        press(Qt::Key_Space);
        button("keysOffer")->click();
        QCOMPARE(keysOf(kLoop), QList{typedKey("Space")});
        QCOMPARE(keysOf(kPlay), QList{typedKey("K")});
        QCOMPARE(sentence(), QString());
    }

    void theKeyOfAMenuIsRefused()
    {
        m_editor->choose(kLoop);
        field(0)->startWaiting();
        press(Qt::Key_F, Qt::AltModifier);
        QCOMPARE(sentence(), QStringLiteral("Alt+F opens the menu “File”. Choose another key."));
        QVERIFY(!button("keysOffer")->isVisible());
        QCOMPARE(m_changed->size(), 0);
    }

    void resetBringsOneBack()
    {
        KeyMap map;
        map.set(entryOf(kLoop), {typedKey("O")});
        map.set(entryOf(kMute), {typedKey("M")});
        m_editor->setKeyMap(map);
        QCOMPARE(m_changed->size(), 0);
        m_editor->choose(kLoop);
        button("keysResetOne")->click();
        map.reset(kLoop);
        QCOMPARE(m_editor->keyMap(), map);
        QCOMPARE(m_changed->size(), 1);
        QVERIFY(!button("keysResetOne")->isEnabled());
    }

    void resetAsksForAKeyThatAnotherGot()
    {
        wantExportKeyForDuplicate();
        button("keysOffer")->click();
        m_editor->choose(kExportMp4);
        button("keysResetOne")->click();
        QCOMPARE(sentence(), QStringLiteral("Ctrl+E is a key of “Duplicate beat”."));
        button("keysOffer")->click();
        QCOMPARE(keysOf(kExportMp4), QList{typedKey("Ctrl+E")});
        QCOMPARE(keysOf(kDuplicateBeat), QList<QKeySequence>());
    }

    void resetAllCanBeUndone()
    {
        KeyMap map;
        map.set(entryOf(kLoop), {typedKey("O")});
        Findings findings;
        const KeyMap unknown =
            KeyMap::fromJson({{QStringLiteral("b.x"), QJsonArray{QStringLiteral("Ctrl+X")}}}, findings);
        map = KeyMap::fromJson(withUnknown(map), findings);
        m_editor->setKeyMap(map);
        button("keysResetAll")->click();
        QCOMPARE(m_editor->keyMap(), unknown);
        QCOMPARE(sentence(), QStringLiteral("All keys are as shipped."));
        button("keysOffer")->click();
        QCOMPARE(m_editor->keyMap(), map);
        QCOMPARE(m_changed->size(), 2);
        QVERIFY(!button("keysOffer")->isVisible());
    }

    void everythingHasANameForTheEar()
    {
        m_editor->choose(kPlay);
        QCOMPARE(field(0)->accessibleName(), QStringLiteral("Space, key of “Play or pause”"));
        QCOMPARE(field(2)->accessibleName(), QStringLiteral("Add a key for “Play or pause”"));
        QCOMPARE(child<QToolButton>("keyRemove1")->accessibleName(), QStringLiteral("Take K away"));
        QCOMPARE(button("keysResetOne")->accessibleName(),
                 QStringLiteral("Reset the keys of “Play or pause”"));
        QCOMPARE(button("keysResetOne")->toolTip(), QStringLiteral("Shipped: Space or K"));
    }

private:
    template <class W>
    W *child(const char *name) const
    {
        return m_editor->findChild<W *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    KeyField *field(int index) const
    {
        return m_editor->findChild<KeyField *>(QStringLiteral("keyField%1").arg(index));
    }
    QString sentence() const { return child<QLabel>("keysSentence")->text(); }
    QList<QKeySequence> keysOf(const ActionId &id) const { return m_editor->keyMap().keysOf(entryOf(id)); }

    static QJsonObject withUnknown(const KeyMap &map)
    {
        QJsonObject object = map.toJson();
        object.insert(QStringLiteral("b.x"), QJsonArray{QStringLiteral("Ctrl+X")});
        return object;
    }

    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor->windowHandle(), pressed, modifiers);
    }

    void wantExportKeyForDuplicate()
    {
        m_editor->choose(kDuplicateBeat);
        field(0)->startWaiting();
        press(Qt::Key_E, Qt::ControlModifier);
    }

    /// What is seen in the list: action and keys.
    QList<std::pair<QString, QString>> shown() const
    {
        QList<std::pair<QString, QString>> rows;
        for (QTreeWidgetItemIterator it(child<QTreeWidget>("keysTree")); *it; ++it) {
            if ((*it)->flags() & Qt::ItemIsEnabled && !(*it)->isHidden())
                rows.append({(*it)->text(0), (*it)->text(1)});
        }
        return rows;
    }

    std::unique_ptr<KeysEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_changed;
};

BEATREEL_TEST(tst_KeysEditor)
#include "tst_KeysEditor.moc"
