// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/EndCards.h"
#include "ui/inspector/BeatField.h"

#include <QThreadPool>

class QLabel;
class QToolButton;

namespace beatreel {

class Dialogs;
class OverlayForm;
class OverlayList;

/// What lies over the pictures of the selected beat: a list of it, what adds to it and takes from it, and the fields of the
/// one that is chosen. Of one beat at a time.
class OverlaysField : public BeatField
{
    Q_OBJECT

public:
    /// The dialogs outlive it.
    explicit OverlaysField(Dialogs &dialogs, QWidget *parent = nullptr);
    /// Waits for what is being copied.
    ~OverlaysField() override;

    void refresh() override;

private:
    enum class LogoFor { New, Chosen, EndCard };

    [[nodiscard]] QWidget *makeAddButtons();
    [[nodiscard]] QWidget *makeLayerButtons();
    void fillList();
    [[nodiscard]] int layerAt(int row) const;
    [[nodiscard]] int rowOf(int layer) const;
    [[nodiscard]] BeatId beat() const { return beats().size() == 1 ? beats().first() : BeatId(); }
    [[nodiscard]] QString nameOf(const Overlay &overlay) const;
    void addText();
    void askForLogo(LogoFor purpose, EndCard card = EndCard::Name);
    void takeLogo(const QString &file, LogoFor purpose, EndCard card);
    void placeLogo(const Overlay &logo, LogoFor purpose, EndCard card);
    void applyCard(EndCard card);
    void applyCard(EndCard card, const CardLogo &logo);
    void removeChosen();
    void moveChosen(int by);
    void addMore(EditKind kind, const Overlays &more);

    Dialogs &m_dialogs;
    QThreadPool m_copier;
    OpenProject *m_followed = nullptr;
    QLabel *m_none;
    OverlayList *m_list;
    QToolButton *m_addText = nullptr;
    QToolButton *m_addLogo = nullptr;
    QToolButton *m_layouts = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_layerButtons;
    OverlayForm *m_form;
};

} // namespace beatreel
