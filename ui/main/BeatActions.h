// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"
#include "ui/workspace/OpenProject.h"

#include <QMenu>

namespace beatreel {

class ActionTable;

/// The actions on beats: what the Beat menu, the context menus and the keys do. Knows what can be done just now and
/// says why not.
class BeatActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    BeatActions(ActionTable &actions, QWidget *window);

    void setProject(OpenProject *open);

    /// The context menu of the selected beats, or of the clip that has the focus; the caller shows it. Deletes itself.
    [[nodiscard]] QMenu *contextMenu();
    /// The templates by position; `choose` gets the one that was chosen. Deletes itself.
    [[nodiscard]] QMenu *templateMenu(const std::function<void(const BeatTemplate &)> &choose);
    /// Opens the menu from which a beat is added.
    void addBeatAt(const QPoint &onScreen);
    /// Adds a beat of that template behind the selection.
    void addBeatOf(const TemplateId &id);
    /// Opens the menu from which the selected beats get another template.
    void swapTemplateAt(const QPoint &onScreen);

    void copy();
    void cut();
    void paste();

signals:
    /// Something else than beats is on the clipboard.
    void ownPasteWanted();
    /// What failed is to be made, by the same model or by another one.
    void retryWanted(const beatreel::Slot &slot);
    void otherModelWanted(const beatreel::Slot &slot, const QString &model);
    void saveAsTemplateWanted(const beatreel::BeatId &beat);
    void takesWanted();
    void revealWanted(const beatreel::TakeId &take);
    /// Where a menu that a key opened may stand.
    void placeWanted(QPoint &onScreen);

private:
    void bind();
    void update();
    void addLengths(QMenu &menu);
    void addApprovals(QMenu &menu);
    void fillClip(QMenu &menu, const Slot &clip);
    void fillBeats(QMenu &menu);
    QAction *addAs(QMenu &menu, const ActionId &id, const QString &text);
    void addFailureOffers(QMenu &menu, const QList<Slot> &wanted);
    void addStaleOffers(QMenu &menu, const QList<Slot> &wanted);
    QAction *addLock(QMenu &menu, const QList<Slot> &wanted, const QString &text);
    [[nodiscard]] QPoint placeForMenu();

    ActionTable &m_actions;
    QWidget *m_window;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
