// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WindowBar.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/PriceButton.h"
#include "ui/common/StandardActions.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

class tst_WindowBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void thePriceIsPartOfTheVerb()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        ActionTable actions(standardActions());
        WindowBar bar(actions);
        bar.resize(1600, bar.height());
        bar.setProject(open.get());
        QVERIFY(bar.buildButton().isEnabled());
        QVERIFY2(bar.buildButton().accessibleName().contains(QStringLiteral("29 cents")), qPrintable(bar.buildButton().accessibleName()));
        open->apply(EditKind::DeleteBeats, withoutBeats(open->project(), {BeatId(QStringLiteral("b2"))}));
        QVERIFY2(bar.buildButton().accessibleName().contains(QStringLiteral("20 cents")), qPrintable(bar.buildButton().accessibleName()));
        bar.setProject(nullptr);
    }

    void onlyWhatWasMadeBeforeIsCalledStale()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        ActionTable actions(standardActions());
        WindowBar bar(actions);
        bar.setProject(open.get());
        QVERIFY2(bar.buildButton().accessibleName().startsWith(QStringLiteral("Build film")), qPrintable(bar.buildButton().accessibleName()));
        open->build();
        QTRY_COMPARE(open->countOfBuild(), 0);
        open->apply(EditKind::EditPrompt, withPrompt(open->project(), {BeatId(QStringLiteral("b1"))}, QStringLiteral("something else")));
        QTRY_VERIFY(bar.buildButton().isEnabled());
        QVERIFY2(bar.buildButton().accessibleName().startsWith(QStringLiteral("Build stale")), qPrintable(bar.buildButton().accessibleName()));
        bar.setProject(nullptr);
    }

    void exportKeepsItsIconWhereItsWordHasNoRoom()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        ActionTable actions(standardActions());
        WindowBar bar(actions);
        bar.setProject(open.get());
        bar.show();
        auto *button = bar.findChild<QToolButton *>(QStringLiteral("bar.file.export_mp4"));
        QCOMPARE(button->text(), QStringLiteral("Export MP4"));
        for (const auto &[width, style] : {std::pair(1600, Qt::ToolButtonTextBesideIcon), std::pair(1280, Qt::ToolButtonIconOnly),
                                           std::pair(560, Qt::ToolButtonIconOnly), std::pair(1600, Qt::ToolButtonTextBesideIcon)}) {
            bar.resize(width, bar.height());
            QTRY_COMPARE(button->toolButtonStyle(), style);
            QTRY_VERIFY(button->mapTo(&bar, button->rect().bottomRight()).x() < width);
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        bar.setProject(nullptr);
    }

    void chunksThatAreStaleAreBuiltForNothing()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        ActionTable actions(standardActions());
        WindowBar bar(actions);
        bar.setProject(open.get());
        open->apply(EditKind::DeleteBeats, withoutBeats(open->project(), {BeatId(QStringLiteral("b1")), BeatId(QStringLiteral("b2"))}));
        open->apply(EditKind::ChangeModels, withModels(open->project(), {QStringLiteral("offline"), QStringLiteral("sketch"), QStringLiteral("camera"), QStringLiteral("none"), {}}));
        QCOMPARE(open->countOfBuild(), 0);
        QVERIFY(!bar.buildButton().isEnabled());
        bar.setStaleChunks(2);
        QVERIFY(bar.buildButton().isEnabled());
        QVERIFY2(bar.buildButton().accessibleName().contains(QStringLiteral("Build film")), qPrintable(bar.buildButton().accessibleName()));
        bar.setStaleChunks(0);
        QVERIFY(!bar.buildButton().isEnabled());
        bar.setStaleChunks(1);
        bar.setProject(nullptr);
        QVERIFY(!bar.buildButton().isEnabled());
    }

    void theModelsGiveWayFirstAndComeBack()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        ActionTable actions(standardActions());
        WindowBar bar(actions);
        bar.setProject(open.get());
        bar.show();
        auto *models = bar.findChild<QToolButton *>(QStringLiteral("models"));
        for (const auto &[width, isShown] : {std::pair(1600, true), std::pair(560, false), std::pair(1600, true)}) {
            bar.resize(width, bar.height());
            QTRY_COMPARE(models->isVisible(), isShown);
            const PriceButton &build = bar.buildButton();
            QVERIFY(build.mapTo(&bar, build.rect().bottomRight()).x() < width);
            QVERIFY(build.width() >= build.sizeHint().width());
            QVERIFY(!isShown || models->width() >= models->sizeHint().width()); // its words are whole
        }
        bar.setProject(nullptr);
    }
};

BEATREEL_TEST(tst_WindowBar)
#include "tst_WindowBar.moc"
