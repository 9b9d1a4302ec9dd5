// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace beatreel {

class BeatField;
class CropField;
class Dialogs;
class FoldableSection;
class InspectorHead;
class PriceButton;
class ProjectNumbers;
class FailureField;
class PromptField;
class SlipField;

/// Every field of the selected beats; with none selected, the project's numbers.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    /// The dialogs outlive it.
    explicit InspectorPanel(Dialogs &dialogs, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    /// The takes of what is selected, and what stands beside their title; owned from then on.
    void setTakesWidget(QWidget *takes, QWidget *corner = nullptr);
    void setTakesTitle(const QString &title);
    /// Puts the cursor into the prompt.
    void editPrompt();

    /// Which sections are folded, and which form of the prompt is seen.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

signals:
    /// Of what has failed; `button` is on the screen.
    void retryWanted(const beatreel::Slot &slot, const QRect &button);
    void otherModelWanted(const beatreel::Slot &slot, const QString &model, const QRect &button);
    /// One take more; `button` is where it was asked for, on the screen.
    void frameAgainWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    void clipAgainWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    void swapWanted(const QPoint &onScreen);
    void moreWanted(const QPoint &onScreen);
    void lookWanted(const QString &field);
    /// To be said once.
    void announced(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFields();
    void addSections();
    FoldableSection *addSection(const QString &name, const QString &title, const QList<QWidget *> &content, QWidget *corner = nullptr);
    [[nodiscard]] QWidget *makeFoot();
    void showSelection();
    void refresh();
    void showPrices();
    void arrangeFoot();
    [[nodiscard]] BeatId shownBeat() const;
    [[nodiscard]] int shownClipIndex() const;
    [[nodiscard]] Slot shownFrame() const;
    [[nodiscard]] Slot shownClip() const;
    [[nodiscard]] QList<Slot> makeableFrames() const;
    [[nodiscard]] QList<Slot> makeableClips() const;
    [[nodiscard]] QString whyNotAgain(const Slot &slot) const;

    Dialogs &m_dialogs;
    OpenProject *m_open = nullptr;
    QStackedWidget *m_stack;
    InspectorHead *m_head = nullptr;
    FailureField *m_failure = nullptr;
    PromptField *m_prompt = nullptr;
    SlipField *m_slip = nullptr;
    CropField *m_clipCrop = nullptr;
    QList<BeatField *> m_fields;
    QList<FoldableSection *> m_sections;
    QVBoxLayout *m_column = nullptr;
    FoldableSection *m_takes = nullptr;
    QWidget *m_takesCorner = nullptr;
    ProjectNumbers *m_numbers;
    QWidget *m_foot = nullptr;
    QBoxLayout *m_footRow = nullptr;
    PriceButton *m_frameAgain = nullptr;
    PriceButton *m_clipAgain = nullptr;
};

} // namespace beatreel
