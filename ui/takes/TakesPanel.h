// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"
#include "ui/workspace/ClipRooms.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace beatreel {

class EmptyState;
class FoldableSection;
class PriceButton;
class ProvenanceTable;
class SegmentedControl;
class TakeNote;
class TrashList;

/// The takes of a slot, two of them beside each other in words: where they come from, what using one costs, what the
/// user says of them, and what else can be done with them.
class TakesPanel : public QWidget
{
    Q_OBJECT

public:
    /// What is compared outlives it, and says which project is open.
    explicit TakesPanel(ComparedTakes &compared, QWidget *parent = nullptr);

    /// Whether only differences are shown, and whether the trash is folded.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

signals:
    /// `button` is where it was asked for, on the screen.
    void makeWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    void againAsWanted(const beatreel::TakeId &take, const QRect &button);
    void revealWanted(const beatreel::TakeId &take);
    void trashWanted(const beatreel::TakeId &take);
    void emptyTrashWanted();
    /// Where the menu with the beats is to stand.
    void copySettingsWanted(const beatreel::TakeId &take, const QPoint &onScreen);
    void copyTextWanted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QToolButton *makeTool(const QString &name, const QString &tip);
    void refresh();
    void showSlots();
    void showEmpty();
    void showRows();
    void showSubject();

    ComparedTakes &m_compared;
    ClipRooms m_rooms;
    QLabel *m_title;
    QCheckBox *m_onlyDifferences;
    QVBoxLayout *m_slotsPlace;
    SegmentedControl *m_slots = nullptr;
    QList<Slot> m_offered;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PriceButton *m_make;
    ProvenanceTable *m_table = nullptr;
    TakeNote *m_note = nullptr;
    PriceButton *m_againAs = nullptr;
    FoldableSection *m_trash = nullptr;
    TrashList *m_trashList = nullptr;
    QWidget *m_foot = nullptr;
    QToolButton *m_star = nullptr;
    QToolButton *m_reveal = nullptr;
    QToolButton *m_toTrash = nullptr;
    PriceButton *m_copy = nullptr;
};

} // namespace beatreel
