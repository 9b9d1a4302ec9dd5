// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include "core/build/Costs.h"
#include "core/build/Reserved.h"
#include "core/media/Colour.h"
#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "ui/common/Appearance.h"
#include "ui/main/StateLine.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <atomic>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct LineFixture
{
    LineFixture()
    {
        open = editor.create();
        line.setProject(open.get());
        line.resize(1200, 28);
        line.show();
    }
    ~LineFixture()
    {
        letGo();
        line.setProject(nullptr);
    }

    /// Frames wait until they are let go.
    void hold()
    {
        isHeld = true;
        editor.artist.trouble = [this](const FrameRequest &) -> std::optional<Error> {
            isHeld.wait(true);
            return std::nullopt;
        };
    }
    void letGo()
    {
        isHeld = false;
        isHeld.notify_all();
    }

    void makeFrames()
    {
        open->make({Slot::frame(BeatId(QStringLiteral("b1"))), Slot::frame(BeatId(QStringLiteral("b2")))});
        QVERIFY(QTest::qWaitFor([this] { return !open->workshop().isBusy(); }, 30000));
    }
    /// What screen readers were told of last, since it was asked for.
    [[nodiscard]] QString heard()
    {
        const QString name = QAccessible::queryAccessibleInterface(&line)->text(QAccessible::Name);
        line.setAccessibleName({});
        return name;
    }
    void prompt(const QString &words)
    {
        const QList<BeatId> first{BeatId(QStringLiteral("b1"))};
        open->apply(EditKind::EditPrompt, withPrompt(open->project(), first, words));
    }

    EditorFixture editor;
    std::unique_ptr<OpenProject> open;
    StateLine line;
    std::atomic<bool> isHeld = false;
};

} // namespace

class tst_StateLine : public QObject
{
    Q_OBJECT

private slots:
    void whatAnEditMadeStaleIsToldOnce()
    {
        LineFixture window;
        window.makeFrames();
        QCOMPARE(window.heard(), QString()); // takes came, nothing was edited
        window.prompt(QStringLiteral("Something else"));
        const QString heard = window.heard();
        QCOMPARE(heard, QStringLiteral("1 frame to make. Refreshing costs $0.01."));
        window.prompt(QStringLiteral("Something else again")); // stale already
        QCOMPARE(window.heard(), QString());
        window.open->document().undoStack()->undo();
        window.open->document().undoStack()->undo();
        QCOMPARE(window.heard(), QString());
        window.open->document().undoStack()->redo();
        QCOMPARE(window.heard(), heard);
        QVERIFY(!window.line.findChild<QLabel *>(QStringLiteral("announcement"))->isVisible()); // the cards show it
    }

    void whatIsSaidStaysWhileSomethingRuns()
    {
        LineFixture window;
        auto *said = window.line.findChild<QLabel *>(QStringLiteral("announcement"));
        window.line.announce(QStringLiteral("Of before."));
        QVERIFY(said->isVisible());
        window.open->make({Slot::frame(BeatId(QStringLiteral("b1")))});
        QVERIFY(!said->isVisible()); // something new began
        QVERIFY(window.open->workshop().isBusy());
        window.line.announce(QStringLiteral("A copy is saved."));
        QCOMPARE(window.heard(), QStringLiteral("A copy is saved."));
        QTRY_VERIFY_WITH_TIMEOUT(!window.open->workshop().isBusy(), 30000);
        QVERIFY(said->isVisible());
        QCOMPARE(said->text(), QStringLiteral("A copy is saved."));
    }

    void whatIsSaidGoesAtTheNextEdit()
    {
        LineFixture window;
        auto *said = window.line.findChild<QLabel *>(QStringLiteral("announcement"));
        window.makeFrames();
        window.line.announce(QStringLiteral("The storyboard is ready."));
        QVERIFY(said->isVisible());
        window.prompt(QStringLiteral("Something else"));
        QVERIFY(!said->isVisible());
        window.line.announce(QStringLiteral("The settings are copied. Undo takes them back."));
        QVERIFY(said->isVisible());
        window.open->document().undoStack()->undo();
        QVERIFY(!said->isVisible());
    }

    /// What the jobs stand for, as in the costs of the jobs panel: also before a request is written down.
    void moneyFollowsWhatIsOrdered()
    {
        LineFixture window;
        auto *money = window.line.findChild<QLabel *>(QStringLiteral("money"));
        QCOMPARE(money->text(), QStringLiteral("Spent $0.00"));
        window.hold();
        window.open->make({Slot::frame(BeatId(QStringLiteral("b1"))), Slot::clip(BeatId(QStringLiteral("b2")), 1)});
        QTRY_COMPARE(window.open->workshop().list().size(), 4);
        const QList<Job> jobs = window.open->workshop().list();
        const Costs costs = costsOf({window.open->project(), window.open->states(), window.open->parts().models, jobs, {}, {}});
        QCOMPARE(reservedUsd(window.open->workshop().jobs(), window.open->ledger()), costs.total.reserved.known.usd());
        const QString all = moneyText(costs.total.reserved.known.usd());
        QCOMPARE(money->text(), QStringLiteral("Spent $0.00, reserved %1").arg(all));
        window.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(money->text(), QStringLiteral("Spent %1").arg(all), 30000);
    }

    /// Nothing of a whole build's progress stands there while one frame is being made.
    void offersAndCountsAreSeenAsSuch()
    {
        LineFixture fixture;
        const auto has = [&](const char *button, const QColor &colour) {
            auto *shown = fixture.line.findChild<QToolButton *>(QLatin1String(button));
            if (!shown || !shown->isVisible())
                return false;
            const QImage picture = shown->grab().toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (hueDistance(picture.pixelColor(x, y), colour) < 12 && chromaOf(picture.pixelColor(x, y)) > 0.5 * chromaOf(colour))
                        return true;
                }
            }
            return false;
        };
        const Theme theme = Appearance::of(&fixture.line).theme;
        fixture.makeFrames();
        QVERIFY(!has("setTarget", theme.accent)); // on target
        fixture.open->apply(EditKind::ChangeTarget, withRequestedDuration(fixture.open->project(), Seconds(60)));
        QVERIFY(has("setTarget", theme.accent));
        fixture.prompt(QStringLiteral("Another"));
        QVERIFY(has("staleCount", theme.stale));
    }

    void theBarShowsWhatRuns()
    {
        LineFixture window;
        window.open->build(BuildScope::Storyboard);
        QTRY_VERIFY_WITH_TIMEOUT(!window.open->workshop().isBusy(), 30000);
        QCOMPARE(window.open->workshop().progress().fraction, 1.0);
        auto *bar = window.line.findChild<QProgressBar *>();
        window.open->again({Slot::frame(BeatId(QStringLiteral("b1")))});
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->value() < 100, qPrintable(QString::number(bar->value())));
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 30000);
    }
};

BEATREEL_TEST(tst_StateLine)
#include "tst_StateLine.moc"
