// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/CutTexts.h"
#include "tests/support/TestMain.h"
#include "tests/ui/access/Rooms.h"
#include "ui/common/FoldableSection.h"

#include <QAbstractAnimation>

using namespace beatreel;
using namespace beatreel::test;

/// The editor at twice the size of text, and without motion.
class tst_LargeText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }

    void nothingIsCutOffAtTwiceTheSize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void nothingIsCutOffAtTwiceTheSize()
    {
        QFETCH(QSize, size);
        Complaints all;
        Journey person;
        Appearance large;
        large.type = TypeScale(TypeScale::kMostPercent);
        large.motion = Motion::Reduced;
        applyAppearance(*qApp, large);
        QCOMPARE(large.type.percent(), 200);
        person.window().resize(size);
        Rooms(person, [&](QWidget &window, const QString &name) {
            all.add(name, CutTexts::in(window));
        }).goThrough();
        QEXPECT_FAIL("", "The words in the head of the board are cut off; to be mended.", Continue);
        QVERIFY(all.isEmpty());
    }

    void nothingMovesWhereMotionIsReduced()
    {
        int folded = 0;
        Journey person; // who wants it reduced
        Rooms(person, [&](QWidget &window, const QString &name) {
            for (const FoldableSection *section : window.findChildren<FoldableSection *>()) {
                QAbstractButton *header = section->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
                for (int i = 0; i < 2; ++i) { // folded and unfolded again
                    header->click();
                    const auto *folding = section->findChild<QAbstractAnimation *>();
                    QVERIFY2(folding && folding->state() != QAbstractAnimation::Running, qPrintable(name));
                    ++folded;
                }
            }
        }).goThrough();
        QVERIFY(folded > 10);
    }
};

BEATREEL_TEST(tst_LargeText)
#include "tst_LargeText.moc"
