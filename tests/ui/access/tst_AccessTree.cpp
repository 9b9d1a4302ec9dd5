// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/access/Rooms.h"
#include "tests/ui/access/Stops.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPushButton>
#include <QScrollArea>

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
            if (!child || child->state().invisible || isInner(child->object()))
                continue;
            ++parts;
            check(*child);
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
        if (isPaintedItem && (!part.actionInterface() || part.actionInterface()->actionNames().isEmpty()) && part.actionInterface())
            complaints.append(QStringLiteral("can do nothing: ") + described(part));
        auto *widget = qobject_cast<QWidget *>(part.object());
        const bool isPlain = role == QAccessible::Client || role == QAccessible::NoRole || (role == QAccessible::StaticText && !part.textInterface());
        if (widget && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && isPlain && !widget->focusProxy() && !qobject_cast<QScrollArea *>(widget))
            complaints.append(QStringLiteral("takes the focus, but is nothing: ") + described(part));
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
    for (int i = 0; i < 400; ++i) {
        QWidget *focus = QApplication::focusWidget();
        stays = focus && focus == before ? stays + 1 : 0; // a text with links has several stops
        if (stays > 20)
            break; // there is nowhere else to go, or it is a dead end
        if (focus && focus == first && focus != before)
            break;
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

} // namespace

/// What a screen reader finds, window by window, and where Tab leads to.
class tst_AccessTree : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsNamedAndSaysWhatItIs()
    {
        Complaints all;
        int rooms = 0;
        Journey person;
        Rooms(person, [&](QWidget &window, const QString &name) {
            const TreeCheck check(window);
            QVERIFY2(check.parts > 0, qPrintable(name));
            all.add(name, check.complaints);
            ++rooms;
        }).goThrough();
        QVERIFY(all.isEmpty());
        QVERIFY(rooms > 20);
    }

    void tabReachesEverythingAndLeavesIt()
    {
        Complaints all;
        Journey person;
        Rooms(person, [&](QWidget &window, const QString &name) { all.add(name, tabComplaints(window)); }).goThrough();
        QVERIFY(all.isEmpty());
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
};

BEATREEL_TEST(tst_AccessTree)
#include "tst_AccessTree.moc"
