// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Regions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace beatreel;

class tst_Regions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void goesRoundThroughWhatIsToBeSeen()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        QList<QWidget *> regions;
        QList<QLineEdit *> fields;
        for (int i = 0; i < 4; ++i) {
            auto *region = new QWidget;
            auto *column = new QHBoxLayout(region);
            fields.append(new QLineEdit);
            column->addWidget(fields.last());
            column->addWidget(new QLineEdit);
            row->addWidget(region);
            regions.append(region);
        }
        regions[1]->hide();
        ActionTable actions(standardActions());
        actions.addTo(&window);
        Regions walk(actions, &window);
        walk.set(regions);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        fields[0]->setFocus();

        QTest::keyClick(fields[0], Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), fields[2]);
        QTest::keyClick(fields[2], Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), fields[3]);
        QTest::keyClick(fields[3], Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), fields[0]);
        QTest::keyClick(fields[0], Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), fields[3]);
        QTest::keyClick(fields[3], Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), fields[2]);
    }

    void tabFollowsTheRegionsAndNotWhenTheyWereMade()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *second = new QWidget(&window);
        auto *first = new QWidget(&window);
        auto *hidden = new QWidget(&window);
        for (QWidget *region : {first, second, hidden}) {
            new QHBoxLayout(region);
            row->addWidget(region);
        }
        const auto addField = [](QWidget *region) {
            auto *field = new QLineEdit;
            region->layout()->addWidget(field);
            return field;
        };
        QLineEdit *b = addField(second);
        QLineEdit *a = addField(first);
        addField(hidden);
        QLineEdit *late = addField(first);
        hidden->hide();
        ActionTable actions(standardActions());
        Regions walk(actions, &window);
        walk.set({first, hidden, second});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        a->setFocus();

        for (QLineEdit *next : {late, b, a}) {
            QVERIFY(walk.tab(Regions::Way::Forward));
            QCOMPARE(QApplication::focusWidget(), next);
        }
        for (QLineEdit *next : {b, late, a}) {
            QVERIFY(walk.tab(Regions::Way::Back));
            QCOMPARE(QApplication::focusWidget(), next);
        }
        for (QLineEdit *field : {a, b, late})
            field->setEnabled(false);
        QVERIFY(!walk.tab(Regions::Way::Forward));
    }
};

BEATREEL_TEST(tst_Regions)
#include "tst_Regions.moc"
