// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PaintedItems.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

#include <utility>

namespace beatreel {

namespace {

class ItemAccess;

/// Keeps an interface for each child that was asked for, as Qt wants the same one each time.
class Children
{
public:
    ~Children()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }
    Children() = default;
    Children(const Children &) = delete;
    Children &operator=(const Children &) = delete;

    [[nodiscard]] QAccessibleInterface *child(QWidget *widget, const PaintedItems::Path &path);

private:
    QHash<int, QAccessible::Id> m_ids;
};

PaintedItems &itemsOf(QWidget *widget)
{
    return *dynamic_cast<PaintedItems *>(widget);
}

QAccessibleInterface *childAtPoint(QAccessibleInterface &parent, int x, int y)
{
    for (int i = 0; i < parent.childCount(); ++i) {
        QAccessibleInterface *child = parent.child(i);
        if (!child->rect().contains(x, y))
            continue;
        QAccessibleInterface *deeper = child->childAt(x, y);
        return deeper ? deeper : child;
    }
    return nullptr;
}

/// One painted item.
class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleValueInterface
{
public:
    ItemAccess(QWidget *widget, PaintedItems::Path path) : m_widget(widget), m_path(std::move(path)) {}

    [[nodiscard]] bool isValid() const override
    {
        PaintedItems::Path parent = m_path;
        return m_widget && parent.takeLast() < items().itemCount(parent);
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_widget);
        for (qsizetype i = 0; i + 1 < m_path.size() && access; ++i)
            access = access->child(m_path[i]);
        return access;
    }
    [[nodiscard]] int childCount() const override { return isValid() ? items().itemCount(m_path) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? m_children.child(m_widget, m_path + PaintedItems::Path{index}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccess *>(child);
        return item && item->m_path.size() == m_path.size() + 1 ? item->m_path.last() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return childAtPoint(*const_cast<ItemAccess *>(this), x, y);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? items().item(m_path).name : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? items().item(m_path).place : QRect();
        return {items().surface()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return isValid() ? items().item(m_path).role : QAccessible::NoRole; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const PaintedItems::Item item = items().item(m_path);
        state.selectable = m_widget->focusPolicy() != Qt::NoFocus;
        state.extSelectable = state.selectable;
        state.focusable = m_widget->focusPolicy() != Qt::NoFocus;
        state.selected = item.isSelected;
        state.focused = item.hasFocus;
        state.offscreen = !items().surface()->rect().intersects(item.place);
        state.busy = item.percent.has_value();
        return state;
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::ValueInterface && isValid() && items().item(m_path).percent)
            return static_cast<QAccessibleValueInterface *>(this);
        return nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return isValid() ? items().item(m_path).actions : QStringList(); }
    void doAction(const QString &action) override
    {
        if (isValid())
            items().act(m_path, action);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] QVariant currentValue() const override { return isValid() ? items().item(m_path).percent.value_or(0) : 0; }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] PaintedItems &items() const { return itemsOf(m_widget); }

    QWidget *m_widget;
    PaintedItems::Path m_path;
    mutable Children m_children;
};

QAccessibleInterface *Children::child(QWidget *widget, const PaintedItems::Path &path)
{
    QAccessible::Id &id = m_ids[path.last()];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ItemAccess(widget, path));
    return QAccessible::accessibleInterface(id);
}

/// The widget, as the list of its items.
class ListAccess final : public QAccessibleWidget
{
public:
    explicit ListAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) {}

    [[nodiscard]] int childCount() const override { return itemsOf(widget()).itemCount({}); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? m_children.child(widget(), {index}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return childAtPoint(*const_cast<ListAccess *>(this), x, y);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (itemsOf(widget()).item({i}).hasFocus)
                return child(i);
        }
        return nullptr;
    }

private:
    mutable Children m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return dynamic_cast<PaintedItems *>(widget) ? new ListAccess(widget) : nullptr;
}

} // namespace

void PaintedItems::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    static_cast<void>(isInstalled);
}

void PaintedItems::announceFocus(QWidget *widget, int item)
{
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

} // namespace beatreel
