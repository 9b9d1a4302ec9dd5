// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/NoticeBar.h"

#include "ui/common/Appearance.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace beatreel;

class tst_NoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void aLongSentenceIsReadWhole()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new NoticeBar(&window);
        column->addWidget(bar);
        column->addStretch(1);
        window.resize(640, 400);
        window.show();
        const QString sentence = QStringLiteral("Restored to 14:02:31, your last edit. This build was interrupted. 3 takes are already paid and will be fetched. 2 takes are still to be made.");
        bar->show(sentence, {{QStringLiteral("Go on"), [] {}, Price::exact(0.19)}, {QStringLiteral("Not now"), [] {}}});
        const auto *said = bar->findChild<QLabel *>();
        QCOMPARE(said->text(), sentence);
        QVERIFY(said->fontMetrics().horizontalAdvance(sentence) > window.width());
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        QVERIFY(said->height() >= 2 * said->fontMetrics().height());
    }
};

BEATREEL_TEST(tst_NoticeBar)
#include "tst_NoticeBar.moc"
