// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Price.h"
#include "ui/common/KeyAssignment.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QWidget;

namespace beatreel {

class KeyGuard;

/// The program's actions by their ids: makes each when it is first asked for, and keeps its keys, its tip and
/// the reason why it cannot be used. Made by whoever makes the window; lives as long as the application's
/// windows.
///
/// Keys act in the windows given to addTo(), and never where the widget with the focus needs them itself:
/// letters, digits, Space, arrows, Delete and the like are dead in text fields, lists and sliders keep their
/// arrows, buttons their Space. Film keys act in film areas, or while nothing has the focus. A widget that
/// paints itself claims further keys by accepting QEvent::ShortcutOverride for them.
class ActionTable : public QObject
{
    Q_OBJECT

public:
    explicit ActionTable(QList<ActionEntry> entries, QObject *parent = nullptr);
    ~ActionTable() override;

    [[nodiscard]] const QList<ActionEntry> &entries() const { return m_entries; }
    /// `id` is that of an entry, here and below.
    [[nodiscard]] const ActionEntry &entry(const ActionId &id) const;

    /// Owned by the table; its object name is the id.
    QAction *action(const ActionId &id);
    /// Those that were asked for, in the order of the entries.
    [[nodiscard]] QList<QAction *> made() const;

    /// Lets the keys of all actions act while `window` is the active one.
    void addTo(QWidget *window);
    /// Lets film keys act while the focus lies in `area`: the preview, the timeline, the board.
    void addFilmArea(QWidget *area);

    /// Greys the action and says why in its tip: "Nothing to undo." QAction::setEnabled(true) takes both
    /// back.
    void disable(const ActionId &id, const QString &why);
    /// Empty for one that can be used, or that was disabled without a reason.
    [[nodiscard]] QString whyDisabled(const ActionId &id) const;

    /// What it would cost now, told after its name in menus and in its tip; nothing: no price.
    void setPrice(const ActionId &id, const std::optional<Price> &price);

    void setKeyMap(const KeyMap &map);
    [[nodiscard]] const KeyMap &keyMap() const { return m_map; }
    /// The keys that act; without those that another action has.
    [[nodiscard]] QList<QKeySequence> keys(const ActionId &id) const { return m_assignment.keys.value(id); }
    [[nodiscard]] const QList<KeyConflict> &conflicts() const { return m_assignment.conflicts; }

signals:
    void keysChanged();

private:
    void refresh(const ActionId &id);
    [[nodiscard]] QString tip(const ActionId &id, const QAction &action) const;

    QList<ActionEntry> m_entries;
    QHash<ActionId, QString> m_descriptions; ///< for What's this
    KeyMap m_map;
    KeyAssignment m_assignment;
    QHash<ActionId, QAction *> m_actions;
    QHash<ActionId, QString> m_reasons;
    QList<QPointer<QWidget>> m_windows;
    std::unique_ptr<KeyGuard> m_guard;
};

} // namespace beatreel
