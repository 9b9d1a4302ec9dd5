// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/access/Stops.h"
#include "tests/ui/access/Walks.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/Speaking.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

using namespace beatreel;
using namespace beatreel::test;

namespace {

QString described(QAccessibleInterface &part)
{
    const QObject *object = part.object();
    const QString parent = object && object->parent() ? object->parent()->objectName() : QString();
    return QStringLiteral("%1 %2 (in %3), role %4, “%5”")
        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("painted"), object ? object->objectName() : QString(), parent)
        .arg(part.role()).arg(part.text(QAccessible::Name));
}

bool isInteractive(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox,
        QAccessible::Slider, QAccessible::ListItem, QAccessible::TreeItem, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::Link, QAccessible::List, QAccessible::Tree, QAccessible::Table, QAccessible::ProgressBar, QAccessible::Graphic,
        QAccessible::HotkeyField, QAccessible::Dial, QAccessible::Canvas};
    return roles.contains(role);
}

/// What is pressed, by hand or by assistive technology.
bool isPressed(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ButtonMenu,
                                                QAccessible::ButtonDropDown, QAccessible::Link, QAccessible::MenuItem};
    return roles.contains(role);
}

/// Taking the focus is nothing that a thing is for.
bool canDoSomething(QAccessibleInterface &part)
{
    QAccessibleActionInterface *actions = part.actionInterface();
    return actions && std::ranges::any_of(actions->actionNames(), [](const QString &name) { return name != QAccessibleActionInterface::setFocusAction(); });
}

/// What is wrong with what assistive technology finds in a window.
class TreeCheck
{
public:
    explicit TreeCheck(QWidget &window) { walk(*QAccessible::queryAccessibleInterface(&window)); }

    QStringList complaints;
    int parts = 0;

private:
    void walk(QAccessibleInterface &part)
    {
        QHash<QString, QString> siblings;
        for (int i = 0; i < part.childCount(); ++i) {
            QAccessibleInterface *child = part.child(i);
            if (!child || !child->isValid() || child->state().invisible || isInner(child->object())) // Qt keeps items of a list that are gone
                continue;
            ++parts;
            check(*child);
            checkState(*child);
            if (isInteractive(child->role()) && child->role() != QAccessible::TreeItem) {
                const QString key = QStringLiteral("%1 %2 %3").arg(child->role()).arg(child->text(QAccessible::Name), child->text(QAccessible::Description));
                if (siblings.contains(key) && !child->text(QAccessible::Name).isEmpty())
                    complaints.append(QStringLiteral("cannot be told from %1: %2").arg(siblings[key], described(*child)));
                siblings.insert(key, described(*child));
            }
            walk(*child);
        }
    }

    void check(QAccessibleInterface &part)
    {
        const QAccessible::Role role = part.role();
        const bool isSign = role == QAccessible::Graphic && qobject_cast<QLabel *>(part.object()); // the words beside it say the same
        const bool isLaterColumn = part.tableCellInterface() && part.tableCellInterface()->columnIndex() > 0; // may be empty
        if (isInteractive(role) && !isSign && !isLaterColumn && part.text(QAccessible::Name).trimmed().isEmpty())
            complaints.append(QStringLiteral("has no name: ") + described(part));
        if ((role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ProgressBar)
            && (!part.valueInterface() || !part.valueInterface()->currentValue().isValid()))
            complaints.append(QStringLiteral("has no value: ") + described(part));
        if ((role == QAccessible::ListItem || role == QAccessible::PushButton) && part.rect().isEmpty())
            complaints.append(QStringLiteral("has no place: ") + described(part));
        const bool isPaintedItem = !part.object() && part.parent() && part.parent()->role() == QAccessible::List && part.parent()->state().focusable;
        if ((isPaintedItem || (isPressed(role) && !part.state().disabled)) && !canDoSomething(part))
            complaints.append(QStringLiteral("can do nothing: ") + described(part));
        auto *widget = qobject_cast<QWidget *>(part.object());
        const bool isPlain = role == QAccessible::Client || role == QAccessible::NoRole || (role == QAccessible::StaticText && !part.textInterface());
        if (widget && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && isPlain && !widget->focusProxy() && !qobject_cast<QScrollArea *>(widget))
            complaints.append(QStringLiteral("takes the focus, but is nothing: ") + described(part));
    }

    /// What the eye sees of a control's state is told.
    void checkState(QAccessibleInterface &part)
    {
        const auto *widget = qobject_cast<const QWidget *>(part.object());
        if (!widget)
            return;
        const QAccessible::State state = part.state();
        if ((state.disabled != 0) == widget->isEnabled())
            complaints.append(QStringLiteral("does not say whether it is disabled: ") + described(part));
        if (state.expandable && !qobject_cast<const QComboBox *>(widget) && (state.expanded != 0) == (state.collapsed != 0))
            complaints.append(QStringLiteral("does not say whether it is open: ") + described(part));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->isCheckable())
            return;
        const bool isChecked = button->isChecked();
        const bool saysChecked = state.checkable && (state.checked != 0) == isChecked;
        const bool saysExpanded = state.expandable && (state.expanded != 0) == isChecked && (state.collapsed != 0) != isChecked;
        if (qobject_cast<const FoldableSection *>(button->parentWidget()) ? !saysExpanded : !saysChecked)
            complaints.append(QStringLiteral("does not say whether it is checked, or open: ") + described(part));
    }
};

/// Where Tab leads to, until it comes back to where it was.
QStringList tabComplaints(QWidget &window)
{
    QStringList complaints;
    QSet<QWidget *> reached;
    QWidget *first = nullptr;
    QWidget *before = nullptr;
    int stays = 0;
    qsizetype known = 0;
    for (int i = 0; i < 800; ++i) {
        QWidget *focus = QApplication::focusWidget();
        stays = focus && focus == before ? stays + 1 : 0; // a text with links has several stops
        if (stays > 20)
            break; // there is nowhere else to go, or it is a dead end
        if (focus && focus == first && focus != before) {
            if (reached.size() == known)
                break;
            known = reached.size(); // the keyboard has brought up more on its way
        }
        if (focus && !first && i > 0)
            first = focus;
        if (focus)
            reached.insert(focus);
        before = focus;
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && isStop(*widget) && !reached.contains(widget))
            complaints.append(QStringLiteral("Tab does not reach %1 %2 (in %3); it went last to %4 %5").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), widget->parentWidget()->objectName(), before ? QString::fromLatin1(before->metaObject()->className()) : QString(), before ? before->objectName() : QString()));
    }
    return complaints;
}

/// Through which regions Tab leads, from the window's bar on.
QStringList regionsOfTab(QWidget &window)
{
    static const QStringList names{QStringLiteral("windowBar"), QStringLiteral("libraryPanel"), QStringLiteral("briefPanel"), QStringLiteral("lookPanel"),
                                   QStringLiteral("transport"), QStringLiteral("previewPanel"), QStringLiteral("timelinePanel"), QStringLiteral("inspectorPanel"),
                                   QStringLiteral("takesPanel"), QStringLiteral("jobsPanel"), QStringLiteral("history"), QStringLiteral("stateLine")};
    QStringList regions;
    QWidget *first = nullptr;
    auto *bar = window.findChild<QWidget *>(names.first());
    for (QWidget *stop : bar->findChildren<QWidget *>()) {
        if (!first && isStop(*stop))
            first = stop;
    }
    QWidget *focus = first;
    focus->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 400 && focus && (i == 0 || focus != first); ++i) {
        const QWidget *part = focus;
        while (part && !names.contains(part->objectName()))
            part = part->parentWidget();
        const bool isTabs = qobject_cast<QTabBar *>(focus); // Qt has several
        const QString region = part ? part->objectName() : isTabs ? QStringLiteral("QTabBar") : QString::fromLatin1(focus->metaObject()->className());
        if (regions.isEmpty() || regions.last() != region)
            regions.append(region);
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    if (regions.size() > 1 && regions.last() == regions.first())
        regions.removeLast(); // the bar's other stops, which Tab comes to last
    return regions;
}

} // namespace

/// What a screen reader finds, window by window, and where Tab leads to.
class tst_AccessTree : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsNamedAndSaysWhatItIs_data() { everyWalk(); }
    void everyPartIsNamedAndSaysWhatItIs()
    {
        QFETCH(Walk, walk);
        Complaints all;
        int rooms = 0;
        goThrough(walk, [&](QWidget &window, const QString &name) {
            const TreeCheck check(window);
            QVERIFY2(check.parts > 0, qPrintable(name));
            all.add(name, check.complaints);
            ++rooms;
        });
        QVERIFY(all.isEmpty());
        QVERIFY(rooms > 20);
    }

    void tabReachesEverythingAndLeavesIt_data() { everyWalk(); }
    void tabReachesEverythingAndLeavesIt()
    {
        QFETCH(Walk, walk);
        Complaints all;
        goThrough(walk, [&](QWidget &window, const QString &name) { all.add(name, tabComplaints(window)); });
        QVERIFY(all.isEmpty());
    }

    void tabGoesFromRegionToRegion()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        person.open()->build(BuildScope::Storyboard);
        QVERIFY(person.waitUntilIdle());
        person.open()->selection().select(kBeat2);
        const auto show = [&](const ActionId &panel, const QString &name) {
            if (person.find<QWidget>(name)->visibleRegion().isEmpty())
                person.action(panel)->trigger();
            person.settle();
        };
        show(actions::kViewInspector, QStringLiteral("inspectorPanel"));
        for (const auto &[panel, name] : {std::pair(actions::kViewLibrary, QStringLiteral("libraryPanel")), std::pair(actions::kViewBrief, QStringLiteral("briefPanel")),
                                          std::pair(actions::kViewLook, QStringLiteral("lookPanel"))}) {
            show(panel, name);
            QCOMPARE(regionsOfTab(person.window()).join(u' '), QStringLiteral("windowBar QTabBar %1 previewPanel transport timelinePanel QTabBar inspectorPanel stateLine").arg(name));
        }
        for (const auto &[panel, name] : {std::pair(actions::kViewTakes, QStringLiteral("takesPanel")), std::pair(actions::kViewJobs, QStringLiteral("jobsPanel")),
                                          std::pair(actions::kHistory, QStringLiteral("history"))}) {
            show(panel, name);
            QCOMPARE(regionsOfTab(person.window()).join(u' '), QStringLiteral("windowBar QTabBar lookPanel previewPanel transport timelinePanel QTabBar %1 stateLine").arg(name));
        }
    }

    void aNamelessButtonIsFound()
    {
        QWidget window;
        QPushButton nameless(&window);
        nameless.resize(20, 20);
        window.show();
        QCOMPARE(TreeCheck(window).complaints.size(), 1);
        nameless.setText(QStringLiteral("Go"));
        QVERIFY(TreeCheck(window).complaints.isEmpty());
    }

    void aButtonThatCannotBePressedIsFound()
    {
        QWidget window;
        QLabel painted(QStringLiteral("Go"), &window);
        setSpokenRole(painted, QAccessible::PushButton);
        painted.setAccessibleName(painted.text());
        painted.setFocusPolicy(Qt::TabFocus);
        window.show();
        QCOMPARE(TreeCheck(window).complaints.size(), 1);
        const QString complaint = TreeCheck(window).complaints.first();
        QVERIFY2(complaint.startsWith(QStringLiteral("can do nothing")), qPrintable(complaint));
    }

    void aSilentStateIsFound()
    {
        QWidget window;
        QPushButton button(QStringLiteral("Go"), &window);
        setSpokenRole(button, QAccessible::Indicator); // which says nothing of being checked
        window.show();
        QVERIFY(TreeCheck(window).complaints.isEmpty());
        button.setCheckable(true);
        QCOMPARE(TreeCheck(window).complaints.size(), 1);
    }
};

BEATREEL_TEST(tst_AccessTree)
#include "tst_AccessTree.moc"
