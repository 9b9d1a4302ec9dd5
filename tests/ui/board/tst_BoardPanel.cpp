// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/board/BoardFixture.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "ui/board/BoardPanel.h"
#include "ui/board/TimeStrip.h"
#include "ui/common/ElidingLabel.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct PanelFixture
{
    PanelFixture()
    {
        editor.start = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        editor.start.format = {{64, 36}, 30};
        open = editor.create();
        panel.resize(990, 800);
        panel.setProject(open.get());
        panel.show();
        isShown = QTest::qWaitForWindowExposed(&panel);
    }
    ~PanelFixture() { panel.setProject(nullptr); }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }

    EditorFixture editor;
    Pictures pictures;
    std::unique_ptr<OpenProject> open;
    BoardPanel panel{pictures};
    bool isShown = false;
};

} // namespace

class tst_BoardPanel : public QObject
{
    Q_OBJECT

private slots:
    void theHeadCounts()
    {
        PanelFixture board;
        const auto *counts = board.find<ElidingLabel>("boardCounts");
        QCOMPARE(counts->text(), QStringLiteral("3 beats, read left to right"));
        board.open->apply(EditKind::DeleteBeats, withoutBeats(board.open->project(), {BeatId(QStringLiteral("b1")), BeatId(QStringLiteral("b2"))}));
        QCOMPARE(counts->text(), QStringLiteral("1 beat"));
        board.panel.setProject(nullptr);
        QVERIFY(!board.panel.isEnabled());
        QVERIFY(counts->text().isEmpty());
    }

    void aBeatIsAddedFromTheHeadAndFromTheBoard()
    {
        PanelFixture board;
        QSignalSpy wanted(&board.panel, &BoardPanel::addBeatWanted);
        auto *add = board.find<QToolButton>("boardAddBeat");
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toPoint(), add->mapToGlobal(add->rect().bottomLeft()));
        QTest::mouseClick(board.panel.view().viewport(), Qt::LeftButton, {}, board.panel.view().scene().addSlotRect().center());
        QCOMPARE(wanted.size(), 2);
    }

    void theSliderSizesTheCards()
    {
        PanelFixture board;
        auto *size = board.find<QSlider>("boardSize");
        QCOMPARE(size->value(), 300);
        QTest::keyClick(size, Qt::Key_End);
        QCOMPARE(board.panel.view().scene().cardRect(0).width(), 640);
        QCOMPARE(board.panel.view().scene().grid.columns(), 1);
        board.panel.view().setCardWidth(250);
        QCOMPARE(size->value(), 250);
    }

    void withoutAChoiceCardsFollowTheView()
    {
        PanelFixture board;
        auto *size = board.find<QSlider>("boardSize");
        for (const auto &[width, card] : {std::pair(900, 300), std::pair(2400, 460), std::pair(3800, 560)}) {
            board.panel.resize(width, 900);
            QTRY_COMPARE(board.panel.view().scene().cardRect(0).width(), board.panel.view().cardWidth());
            QVERIFY2(std::abs(board.panel.view().cardWidth() - card) <= 4, qPrintable(QString::number(board.panel.view().cardWidth())));
            QCOMPARE(size->value(), board.panel.view().cardWidth());
        }
        QVERIFY(!board.panel.view().chosenCardWidth());
        size->setValue(310);
        board.panel.resize(2400, 900);
        QCOMPARE(board.panel.view().cardWidth(), 310);
    }

    void theSizeIsRemembered()
    {
        PanelFixture board;
        board.panel.view().setCardWidth(260);
        const QJsonObject state = board.panel.uiState();
        BoardPanel other(board.pictures);
        other.restoreUiState(state);
        QCOMPARE(other.view().cardWidth(), 260);
        other.restoreUiState({});
        QCOMPARE(other.view().cardWidth(), 300);
        other.restoreUiState({{QStringLiteral("card_width"), 100000}});
        QCOMPARE(other.view().cardWidth(), 640);
    }

    void wordsAreShownOnDemand()
    {
        PanelFixture board;
        auto *words = board.find<QToolButton>("boardWords");
        BoardScene &scene = board.panel.view().scene();
        const int withWords = scene.cardRect(0).height();
        const auto wordsOf = [&](const QString &notes) {
            board.open->apply(EditKind::EditNotes, withNotes(board.open->project(), {BeatId(QStringLiteral("b1"))}, notes));
            return board.panel.view().viewport()->grab(scene.cardRect(0).adjusted(0, 200, 0, 0)).toImage();
        };
        QVERIFY(words->isChecked());
        QVERIFY(wordsOf(QStringLiteral("Ask the agency")) != wordsOf(QStringLiteral("Shot at dawn")));

        QSignalSpy toggled(&board.panel, &BoardPanel::wordsToggled);
        QTest::mouseClick(words, Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        QVERIFY(!board.panel.areWordsShown());
        QCOMPARE(scene.cardRect(0).height(), withWords - 20); // a line less
        QCOMPARE(wordsOf(QStringLiteral("Ask the agency")), wordsOf(QStringLiteral("Shot at dawn")));

        BoardPanel other(board.pictures);
        QVERIFY(other.areWordsShown());
        other.restoreUiState(board.panel.uiState());
        QVERIFY(!other.areWordsShown());
    }

    void theFilterIsTheProjects()
    {
        PanelFixture board;
        auto *filter = board.find<QToolButton>("boardFilter");
        filter->menu()->actions().at(2)->trigger();
        QVERIFY(board.open->filter().approval() == Approval::Approved);
        QVERIFY(board.panel.view().scene().lookOf(0).isFaded);
        board.open->filter().set(Approval::ChangesWanted); // in the timeline's head
        QCOMPARE(filter->text(), QStringLiteral("Changes wanted"));
    }

    void tabGoesThroughHeadBoardAndStrip()
    {
        PanelFixture board;
        QVERIFY(board.isShown);
        board.panel.activateWindow();
        auto *add = board.find<QToolButton>("boardAddBeat");
        add->setFocus(Qt::TabFocusReason);
        QList<QWidget *> visited;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited.append(QApplication::focusWidget());
        }
        QCOMPARE(visited, (QList<QWidget *>{board.find<QToolButton>("boardFilter"), board.find<QToolButton>("boardWords"), board.find<QSlider>("boardSize"), &board.panel.view(), &board.panel.strip()}));
        QVERIFY(!board.open->selection().current().isEmpty()); // the board took hold of the first beat
    }

    void everythingHasAName()
    {
        PanelFixture board;
        for (const char *name : {"boardAddBeat", "boardFilter", "boardWords", "boardSize", "boardView", "timeStrip"}) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(board.find<QWidget>(name));
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), name);
        }
    }
};

BEATREEL_TEST(tst_BoardPanel)
#include "tst_BoardPanel.moc"
