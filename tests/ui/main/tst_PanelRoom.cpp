// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PanelRoom.h"

#include "tests/support/TestMain.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace beatreel;

class tst_PanelRoom : public QObject
{
    Q_OBJECT

private slots:
    void whereThereIsRoomThePanelFillsIt()
    {
        const auto [panel, room] = make(300);
        room->resize(240, 400);
        room->show();
        QCOMPARE(panel->size(), QSize(240, 400));
        QCOMPARE(room->verticalScrollBar()->maximum(), 0);
    }

    void aLowWindowScrollsIt()
    {
        const auto [panel, room] = make(300);
        QVERIFY(room->minimumSizeHint().height() <= 120);
        room->resize(240, 120);
        room->show();
        QTRY_VERIFY(room->verticalScrollBar()->maximum() > 0);
        QVERIFY(panel->height() >= 300);
        QVERIFY(room->minimumSizeHint().width() > panel->minimumSizeHint().width()); // with room for the bar
    }

    void aLowPanelAsksForNoMore()
    {
        const auto [panel, room] = make(60);
        QCOMPARE(room->minimumSizeHint().height(), panel->minimumSizeHint().height());
    }

private:
    static std::pair<QWidget *, std::unique_ptr<PanelRoom>> make(int least)
    {
        auto *panel = new QWidget;
        auto *column = new QVBoxLayout(panel);
        auto *part = new QWidget(panel);
        part->setMinimumSize(200, least);
        column->addWidget(part);
        return {panel, std::make_unique<PanelRoom>(panel, nullptr)};
    }
};

BEATREEL_TEST(tst_PanelRoom)
#include "tst_PanelRoom.moc"
