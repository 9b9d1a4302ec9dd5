// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/access/Walks.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/QuestionDialog.h"
#include "ui/main/ControlTexts.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolTip>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Qt's own parts of a field, a list or a tab bar, which stand for it.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) || widget.objectName().startsWith(QStringLiteral("qt_")) || widget.objectName().endsWith(QStringLiteral("ext_button"))
           || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QTabBar *>(parent)
           || qobject_cast<const QLineEdit *>(parent);
}

/// What a question or the desktop's own buttons say is all there is to say: *Close*, *Cancel*, the verbs of a question.
bool saysAll(const QWidget &widget)
{
    return qobject_cast<const QDialogButtonBox *>(widget.parentWidget()) || qobject_cast<const QuestionDialog *>(widget.window());
}

/// Something that a person operates: it is pressed or dragged, or takes the keyboard.
bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || widget.size().isEmpty() || widget.focusProxy() || isInner(widget) || saysAll(widget) || qobject_cast<const QScrollArea *>(&widget)
        || qobject_cast<const QMenu *>(&widget))
        return false;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->count() > 0;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget) || (widget.focusPolicy() & Qt::TabFocus);
}

/// A view that paints its items tells what is under the pointer.
bool tellsByPlace(QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    QWidget &surface = area ? *area->viewport() : widget;
    QToolTip::showText({}, QString());
    for (int y = 2; y < surface.height(); y += std::max(8, surface.height() / 24)) {
        for (int x = 2; x < surface.width(); x += std::max(8, surface.width() / 24)) {
            QHelpEvent event(QEvent::ToolTip, {x, y}, surface.mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(&surface, &event);
            if (!QToolTip::text().isEmpty())
                return true;
        }
    }
    return false;
}

/// What is looked at as a whole: a tip would cover it. Its keys stand in its What's this.
bool isLookedAt(const QWidget &widget)
{
    static const QStringList names{QStringLiteral("frameView"), QStringLiteral("overlayHandles"), QStringLiteral("cutView"), QStringLiteral("compareView"),
                                   QStringLiteral("trackCompare"), QStringLiteral("variantsView"), QStringLiteral("planColumn"), QStringLiteral("handbookText")};
    return names.contains(widget.objectName());
}

/// The rule. A control has a tip and a What's this of its own, or those of the field that it is directly a part of, as Qt shows them: a
/// segment those of its choice, a cell those of its pad. A view of painted items tells a tip for what is under the pointer.
QString missingIn(QWidget &widget)
{
    const QWidget *field = widget.parentWidget();
    QStringList missing;
    if (widget.toolTip().isEmpty() && (!field || field->toolTip().isEmpty()) && !isLookedAt(widget) && !tellsByPlace(widget))
        missing.append(QStringLiteral("no tip"));
    if (widget.whatsThis().isEmpty() && (!field || field->whatsThis().isEmpty()))
        missing.append(QStringLiteral("no What's this"));
    return missing.join(QStringLiteral(" and "));
}

/// A longer form that says the same is none.
bool repeatsTip(const QWidget &widget)
{
    return !widget.whatsThis().isEmpty() && QString(widget.whatsThis()).remove(u'.') == QString(widget.toolTip()).remove(u'.');
}

QString nameOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 “%2” (%3, in %4 “%5”)").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), widget.accessibleName(),
                                                           parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), parent ? parent->objectName() : QString());
}

QStringList unexplained(QWidget &window)
{
    QStringList complaints;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !isControl(*widget))
            continue;
        if (const QString missing = missingIn(*widget); !missing.isEmpty())
            complaints.append(QStringLiteral("%1 has %2").arg(nameOf(*widget), missing));
        if (repeatsTip(*widget))
            complaints.append(QStringLiteral("%1 says the same twice").arg(nameOf(*widget)));
    }
    return complaints;
}

} // namespace

/// Whoever does not know a control can ask it.
class tst_ControlHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyControlExplainsItself()
    {
        Complaints all;
        QSet<QString> names;
        int rooms = 0;
        const Rooms::Visit visit = [&](QWidget &window, const QString &name) {
            all.add(name, unexplained(window));
            for (const QWidget *widget : window.findChildren<QWidget *>())
                names.insert(widget->objectName());
            ++rooms;
        };
        for (const auto &[name, walk] : kWalks)
            goThrough(walk, visit);
        QVERIFY(all.isEmpty());
        QVERIFY(rooms > 45);
        QStringList idle;
        for (const QString &name : ControlTexts::all().keys()) {
            if (!names.contains(name))
                idle.append(name);
        }
        QVERIFY2(idle.isEmpty(), qPrintable(QStringLiteral("There are no such controls: ") + idle.join(QStringLiteral(", "))));
    }

    void aControlWithoutHelpIsFound()
    {
        QWidget window;
        QPushButton button(QStringLiteral("Go"), &window);
        button.resize(20, 20);
        window.show();
        QCOMPARE(unexplained(window).size(), 1);
        button.setToolTip(QStringLiteral("Goes there"));
        button.setWhatsThis(QStringLiteral("Goes there."));
        QCOMPARE(unexplained(window).size(), 1);
        button.setWhatsThis(QStringLiteral("Takes the film to where it is shown."));
        QVERIFY(unexplained(window).isEmpty());
    }

    void aReasonGoesBeforeAndTheTipComesBack()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        auto *again = person.find<QWidget>(QStringLiteral("frameAgain"));
        const QString tip = again->toolTip();
        QVERIFY(!tip.isEmpty());
        again->setToolTip(QStringLiteral("It is locked."));
        QCOMPARE(again->toolTip(), QStringLiteral("It is locked."));
        again->setToolTip({});
        QCOMPARE(again->toolTip(), tip);
    }

    void tipsShowTheKeyThatIs()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        auto *again = person.find<QWidget>(QStringLiteral("frameAgain"));
        QVERIFY2(again->toolTip().endsWith(QStringLiteral("(F)")), qPrintable(again->toolTip()));
        QCOMPARE(again->whatsThis(), person.action(actions::kFrameAgain)->whatsThis());
        Preferences preferences = person.bench().preferences().value();
        preferences.keys.set(person.window().actions().entry(actions::kFrameAgain), {QKeySequence(Qt::Key_G)});
        person.bench().preferences().set(preferences);
        QVERIFY2(again->toolTip().endsWith(QStringLiteral("(G)")), qPrintable(again->toolTip()));
    }
};

BEATREEL_TEST(tst_ControlHelp)
#include "tst_ControlHelp.moc"
