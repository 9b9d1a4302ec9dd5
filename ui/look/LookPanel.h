// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/Look.h"
#include "ui/workspace/OpenProject.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace beatreel {

class Dialogs;
class LookBar;
class LookCombo;
class PaletteField;

/// The look that all beats share. What is changed here gathers, with what it would do to the beats, until it is applied as one
/// entry of the history or discarded. Applying never builds.
class LookPanel : public QWidget
{
    Q_OBJECT

public:
    /// `dialogs` outlives it.
    explicit LookPanel(Dialogs &dialogs, QWidget *parent = nullptr);

    /// What was gathered for the one before is gone.
    void setProject(OpenProject *open);
    /// Puts the focus there: "product", "category", "archetype", "aesthetic", "mood", "lighting" or "palette".
    void showField(const QString &field);

    /// Something is gathered and not applied.
    [[nodiscard]] bool isChanged() const { return m_draft.isChanged(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFields(QVBoxLayout &column, Dialogs &dialogs);
    [[nodiscard]] LookCombo *addCombo(QVBoxLayout &column, const QString &label, LookCombo *combo, const QString &name);
    void addField(QVBoxLayout &column, const QString &label, QWidget *field, const QString &name);
    [[nodiscard]] Look shownLook() const;
    [[nodiscard]] bool isApplicable() const;
    void onEdited();
    void onDocumentChanged();
    void showLook();
    void showChoices();
    void showBar();
    void showEffect();
    void apply();
    void discard();
    void leaveBar();

    OpenProject *m_open = nullptr;
    LookDraft m_draft;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QLineEdit *m_product = nullptr;
    LookCombo *m_category = nullptr;
    LookCombo *m_archetype = nullptr;
    LookCombo *m_aesthetic = nullptr;
    LookCombo *m_mood = nullptr;
    LookCombo *m_lighting = nullptr;
    PaletteField *m_palette = nullptr;
    LookBar *m_bar;
    QPointer<QWidget> m_lastEdited; ///< where the focus goes when the bar leaves with it
    QTimer m_pause;                 ///< of typing, after which the effect is worked out
};

} // namespace beatreel
