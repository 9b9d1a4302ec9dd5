// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/common/KeyAssignment.h"
#include "ui/common/StandardActions.h"
#include "ui/common/ToolTips.h"

#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace beatreel;
using namespace beatreel::actions;

namespace {

ActionEntry entryOf(const ActionId &id)
{
    const QList<ActionEntry> entries = standardActions();
    const auto found = std::ranges::find(entries, id, &ActionEntry::id);
    return found == entries.end() ? ActionEntry() : *found;
}

} // namespace

class tst_StandardActions : public QObject
{
    Q_OBJECT

private slots:
    void keysAreThePromisedOnes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        const auto row = [](const ActionId &id, const char *keys) {
            QTest::newRow(qPrintable(id.text())) << id.text() << QString::fromLatin1(keys);
        };
        row(kPlay, "Space or K");
        row(kShuttleBack, "J");
        row(kShuttleForward, "L");
        row(kFrameBack, "Left");
        row(kFrameForward, "Right");
        row(kSecondBack, "Shift+Left");
        row(kSecondForward, "Shift+Right");
        row(kPreviousBeat, "Up");
        row(kNextBeat, "Down");
        row(kGoToStart, "Home");
        row(kGoToEnd, "End");
        row(kSetIn, "I");
        row(kSetOut, "O");
        row(kClearIn, "Alt+I");
        row(kClearOut, "Alt+O");
        row(kMoveEarlier, "Alt+Left");
        row(kMoveLater, "Alt+Right");
        row(kDuplicateBeat, "Ctrl+D");
        row(kDeleteBeat, "Del");
        row(kAddBeat, "Ctrl+B");
        row(kSwapTemplate, "R");
        row(kShorter, "-");
        row(kLonger, "+");
        row(kFrameAgain, "F");
        row(kClipAgain, "G");
        row(kLockBeat, "Ctrl+L");
        row(kNextTake, "] or Period");
        row(kPreviousTake, "[ or Comma");
        row(kBuildStale, "Ctrl+Return");
        row(kStop, "Esc");
        row(kExportMp4, "Ctrl+E");
        row(kZoomIn, "Ctrl++");
        row(kZoomOut, "Ctrl+-");
        row(kZoomFit, "Ctrl+0");
        row(kUndo, "Ctrl+Z");
        row(kRedo, "Ctrl+Shift+Z or Ctrl+Y");
        row(kFullScreen, "F11");
        row(kFindAction, "Ctrl+Shift+P");
        row(kKeys, "?");
    }

    void keysAreThePromisedOnes()
    {
        QFETCH(QString, id);
        QFETCH(QString, keys);
        QCOMPARE(keysText(entryOf(ActionId(id)).keys), keys);
    }

    void idsAreWellFormedAndDiffer()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z]+\\.[a-z0-9_]+$"));
        QSet<QString> seen;
        const QList<ActionEntry> entries = standardActions();
        QVERIFY(entries.size() > 60);
        for (const ActionEntry &entry : entries) {
            QVERIFY2(form.match(entry.id.text()).hasMatch(), qPrintable(entry.id.text()));
            QVERIFY2(!seen.contains(entry.id.text()), qPrintable(entry.id.text()));
            seen.insert(entry.id.text());
            QVERIFY2(!plainWords(entry.text).isEmpty(), qPrintable(entry.id.text()));
        }
    }

    void noTwoHaveTheSameKey()
    {
        const QList<KeyConflict> conflicts = assignKeys(standardActions(), {}).conflicts;
        for (const KeyConflict &conflict : conflicts)
            qWarning() << conflict.key << conflict.holder.text() << conflict.other.text();
        QVERIFY(conflicts.isEmpty());
    }

    void mnemonicsOfOneMenuDiffer()
    {
        QHash<ActionGroup, QSet<QKeySequence>> seen;
        const QList<ActionEntry> entries = standardActions();
        for (const ActionEntry &entry : entries) {
            const QKeySequence letter = QKeySequence::mnemonic(entry.text);
            QVERIFY2(!letter.isEmpty(), qPrintable(entry.text));
            QVERIFY2(!seen[entry.group].contains(letter), qPrintable(entry.text));
            seen[entry.group].insert(letter);
        }
        QSet<QKeySequence> titles;
        for (auto it = seen.keyBegin(); it != seen.keyEnd(); ++it)
            titles.insert(QKeySequence::mnemonic(groupTitle(*it)));
        QCOMPARE(titles.size(), seen.size());
    }

    void whatTheArrowsDoIsOfTheFilm()
    {
        const QSet<int> arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                               Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
        const QList<ActionEntry> entries = standardActions();
        for (const ActionEntry &entry : entries) {
            for (const QKeySequence &key : entry.keys) {
                if (arrows.contains(key[0].key()) && !(key[0].keyboardModifiers() & Qt::AltModifier))
                    QVERIFY2(entry.traits.hasFilmKeys, qPrintable(entry.id.text()));
            }
        }
    }

    void wordsAreFreedOfMnemonics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("first") << "&Undo" << "Undo";
        QTest::newRow("within") << "Move beat &later" << "Move beat later";
        QTest::newRow("in brackets") << QStringLiteral("開く(&O)…") << QStringLiteral("開く…");
        QTest::newRow("a real one") << "Cut && paste" << "Cut & paste";
        QTest::newRow("none") << "Undo" << "Undo";
    }

    void wordsAreFreedOfMnemonics()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(plainWords(text), words);
    }
};

BEATREEL_TEST(tst_StandardActions)
#include "tst_StandardActions.moc"
