// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ProgramFacts.h"
#include "core/project/BeatFields.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/main/TipBar.h"
#include "ui/settings/SettingsDialog.h"

#include <QCheckBox>
#include <QDialog>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace beatreel;
using namespace beatreel::test;

namespace {

constexpr int kNoMore = 1500; ///< ms after which a tip would have come

QString tip(Journey &person)
{
    return person.find<TipBar>(QStringLiteral("tipBar"))->sentence();
}

/// Where things stand in the window.
QList<QRect> places(Journey &person)
{
    QList<QRect> all{person.window().findChild<QMenuBar *>()->geometry()};
    for (const char *name : {"findAction", "windowBar", "libraryPanel", "previewPanel", "inspectorPanel", "timelinePanel", "stateLine"}) {
        const auto *widget = person.find<QWidget>(QLatin1String(name));
        all.append(QRect(widget->mapTo(&person.window(), QPoint()), widget->size()));
    }
    return all;
}

} // namespace

/// What the program tells by itself while it is learned, and after an update.
class tst_Learning : public QObject
{
    Q_OBJECT

private slots:
    /// A tip moves nothing and leaves the keyboard where it is.
    void tipsComeAtTheirMomentAndOnce()
    {
        Journey person;
        auto *prompt = person.find<QWidget>(QStringLiteral("startPage"))->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"));
        prompt->setPlainText(QStringLiteral("10s for a coffee cup, minimalist"));
        person.find<QPushButton>(QStringLiteral("plan"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        QCOMPARE(tip(person), QString());
        person.click(person.takeButtons().first());
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tip(person).startsWith(QStringLiteral("Click a beat")), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QTest::mouseClick(person.find<QAbstractButton>(QStringLiteral("dismissTip")), Qt::LeftButton);
        QCOMPARE(tip(person), QString());
        person.clickCard(0);
        person.settle();
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        person.open()->apply(EditKind::EditPrompt, withPrompt(person.project(), {person.project().beats.first().id()}, QStringLiteral("a cup in the rain")));
        person.settle();
        const auto before = places(person);
        QTRY_VERIFY_WITH_TIMEOUT(tip(person).startsWith(QStringLiteral("A dashed edge")), Journey::kPatience);
        person.settle();
        QCOMPARE(places(person), before);
        QCOMPARE(QApplication::focusWidget(), focus);
        // Not again at the next start.
        person.window().files().letGo();
        person.stop();
        person.start();
        person.find<QAbstractButton>(QStringLiteral("sampleBrief"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QTest::qWait(kNoMore);
        QCOMPARE(tip(person), QString());
    }

    void theyAreSwitchedOffAndShownAgain()
    {
        Journey person;
        person.find<QAbstractButton>(QStringLiteral("sampleBrief"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!tip(person).isEmpty(), Journey::kPatience);
        auto *off = person.find<QAbstractButton>(QStringLiteral("tipOffer"));
        QTRY_VERIFY(off->isVisible());
        QTest::mouseClick(off, Qt::LeftButton);
        QCOMPARE(tip(person), QString());
        person.action(actions::kSettings)->trigger();
        auto *settings = person.window().findChild<SettingsDialog *>();
        QVERIFY(!settings->findChild<QCheckBox *>(QStringLiteral("settingTips"))->isChecked());
        settings->findChild<QAbstractButton *>(QStringLiteral("showTipsAgain"))->click();
        settings->close();
        person.window().files().letGo();
        person.find<QAbstractButton>(QStringLiteral("sampleBrief"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(tip(person).startsWith(QStringLiteral("Click a beat")), Journey::kPatience);
    }

    /// Said in the window, and opened only by a click.
    void anUpdateLeadsToWhatIsNew()
    {
        Journey person;
        ProgramFacts facts;
        facts.version = QStringLiteral("1.0.0");
        person.window().setFacts(facts); // the first start
        QCOMPARE(tip(person), QString());
        person.stop();
        person.start();
        facts.version = QStringLiteral("1.1.0");
        person.window().setFacts(facts);
        QCOMPARE(tip(person), QStringLiteral("Beatreel was updated to 1.1.0."));
        QVERIFY(!QApplication::activeModalWidget());
        auto *whatsNew = person.find<QAbstractButton>(QStringLiteral("tipOffer"));
        QTRY_VERIFY(whatsNew->isVisible());
        QTest::mouseClick(whatsNew, Qt::LeftButton);
        QVERIFY(person.window().findChild<QDialog *>(QStringLiteral("whatsNew")));
        QCOMPARE(tip(person), QString());
        person.stop();
        person.start();
        person.window().setFacts(facts);
        QCOMPARE(tip(person), QString());
    }
};

BEATREEL_TEST(tst_Learning)
#include "tst_Learning.moc"
