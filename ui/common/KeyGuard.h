// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

#include <functional>

class QKeyEvent;
class QWidget;

namespace beatreel {

/// Decides for each key that is pressed whether it may run an action, or belongs to what has the focus. Qt
/// asks before it looks for a shortcut (QEvent::ShortcutOverride): accepting that sends the key to the
/// widget. Sees every event of the application; belongs to an ActionTable.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    /// What a key would run, were it not for the focus.
    enum class Run { Nothing, Action, FilmAction };
    using Lookup = std::function<Run(const QKeyCombination &key)>;

    explicit KeyGuard(Lookup lookup);

    /// Film keys act while the focus lies in `area`; a list or slider inside it keeps its own keys, `area`
    /// itself does not.
    void addFilmArea(QWidget *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Owner { Undecided, Widget, Program };

    [[nodiscard]] Owner ownerOf(const QKeyEvent &event, const QWidget *focus) const;
    [[nodiscard]] bool isInFilmArea(const QWidget *widget) const;

    Lookup m_lookup;
    QSet<const QObject *> m_filmAreas;
};

} // namespace beatreel
