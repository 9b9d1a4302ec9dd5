// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ArabicTranslator.h"
#include "tests/support/CutTexts.h"
#include "tests/support/TestMain.h"
#include "tests/ui/access/Walks.h"

using namespace beatreel;
using namespace beatreel::test;

/// A language that is written from right to left.
class tst_RightToLeft : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCoreApplication::installTranslator(&m_arabic);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_arabic);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theWindowIsMirrored()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.settle();
        const auto left = [&](const char *name) {
            auto *widget = person.find<QWidget>(QLatin1String(name));
            return widget->mapTo(&person.window(), QPoint()).x();
        };
        QVERIFY(left("inspectorPanel") < left("timelineView"));
        QVERIFY(left("timelineView") < left("libraryPanel"));
    }

    /// As in the editors of such languages.
    void timeRunsFromLeftToRight()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        QVERIFY(person.timeline().scene().cardRect(0).left() < person.timeline().scene().cardRect(1).left());
        for (const char *name : {"timelineView", "timeStrip", "transport", "boardView", "frameView"}) {
            auto *widget = person.find<QWidget>(QLatin1String(name));
            QVERIFY2(widget && widget->layoutDirection() == Qt::LeftToRight, name);
        }
    }

    void nothingIsCutOff_data() { everyWalk(); }
    void nothingIsCutOff()
    {
        QFETCH(Walk, walk);
        Complaints all;
        goThrough(walk, [&](QWidget &window, const QString &name) { all.add(name, CutTexts::in(window)); });
        QVERIFY(all.isEmpty());
    }

private:
    ArabicTranslator m_arabic;
};

BEATREEL_TEST(tst_RightToLeft)
#include "tst_RightToLeft.moc"
