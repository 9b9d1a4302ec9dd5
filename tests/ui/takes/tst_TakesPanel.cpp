// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"
#include "ui/common/PriceButton.h"
#include "ui/takes/ProvenanceTable.h"
#include "ui/takes/TakesPanel.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TimeText.h"

#include <QAccessible>
#include <QCheckBox>
#include "ui/takes/ProvenanceRows.h"
#include "ui/workspace/ClipRooms.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using Letter = ComparedTakes::Letter;

namespace {

/// The panel over a fixture, with two takes of the first frame of which the second has another prompt.
struct Panel
{
    Panel()
    {
        panel.resize(340, 700);
        panel.show();
        fixture.open->selection().select(kB1);
    }

    [[nodiscard]] bool makeTwo()
    {
        if (!fixture.make({frame}))
            return false;
        fixture.open->apply(EditKind::EditPrompt, withBeat(fixture.project(), 0, [](BeatContent &beat) { beat.spec.promptTemplate += u" in the rain"_s; }));
        return fixture.make({frame}) && fixture.compared.takes().size() == 2;
    }
    template <class Widget> Widget *find(const char *name) { return panel.findChild<Widget *>(QLatin1String(name)); }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] std::optional<ProvenanceRow> row(const QString &label)
    {
        for (const ProvenanceRow &row : find<ProvenanceTable>("provenance")->rows()) {
            if (row.label == label)
                return row;
        }
        return std::nullopt;
    }

    const Slot frame = Slot::frame(kB1);
    TakesFixture fixture;
    TakesPanel panel{fixture.compared};
};

} // namespace

class tst_TakesPanel : public QObject
{
    Q_OBJECT

private slots:
    void withoutTakesItOffersToMakeOne()
    {
        Panel p;
        QCOMPARE(p.find<QLabel>("takesTitle")->text(), u"Frame 1"_s);
        const QSignalSpy wanted(&p.panel, &TakesPanel::makeWanted);
        QVERIFY(p.find<PriceButton>("makeTake")->isVisible());
        p.click("makeTake");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<Slot>>(), QList<Slot>{p.frame});
    }

    void aloneItTellsOfOneTake()
    {
        Panel p;
        QVERIFY(p.fixture.make({p.frame}));
        QVERIFY(p.row(u"Model"_s));
        QVERIFY(p.row(u"Prompt"_s));
        QCOMPARE(p.row(u"Cost"_s)->a, u"$0.01"_s);
        QVERIFY(p.row(u"Cost"_s)->b.isEmpty());
        QVERIFY(p.find<QWidget>("useB")->isHidden());
        QVERIFY(!p.find<QWidget>("useA")->isEnabled());
        QVERIFY(!p.find<QWidget>("onlyDifferences")->isVisible());
    }

    void tellsAllThatIsKnownOfAClip()
    {
        Panel p;
        QVERIFY(p.fixture.make({Slot::clip(kB1, 0)}));
        p.fixture.compared.setSlot(Slot::clip(kB1, 0));
        const Take &take = p.fixture.compared.takes().first();
        QCOMPARE(p.row(u"Provider"_s)->a, u"built in"_s);
        QCOMPARE(p.row(u"Model"_s)->a, modelName(*p.fixture.open, take));
        QCOMPARE(p.row(u"Seed"_s)->a, QString::number(take.seed));
        QVERIFY(take.parameters.contains(u"generator_version"_s));
        QVERIFY(!p.row(u"Parameters"_s) || !p.row(u"Parameters"_s)->a.contains(u"generator version"_s)); // the program's own
        QVERIFY(p.row(u"Took"_s)->a.endsWith(u" s"_s));
        QVERIFY(p.row(u"Made"_s)->a.startsWith(u"today"_s));
        for (const QString &label : {u"Prompt"_s, u"Cost"_s, u"Size"_s})
            QVERIFY2(p.row(label) && !p.row(label)->a.isEmpty(), qPrintable(label));
        QTRY_COMPARE(p.row(u"Length"_s) ? p.row(u"Length"_s)->a : QString(), u"5.0 s"_s);
        QCOMPARE(p.row(u"Slip"_s)->a, u"0:00:00"_s);
        p.fixture.open->apply(EditKind::SlipClip, withSlip(p.fixture.project(), take.slot, std::chrono::milliseconds(1250)));
        QCOMPARE(p.row(u"Slip"_s)->a, timecode(qRound(1.25 * p.fixture.project().format.fps), p.fixture.project().format.fps));
    }

    void tellsWhoMadeItInWords()
    {
        Panel p;
        QVERIFY(p.fixture.make({Slot::clip(kB1, 0)}));
        Take take = p.fixture.open->state(Slot::clip(kB1, 0))->shown.value();
        take.parameters = {{u"drawn_by"_s, u"deddf965deddf965"_s}, {u"goes_on_in_frame"_s, true}, {u"resolution"_s, u"768p"_s}};
        const auto told = [&](const QString &provider, const QString &label) {
            take.provider = provider;
            ClipRooms rooms;
            const QList<ProvenanceRow> rows = provenanceRows(*p.fixture.open, rooms, take, nullptr, QDateTime::currentDateTime());
            const auto row = std::ranges::find(rows, label, &ProvenanceRow::label);
            return row == rows.end() ? QString() : row->a;
        };
        QCOMPARE(told(u"replicate"_s, u"Provider"_s), u"Replicate"_s);
        QCOMPARE(told(u"openai"_s, u"Provider"_s), u"OpenAI"_s);
        QCOMPARE(told(u"offline"_s, u"Provider"_s), u"built in"_s);
        QCOMPARE(told(u"elsewhere"_s, u"Provider"_s), u"elsewhere"_s);
        QCOMPARE(told(u"offline"_s, u"Parameters"_s), u"resolution: 768p"_s);
    }

    void tellsWhatMusicIs()
    {
        Panel p;
        QVERIFY(p.fixture.make({Slot::music()}));
        p.fixture.compared.setSlot(Slot::music());
        const double length = static_cast<double>(p.fixture.project().duration().count());
        QTRY_VERIFY(p.row(u"Length"_s));
        QVERIFY(p.row(u"Length"_s)->a.chopped(2).toDouble() >= length - 0.1);
        QCOMPARE(p.row(u"In point"_s)->a, u"0:00:00"_s);
        QVERIFY(!p.row(u"Slip"_s));
    }

    void tellsWhatDiffersAndOnlyThatWhereAsked()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        QVERIFY(p.row(u"Prompt"_s)->isDifferent);
        QVERIFY(p.row(u"Prompt"_s)->b.contains(u"in the rain"_s));
        QVERIFY(p.row(u"Prompt"_s)->b.startsWith(u'…'));
        QVERIFY(p.row(u"Prompt"_s)->fullB.contains(u"Nike"_s));
        QVERIFY(!p.row(u"Model"_s)->isDifferent);
        p.find<QCheckBox>("onlyDifferences")->click();
        QVERIFY(p.row(u"Prompt"_s));
        QVERIFY(!p.row(u"Model"_s));
        QVERIFY(p.panel.uiState().value(u"only_differences"_s).toBool());
        TakesPanel other(p.fixture.compared);
        other.restoreUiState(p.panel.uiState());
        QVERIFY(other.findChild<QCheckBox *>(u"onlyDifferences"_s)->isChecked());
    }

    void rowsAreReadToTheScreenReader()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        auto *table = p.find<ProvenanceTable>("provenance");
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(table);
        QVERIFY(heard);
        QCOMPARE(heard->childCount(), static_cast<int>(table->rows().size()));
        QStringList names;
        for (int i = 0; i < heard->childCount(); ++i)
            names.append(heard->child(i)->text(QAccessible::Name));
        QVERIFY2(names.join(u'\n').contains(u"Prompt differs. A: "_s), qPrintable(names.join(u'\n')));
        QVERIFY(names.join(u'\n').contains(u"Cost: both $0.01"_s));
    }

    void usesAndUndoes()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        const TakeId older = p.fixture.compared.id(Letter::A);
        QVERIFY(older != p.fixture.compared.inUse());
        QVERIFY(!p.find<PriceButton>("useB")->isEnabled());
        QCOMPARE(*p.find<PriceButton>("useA")->price(), Price::free());
        p.click("useA");
        QCOMPARE(p.fixture.compared.inUse(), older);
        QVERIFY(p.find<PriceButton>("useB")->isEnabled());
        p.fixture.open->document().undoStack()->undo();
        QVERIFY(older != p.fixture.compared.inUse());
    }

    void saysWhatFollows()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        QCOMPARE(p.find<QLabel>("useFollows")->text(), u"Nothing else goes stale."_s);
        QVERIFY(p.fixture.make({Slot::clip(kB1, 0)}));
        p.fixture.compared.setSlot(p.frame);
        QVERIFY2(p.find<QLabel>("useFollows")->text().startsWith(u"Clip 1.1 goes stale, "_s), qPrintable(p.find<QLabel>("useFollows")->text()));
    }

    void notesAreTypedAndUndoneAsOne()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        const TakeId a = p.fixture.compared.id(Letter::A);
        const int before = p.fixture.open->document().undoStack()->count();
        QTest::keyClicks(p.find<QPlainTextEdit>("takeNote"), u"Best splash."_s);
        QCOMPARE(p.fixture.project().takeMarks.value(a).note, u"Best splash."_s);
        QCOMPARE(p.fixture.open->document().undoStack()->count(), before + 1);
        p.fixture.open->document().undoStack()->undo();
        QVERIFY(p.find<QPlainTextEdit>("takeNote")->toPlainText().isEmpty());
    }

    void theNoteAndTheVerbsAreAboutAOrB()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        auto *letters = p.find<QWidget>("takeSubject");
        QTest::mouseClick(letters->findChildren<QToolButton *>()[1], Qt::LeftButton);
        p.click("starTake");
        const TakeId b = p.fixture.compared.id(Letter::B);
        QVERIFY(p.fixture.project().takeMarks.value(b).isStarred);
        QVERIFY(p.find<QToolButton>("starTake")->isChecked());
        p.click("starTake");
        QVERIFY(p.fixture.project().takeMarks.isEmpty());
        const QSignalSpy trashed(&p.panel, &TakesPanel::trashWanted);
        const QSignalSpy revealed(&p.panel, &TakesPanel::revealWanted);
        p.click("trashTake");
        p.click("revealTake");
        QCOMPARE(trashed.first().first().value<TakeId>(), b);
        QCOMPARE(revealed.first().first().value<TakeId>(), b);
    }

    void theTrashGivesBack()
    {
        Panel p;
        QVERIFY(p.fixture.make({p.frame}) && p.fixture.again(p.frame));
        const TakeId b = p.fixture.compared.id(Letter::B);
        QVERIFY(p.find<QWidget>("trashSection")->isHidden());
        trashTake(*p.fixture.open, b);
        QCOMPARE(p.fixture.compared.takes().size(), 1);
        QVERIFY(!p.find<QWidget>("trashSection")->isHidden());
        p.find<PriceButton>("bringBack")->click();
        QCOMPARE(p.fixture.compared.takes().size(), 2);
        QVERIFY(p.find<QWidget>("trashSection")->isHidden());
        trashTake(*p.fixture.open, b);
        const Take taken = *p.fixture.open->takes().find(b);
        QVERIFY(p.fixture.open->emptyTrash());
        QVERIFY(!p.fixture.open->takes().isIntact(taken));
        QVERIFY(takesInTrash(*p.fixture.open).isEmpty());
        QVERIFY(p.fixture.project().takeMarks.value(b).isRemoved);
        QVERIFY(p.find<QWidget>("trashSection")->isHidden());
    }

    void segmentsChooseWhoseTakes()
    {
        Panel p;
        QVERIFY(p.fixture.make({Slot::clip(kB1, 0)}));
        const auto segments = p.find<QWidget>("takeSlots")->findChildren<QToolButton *>();
        QCOMPARE(segments.size(), 3);
        QTest::mouseClick(segments[2], Qt::LeftButton);
        QCOMPARE(*p.fixture.compared.slot(), Slot::music());
        QCOMPARE(p.find<QLabel>("takesTitle")->text(), u"Music"_s);
        QTest::mouseClick(segments[1], Qt::LeftButton);
        QCOMPARE(p.find<QLabel>("takesTitle")->text(), u"Clip 1.1"_s);
    }

    void everythingIsReachedByTabAndNamed()
    {
        Panel p;
        QVERIFY(p.makeTwo());
        p.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&p.panel));
        QSet<QString> seen;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &p.panel, Qt::Key_Tab);
            if (const QWidget *focus = QApplication::focusWidget()) {
                seen.insert(focus->objectName());
                QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
                QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), qPrintable(focus->objectName()));
            }
        }
        for (const char *name : {"onlyDifferences", "provenance", "useA", "takeNote", "againAs", "starTake", "revealTake", "trashTake", "copySettings"})
            QVERIFY2(seen.contains(QLatin1String(name)), name);
    }

    void differingParts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("shownA");
        QTest::addColumn<QString>("shownB");
        QTest::newRow("end") << u"shoe on dry asphalt"_s << u"shoe on dry sand"_s << u"…asphalt"_s << u"…sand"_s;
        QTest::newRow("within a word") << u"a runner"_s << u"a running man"_s << u"…runner"_s << u"…running man"_s;
        QTest::newRow("longer") << u"a shoe"_s << u"a shoe, wet"_s << u"…shoe"_s << u"…shoe, wet"_s;
        QTest::newRow("from the start") << u"one"_s << u"two"_s << u"one"_s << u"two"_s;
        QTest::newRow("nothing") << QString() << u"two"_s << QString() << u"two"_s;
    }
    void differingParts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const auto [shownA, shownB] = beatreel::differingParts(a, b);
        QTEST(shownA, "shownA");
        QTEST(shownB, "shownB");
    }
};

BEATREEL_TEST(tst_TakesPanel)
#include "tst_TakesPanel.moc"
