// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/KeyMap.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace beatreel {

class ActionKeys;

/// All actions with their keys, to be searched and changed. A key that another action has is told and offered
/// to be taken from it. Works on a value; whoever keeps it listens.
class KeysEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeysEditor(QList<ActionEntry> entries, QWidget *parent = nullptr);

    /// Without telling.
    void setKeyMap(const KeyMap &map);
    [[nodiscard]] const KeyMap &keyMap() const { return m_map; }

    /// Chooses an action and brings it into sight.
    void choose(const ActionId &id);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The user changed something.
    void keyMapChanged(const beatreel::KeyMap &map);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What waits for the user's word: keys for one action, one of which another one has.
    struct Wish
    {
        KeyMap map; ///< with what was taken so far
        ActionId action;
        QList<QKeySequence> keys;
        QKeySequence taken;
        ActionId holder;
    };

    void build();
    void fillTree();
    void filter(const QString &query);
    void refresh();
    void showChosen();
    void startWaiting();

    [[nodiscard]] const ActionEntry *chosen() const;
    [[nodiscard]] const ActionEntry &entry(const ActionId &id) const;
    [[nodiscard]] QList<QKeySequence> keysOf(const ActionId &id) const;
    void onKeyWanted(int index, const QKeySequence &key);
    void onRemoveWanted(int index);
    void onReset();
    void onResetAll();
    void onOfferTaken();
    /// Changes the keys of one action in `map`; where another one has one of them, asks instead.
    void wish(KeyMap map, const ActionEntry &entry, const QList<QKeySequence> &keys);
    void change(const KeyMap &map);

    QList<ActionEntry> m_entries;
    KeyMap m_map;
    std::optional<Wish> m_wish;
    std::optional<KeyMap> m_before; ///< while "reset all" can be undone
    QLineEdit *m_search;
    QPushButton *m_resetAll;
    QTreeWidget *m_tree;
    QLabel *m_nothing;
    ActionKeys *m_keys;
};

} // namespace beatreel
