// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeysEditor.h"

#include "ui/common/ActionKeys.h"
#include "ui/common/Appearance.h"
#include "ui/common/KeyAssignment.h"
#include "ui/common/KeysRow.h"
#include "ui/common/ToolTips.h"
#include "ui/common/WordSearch.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kGroupRole = Qt::UserRole + 1; ///< not in headings

enum Column { kWordsColumn, kKeysColumn };

/// The menu that Alt and a letter opens, as a title; empty where the key opens none.
QString menuOpenedBy(const QKeySequence &key, const QList<ActionEntry> &entries)
{
    for (const ActionEntry &entry : entries) {
        if (QKeySequence::mnemonic(groupTitle(entry.group)) == key)
            return plainWords(groupTitle(entry.group));
    }
    return {};
}

} // namespace

KeysEditor::KeysEditor(QList<ActionEntry> entries, QWidget *parent)
    : QWidget(parent), m_entries(std::move(entries)), m_search(new QLineEdit),
      m_resetAll(new QPushButton(tr("Reset all"))), m_tree(new QTreeWidget), m_nothing(new QLabel),
      m_keys(new ActionKeys)
{
    build();
    fillTree();
    refresh();
    showChosen();
    connect(m_search, &QLineEdit::textChanged, this, &KeysEditor::filter);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysEditor::onResetAll);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysEditor::showChosen);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &KeysEditor::startWaiting);
    connect(m_keys, &ActionKeys::keyWanted, this, &KeysEditor::onKeyWanted);
    connect(m_keys, &ActionKeys::removeWanted, this, &KeysEditor::onRemoveWanted);
    connect(m_keys, &ActionKeys::resetWanted, this, &KeysEditor::onReset);
    connect(m_keys, &ActionKeys::offerTaken, this, &KeysEditor::onOfferTaken);
    connect(m_keys, &ActionKeys::offerLeft, this, &KeysEditor::showChosen);
}

void KeysEditor::build()
{
    setObjectName(QStringLiteral("keysEditor"));
    m_search->setObjectName(QStringLiteral("keysSearch"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_resetAll->setObjectName(QStringLiteral("keysResetAll"));
    m_nothing->setObjectName(QStringLiteral("keysNothing"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_nothing->hide();
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->installEventFilter(this);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setItemDelegate(new KeysRow(m_tree));
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(kWordsColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(kKeysColumn, QHeaderView::ResizeToContents);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_keys);
}

void KeysEditor::fillTree()
{
    std::optional<ActionGroup> group;
    for (const ActionEntry &entry : std::as_const(m_entries)) {
        const QString title = plainWords(groupTitle(entry.group));
        if (entry.group != group) {
            auto *heading = new QTreeWidgetItem(m_tree, {title});
            heading->setFlags(Qt::NoItemFlags); // the arrows pass over it
            group = entry.group;
        }
        auto *item = new QTreeWidgetItem(m_tree, {actionName(entry.text)});
        item->setData(kWordsColumn, kIdRole, entry.id.text());
        item->setData(kWordsColumn, kGroupRole, title);
    }
    choose(m_entries.isEmpty() ? ActionId() : m_entries.first().id);
}

QSize KeysEditor::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(640), type.scaled(560)};
}

void KeysEditor::setKeyMap(const KeyMap &map)
{
    m_map = map;
    m_before.reset();
    refresh();
    showChosen();
}

void KeysEditor::choose(const ActionId &id)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(kWordsColumn, kIdRole).toString() == id.text() && !id.isEmpty()) {
            m_tree->setCurrentItem(*it);
            m_tree->scrollToItem(*it);
            return;
        }
    }
}

const ActionEntry *KeysEditor::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || item->isHidden())
        return nullptr;
    const ActionId id(item->data(kWordsColumn, kIdRole).toString());
    const auto found = std::ranges::find(m_entries, id, &ActionEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

const ActionEntry &KeysEditor::entry(const ActionId &id) const
{
    return *std::ranges::find(m_entries, id, &ActionEntry::id);
}

QList<QKeySequence> KeysEditor::keysOf(const ActionId &id) const
{
    return assignKeys(m_entries, m_map).keys.value(id);
}

void KeysEditor::filter(const QString &query)
{
    QTreeWidgetItem *heading = nullptr;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const QString group = item->data(kWordsColumn, kGroupRole).toString();
        if (group.isEmpty()) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const bool isFound = matchWords(query, item->text(kWordsColumn), {group, item->text(kKeysColumn)}).has_value();
        item->setHidden(!isFound);
        if (isFound && heading)
            heading->setHidden(false);
        if (isFound && !first)
            first = item;
    }
    if (first && !chosen())
        m_tree->setCurrentItem(first);
    m_tree->setVisible(first);
    m_nothing->setVisible(!first);
    m_nothing->setText(tr("No action has “%1” in it.").arg(query.trimmed()));
    showChosen();
}

/// What the map changes in the tree.
void KeysEditor::refresh()
{
    const KeyAssignment assignment = assignKeys(m_entries, m_map);
    bool isChanged = false;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const ActionId id((*it)->data(kWordsColumn, kIdRole).toString());
        if (id.isEmpty())
            continue;
        const QList<QKeySequence> keys = assignment.keys.value(id);
        const bool isOwn = keys != entry(id).keys;
        isChanged = isChanged || isOwn || m_map.isChanged(id);
        (*it)->setText(kKeysColumn, keysText(keys));
        (*it)->setData(kKeysColumn, KeysRow::kIsOwnRole, isOwn);
        const QString shipped = isOwn ? shippedText(entry(id)) : QString();
        (*it)->setToolTip(kKeysColumn, shipped);
        (*it)->setData(kKeysColumn, Qt::AccessibleDescriptionRole, shipped);
    }
    m_resetAll->setEnabled(isChanged);
}

void KeysEditor::showChosen()
{
    m_wish.reset();
    m_before.reset();
    const ActionEntry *entry = chosen();
    if (!entry) {
        m_keys->showNothing();
        return;
    }
    const QList<QKeySequence> keys = keysOf(entry->id);
    const bool isChanged = m_map.isChanged(entry->id) || keys != entry->keys;
    m_keys->showAction(*entry, keys, isChanged ? ActionKeys::Reset::Possible : ActionKeys::Reset::Pointless);
    m_keys->say({});
}

/// Not QTreeWidget::itemActivated: on some desktops that comes with every click.
bool KeysEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            startWaiting();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void KeysEditor::startWaiting()
{
    if (chosen())
        m_keys->startWaiting();
}

void KeysEditor::onKeyWanted(int index, const QKeySequence &key)
{
    const ActionEntry &entry = *chosen();
    if (const QString menu = menuOpenedBy(key, m_entries); !menu.isEmpty()) {
        m_keys->say(tr("%1 opens the menu “%2”. Choose another key.").arg(keyText(key), menu));
        return;
    }
    QList<QKeySequence> keys = keysOf(entry.id);
    if (keys.contains(key))
        return;
    if (index < keys.size())
        keys[index] = key;
    else
        keys.append(key);
    wish(m_map, entry, keys);
}

void KeysEditor::onRemoveWanted(int index)
{
    QList<QKeySequence> keys = keysOf(chosen()->id);
    keys.removeAt(index);
    wish(m_map, *chosen(), keys);
}

void KeysEditor::onReset()
{
    wish(m_map, *chosen(), chosen()->keys);
}

void KeysEditor::wish(KeyMap map, const ActionEntry &entry, const QList<QKeySequence> &keys)
{
    QList<ActionEntry> others = m_entries;
    others.removeIf([&entry](const ActionEntry &other) { return other.id == entry.id; });
    const KeyAssignment assignment = assignKeys(others, map);
    for (const QKeySequence &key : keys) {
        const ActionId holder = assignment.holderOf(key);
        if (holder.isEmpty())
            continue;
        const QString name = actionName(this->entry(holder).text);
        m_wish = Wish{map, entry.id, keys, key, holder};
        m_keys->say(tr("%1 is a key of “%2”.").arg(keyText(key), name), tr("Take it from “%1”").arg(name));
        return;
    }
    map.set(entry, keys);
    change(map);
}

void KeysEditor::onOfferTaken()
{
    if (m_before) {
        change(KeyMap(*m_before));
        return;
    }
    if (!m_wish)
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    const ActionEntry &holder = entry(wish.holder);
    QList<QKeySequence> left = assignKeys(m_entries, wish.map).keys.value(wish.holder);
    left.removeIf([&wish](const QKeySequence &key) { return overlap(key, wish.taken); });
    KeyMap map = wish.map;
    map.set(holder, left);
    this->wish(map, entry(wish.action), wish.keys);
    if (!m_wish && left.isEmpty())
        m_keys->say(tr("“%1” has no key now.").arg(actionName(holder.text)));
}

void KeysEditor::onResetAll()
{
    const KeyMap before = m_map;
    KeyMap map = m_map;
    for (const ActionEntry &entry : std::as_const(m_entries))
        map.reset(entry.id);
    change(map);
    m_before = before;
    m_keys->setEnabled(true);
    m_keys->say(tr("All keys are as shipped."), tr("Undo"));
}

void KeysEditor::change(const KeyMap &map)
{
    m_map = map;
    refresh();
    showChosen();
    emit keyMapChanged(m_map);
}

} // namespace beatreel
