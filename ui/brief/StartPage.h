// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlansView.h"

class QScrollArea;
class QStackedWidget;

namespace beatreel {

class BriefForm;
class Dialogs;
class PreferencesStore;
class RecentList;

/// What the window shows while no project is open: a brief and recent projects at the left, samples or three plans at
/// the right.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    StartPage(const Parts &parts, Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences, QWidget *parent = nullptr);

    [[nodiscard]] BriefForm &form() { return *m_form; }
    [[nodiscard]] PlansView &plans() { return *m_plans; }
    /// As at the beginning, the recent projects read again. The brief stays.
    void reset();
    void focusPrompt();

signals:
    void planTaken(const beatreel::Plan &plan, const beatreel::Brief &brief, const beatreel::ModelChoice &models);
    void sampleWanted(const beatreel::Brief &brief);
    /// The sample project is to be opened.
    void sampleProjectWanted();
    void openWanted(const QString &path);
    /// As PlansView::priceToAsk.
    void priceToAsk(int plans, const beatreel::ModelChoice &models, const QRect &button, const beatreel::Agreed &act);
    /// A project is to be looked for.
    void browseWanted();
    /// All videos are to be looked through.
    void allVideosWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitLeft();
    [[nodiscard]] QScrollArea *makeLeft(Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences);
    [[nodiscard]] QLayout *makeButtons(QWidget *parent);
    [[nodiscard]] QLayout *makeRecentHead(QWidget *parent);
    [[nodiscard]] ModelChoice models() const;
    void plan();
    void planBy(PlansView::By by);
    void showModels();
    void showState();

    const Parts &m_parts;
    PreferencesStore &m_preferences;
    BriefForm *m_form = nullptr;
    PriceButton *m_plan = nullptr;
    PriceButton *m_cancel = nullptr; ///< while a model is asked
    PriceButton *m_sample = nullptr; ///< while none is
    RecentList *m_recent = nullptr;
    QScrollArea *m_left;
    QStackedWidget *m_right;
    PlansView *m_plans;
};

} // namespace beatreel
