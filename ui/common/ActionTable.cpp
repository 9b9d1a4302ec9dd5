// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionTable.h"

#include "ui/common/ActionDescriptions.h"
#include "ui/common/KeyGuard.h"
#include "ui/common/ToolTips.h"

#include <QAction>
#include <QWidget>

namespace beatreel {

ActionTable::ActionTable(QList<ActionEntry> entries, QObject *parent)
    : QObject(parent), m_entries(std::move(entries)), m_descriptions(actionDescriptions()), m_assignment(assignKeys(m_entries, {}))
{
    m_guard = std::make_unique<KeyGuard>([this](const QKeyCombination &key) {
        const ActionId id = m_assignment.holderOf(QKeySequence(key));
        if (id.isEmpty())
            return KeyGuard::Run::Nothing;
        return entry(id).traits.hasFilmKeys ? KeyGuard::Run::FilmAction : KeyGuard::Run::Action;
    });
}

ActionTable::~ActionTable() = default;

const ActionEntry &ActionTable::entry(const ActionId &id) const
{
    const auto found = std::ranges::find(m_entries, id, &ActionEntry::id);
    Q_ASSERT_X(found != m_entries.end(), "ActionTable::entry", qPrintable(id.text()));
    return *found;
}

QAction *ActionTable::action(const ActionId &id)
{
    if (QAction *made = m_actions.value(id))
        return made;
    const ActionEntry &entry = this->entry(id);
    auto *action = new QAction(entry.text, this);
    action->setIconText(actionName(entry.text));
    action->setObjectName(id.text());
    action->setWhatsThis(m_descriptions.value(id));
    action->setCheckable(entry.traits.isCheckable);
    action->setAutoRepeat(entry.traits.repeats);
    action->setShortcuts(keys(id));
    if (entry.icon)
        action->setIcon(themedIcon(*entry.icon));
    m_actions.insert(id, action);
    refresh(id);
    connect(action, &QAction::changed, this, [this, id] { refresh(id); });
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->addAction(action);
    }
    return action;
}

QList<QAction *> ActionTable::made() const
{
    QList<QAction *> actions;
    for (const ActionEntry &entry : m_entries) {
        if (QAction *action = m_actions.value(entry.id))
            actions.append(action);
    }
    return actions;
}

void ActionTable::addTo(QWidget *window)
{
    m_windows.append(window);
    window->addActions(made());
}

void ActionTable::addFilmArea(QWidget *area)
{
    m_guard->addFilmArea(area);
}

void ActionTable::disable(const ActionId &id, const QString &why)
{
    QAction *action = this->action(id);
    m_reasons.insert(id, why);
    action->setEnabled(false);
    refresh(id);
}

QString ActionTable::whyDisabled(const ActionId &id) const
{
    return m_reasons.value(id);
}

void ActionTable::setPrice(const ActionId &id, const std::optional<Price> &price)
{
    const QString &name = entry(id).text;
    action(id)->setText(price ? tr("%1, %2", "a command, its price").arg(name, priceText(*price)) : name);
}

void ActionTable::setKeyMap(const KeyMap &map)
{
    if (map == m_map)
        return;
    m_map = map;
    m_assignment = assignKeys(m_entries, m_map);
    // All go before any comes: while a key changes hands, no two actions have it.
    for (QAction *action : std::as_const(m_actions))
        action->setShortcuts(QList<QKeySequence>());
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setShortcuts(keys(it.key()));
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        refresh(it.key());
    emit keysChanged();
}

/// The tip follows the words, the key and the reason, whoever changes them.
void ActionTable::refresh(const ActionId &id)
{
    QAction &action = *m_actions.value(id);
    if (action.isEnabled())
        m_reasons.remove(id);
    if (const QString tip = this->tip(id, action); action.toolTip() != tip)
        action.setToolTip(tip);
}

QString ActionTable::tip(const ActionId &id, const QAction &action) const
{
    const QString tip = tipWithKey(actionName(action.text()), keys(id).value(0));
    const QString why = m_reasons.value(id);
    return why.isEmpty() ? tip : tip + u'\n' + why;
}

} // namespace beatreel
