// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include <QDockWidget>

using namespace beatreel;
using namespace beatreel::test;

namespace {

void show(int percent)
{
    Appearance appearance;
    appearance.type = TypeScale(percent);
    appearance.motion = Motion::Reduced;
    applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
}

/// By what a widget's size comes about; of those that hold others only what is set.
QString measured(const QWidget &widget)
{
    const bool isLeaf = widget.findChildren<QWidget *>().isEmpty() && !widget.hasHeightForWidth();
    return QStringLiteral("%1 pt, %2 to %3 high, %4 to %5 wide, wants %6")
        .arg(widget.font().pointSizeF())
        .arg(widget.minimumHeight())
        .arg(widget.maximumHeight())
        .arg(widget.minimumWidth())
        .arg(widget.maximumWidth())
        .arg(isLeaf ? widget.sizeHint().height() : 0);
}

/// By class, name and place among those that have the same.
QMap<QString, QString> measuredIn(QWidget &window)
{
    QMap<QString, QString> all;
    QHash<QString, int> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isQts = qobject_cast<const QDockWidget *>(widget) || widget->objectName().startsWith(QStringLiteral("qt_")); // laid out later
        if (isQts || !widget->isVisible())
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        all.insert(QStringLiteral("%1 %2").arg(name).arg(places[name]++), measured(*widget));
    }
    return all;
}

} // namespace

/// The text size takes effect at once.
class tst_TextSize : public QObject
{
    Q_OBJECT

private slots:
    void aWindowThatGrewIsAsOneThatBeganSo_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<int>("percent");
        for (const int percent : {90, 150, 200}) {
            QTest::addRow("start page, %d %%", percent) << false << percent;
            QTest::addRow("project, %d %%", percent) << true << percent;
        }
    }

    void aWindowThatGrewIsAsOneThatBeganSo()
    {
        QFETCH(bool, isOpen);
        QFETCH(int, percent);
        Journey person;
        if (isOpen) {
            person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
            person.clickCard(0);
        }
        person.settle();
        show(percent);
        person.settle();
        const QMap<QString, QString> grown = measuredIn(person.window());
        person.stop();
        person.start();
        if (isOpen) {
            person.openProject(person.file(QStringLiteral("My ad")));
            person.clickCard(0);
        }
        person.settle();
        const QMap<QString, QString> begun = measuredIn(person.window());
        QVERIFY(begun.size() > 30);
        for (auto it = begun.cbegin(); it != begun.cend(); ++it) {
            if (grown.contains(it.key()))
                QVERIFY2(grown[it.key()] == *it, qPrintable(it.key() + QStringLiteral(": ") + grown[it.key()] + QStringLiteral("; begun so: ") + *it));
        }
    }
};

BEATREEL_TEST(tst_TextSize)
#include "tst_TextSize.moc"
