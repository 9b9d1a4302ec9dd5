// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PanelDocks.h"

#include "ui/common/ActionEntry.h"
#include "ui/common/ActionTable.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Appearance.h"
#include "ui/common/Badge.h"
#include "ui/main/PanelRoom.h"

#include <QAction>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace beatreel {

namespace {

constexpr int kWide = 1920;
constexpr int kNarrow = 1400; ///< below: narrow docks
constexpr int kAboveHeight = 260;
constexpr int kLow = 900;     ///< below: the timeline's low lanes

/// At 100 % text.
int usualWidth(Qt::DockWidgetArea area, int window)
{
    const bool isLeft = area == Qt::LeftDockWidgetArea;
    if (window >= kWide)
        return isLeft ? 320 : 380;
    if (window < kNarrow)
        return isLeft ? 240 : 300;
    return isLeft ? 280 : 340;
}

/// Docks do not turn by themselves where the language is written from the right.
Qt::DockWidgetArea onScreen(Qt::DockWidgetArea area, const QMainWindow &window)
{
    if (!window.isRightToLeft())
        return area;
    return area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

/// The film keeps half of the window, however large the text.
int sideWidth(Qt::DockWidgetArea area, const QMainWindow &window)
{
    const int usual = usualWidth(area, window.width());
    return std::max(usual, std::min(Appearance::of(&window).type.scaled(usual), window.width() / 4));
}

/// Of its stack.
bool isInFront(const QDockWidget *dock)
{
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}

/// What is above keeps more of the window, however large the text.
int bottomHeight(const QMainWindow &window, int height)
{
    constexpr double kMostOfWindow = 0.4;
    const int usual = height < kLow ? 244 : 412;
    return std::max(usual, std::min(Appearance::of(&window).type.scaled(usual), static_cast<int>(height * kMostOfWindow)));
}

} // namespace

PanelDocks::PanelDocks(QMainWindow &window, ActionTable &actions) : QObject(&window), m_window(window), m_actions(actions)
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks | QMainWindow::GroupedDragging);
    window.setDocumentMode(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    followAppearance(&window, [this](const Appearance &look) { scaleWidths(look.type.percent()); });
}

QDockWidget *PanelDocks::makeDock(const QString &name, const QString &title)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelDocks::updateLater);
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelDocks::updateLater);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelDocks::updateLater);
    return dock;
}

void PanelDocks::addSide(const ActionId &action, QWidget *panel, Qt::DockWidgetArea area, Shown shown)
{
    const QString title = plainWords(m_actions.entry(action).text);
    QDockWidget *dock = makeDock(action.text() + QStringLiteral(".dock"), title);
    dock->setWidget(new PanelRoom(panel, dock));
    dock->setTitleBarWidget(new QWidget(dock)); // a tab tells its title; see update()
    m_window.addDockWidget(onScreen(area, m_window), dock);
    for (const Side &other : m_sides) {
        if (other.area == area) {
            m_window.tabifyDockWidget(other.dock, dock);
            break;
        }
    }
    m_sides.append({action, dock, area, shown, 0});
    bind(m_sides.last());
}

void PanelDocks::addBottom(QWidget *panel, const QString &title)
{
    m_bottom = makeDock(QStringLiteral("timelineDock"), title);
    m_bottom->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_bottom->setWidget(panel);
    m_bottom->setTitleBarWidget(new QWidget(m_bottom));
    m_bottom->installEventFilter(this);
    m_window.installEventFilter(this);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
}

void PanelDocks::addAbove(const QString &title)
{
    m_above = makeDock(QStringLiteral("previewDock"), title);
    m_above->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_window.addDockWidget(onScreen(Qt::RightDockWidgetArea, m_window), m_above);
    m_above->hide();
}

void PanelDocks::bind(const Side &side)
{
    QAction *action = m_actions.action(side.action);
    QDockWidget *dock = side.dock;
    connect(action, &QAction::triggered, this, [this, dock](bool) {
        const bool wasInFront = isInFront(dock);
        m_borrower.clear();
        dock->setVisible(!wasInFront);
        if (!wasInFront)
            dock->raise();
        updateLater();
    });
}

void PanelDocks::showAbove(QWidget *panel)
{
    if (m_areAway)
        return;
    if (panel) {
        m_above->setWidget(panel);
        panel->show();
    }
    // Never both, for which the window would have to grow.
    (panel ? m_bottom : m_above)->hide();
    (panel ? m_above : m_bottom)->show();
    if (panel) { // once the layout knows of it
        QTimer::singleShot(0, this, [this] { m_window.resizeDocks({m_above}, {kAboveHeight}, Qt::Vertical); });
    }
}

void PanelDocks::raise(const ActionId &action)
{
    m_borrower.clear();
    for (const Side &side : m_sides) {
        if (side.action == action) {
            side.dock->show();
            side.dock->raise();
        }
    }
}

void PanelDocks::raiseIfUnused(const ActionId &action)
{
    const auto panel = std::ranges::find(m_sides, action, &Side::action);
    if (panel == m_sides.end() || !panel->dock->isVisible())
        return;
    const QWidget *focus = m_window.focusWidget();
    const bool isUsed = focus && std::ranges::any_of(m_sides, [&](const Side &side) {
        return side.dock != panel->dock && m_window.tabifiedDockWidgets(panel->dock).contains(side.dock) && side.dock->isAncestorOf(focus);
    });
    if (isUsed)
        return;
    const QList<QDockWidget *> stack = m_window.tabifiedDockWidgets(panel->dock);
    const auto front = std::ranges::find_if(stack, isInFront);
    m_borrower = panel->dock;
    m_lender = front == stack.end() ? nullptr : *front;
    panel->dock->raise();
}

void PanelDocks::giveBack()
{
    if (m_borrower && m_lender && m_lender->isVisible() && isInFront(m_borrower))
        m_lender->raise();
    m_borrower.clear();
}

void PanelDocks::setCount(const ActionId &action, int count)
{
    const auto panel = std::ranges::find(m_sides, action, &Side::action);
    if (panel == m_sides.end() || panel->count == count)
        return;
    panel->count = count;
    showCounts();
}

/// Qt makes the tabs anew as it likes, so the badges are put there again and again.
void PanelDocks::showCounts()
{
    for (QTabBar *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setToolTip(tr("Drag a tab to move its panel"));
        tabs->setWhatsThis(tr("The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back."));
        for (int i = 0; i < tabs->count(); ++i) {
            const auto panel = std::ranges::find_if(m_sides, [&](const Side &side) { return side.dock->windowTitle() == tabs->tabText(i); });
            const int count = panel == m_sides.end() ? 0 : panel->count;
            auto *badge = qobject_cast<Badge *>(tabs->tabButton(i, QTabBar::RightSide));
            if (count > 0 && !badge) {
                badge = new Badge(tabs);
                badge->setCount(count);
                tabs->setTabButton(i, QTabBar::RightSide, badge);
            } else if (count > 0) {
                badge->setCount(count);
            } else if (badge) {
                tabs->setTabButton(i, QTabBar::RightSide, nullptr);
                badge->deleteLater();
            }
            tabs->setAccessibleTabName(i, count > 0 ? tr("%1, %2", "panel, count").arg(tabs->tabText(i)).arg(count) : QString());
        }
    }
}

void PanelDocks::reset()
{
    const bool wereAway = std::exchange(m_areAway, false);
    const bool isAbove = m_above->isVisible();
    for (const Side &side : m_sides) {
        side.dock->setFloating(false);
        m_window.removeDockWidget(side.dock);
    }
    m_bottom->setFloating(false);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    m_above->setFloating(false);
    m_window.addDockWidget(onScreen(Qt::RightDockWidgetArea, m_window), m_above);
    QHash<Qt::DockWidgetArea, QDockWidget *> first;
    for (const Side &side : m_sides) {
        m_window.addDockWidget(onScreen(side.area, m_window), side.dock);
        if (QDockWidget *stack = first.value(side.area)) {
            m_window.tabifyDockWidget(stack, side.dock);
        } else {
            first.insert(side.area, side.dock);
            if (side.area == Qt::RightDockWidgetArea) // before others are stacked on it: splitting takes one off its stack
                m_window.splitDockWidget(m_above, side.dock, Qt::Vertical);
        }
        side.dock->setVisible(side.shown == Shown::AtFirst);
    }
    m_bottom->setVisible(!isAbove);
    m_above->setVisible(isAbove);
    for (QDockWidget *stack : std::as_const(first))
        stack->raise();
    m_isFresh = !m_window.isVisible() || wereAway;
    fitSizes();
    updateLater();
    if (wereAway)
        setAway(true);
}

/// As they are at first, for a window of this size.
void PanelDocks::fitSizes()
{
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        const auto stack = std::ranges::find(m_sides, area, &Side::area);
        if (stack != m_sides.end())
            m_window.resizeDocks({stack->dock}, {sideWidth(area, m_window)}, Qt::Horizontal);
    }
    m_window.resizeDocks({m_bottom}, {bottomHeight(m_window, m_window.height())}, Qt::Vertical);
}

/// Those who read large text need more room for it at the sides.
void PanelDocks::scaleWidths(int percent)
{
    const int before = std::exchange(m_percent, percent);
    if (before == percent || m_areAway || !m_window.isVisible())
        return;
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        for (const Side &side : std::as_const(m_sides)) {
            const bool isInSight = side.area == area && !side.dock->isFloating() && !side.dock->visibleRegion().isEmpty();
            if (!isInSight)
                continue;
            const int wanted = std::min(side.dock->width() * percent / before, m_window.width() / 4);
            m_window.resizeDocks({side.dock}, {percent > before ? std::max(side.dock->width(), wanted) : wanted}, Qt::Horizontal);
        }
    }
}

/// Qt has laid the docks out for a new size of the window before the window hears of it.
bool PanelDocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize)
        return false;
    if (watched == &m_window)
        followHeight();
    else if (m_window.height() == m_windowHeight)
        m_bottomHeight = m_bottom->height();
    return false;
}

/// A window that becomes low, or high again, takes the timeline with it, and not the picture; unless the user has given the
/// timeline a height.
void PanelDocks::followHeight()
{
    constexpr int kNearly = 8;
    const int usual = bottomHeight(m_window, std::exchange(m_windowHeight, m_window.height()));
    const bool isSame = usual == bottomHeight(m_window, m_windowHeight);
    if (isSame || m_areAway || !m_window.isVisible() || m_bottom->isHidden() || m_bottom->isFloating())
        return;
    if (std::abs(m_bottomHeight - usual) <= kNearly)
        QTimer::singleShot(0, this, [this] { m_window.resizeDocks({m_bottom}, {bottomHeight(m_window, m_window.height())}, Qt::Vertical); });
}

void PanelDocks::setAway(bool areAway)
{
    if (m_areAway == areAway)
        return;
    if (areAway) {
        m_put = m_window.saveState();
        m_areAway = true;
        for (const Side &side : m_sides)
            side.dock->hide();
        m_bottom->hide();
        m_above->hide();
        return;
    }
    m_areAway = false;
    m_window.restoreState(m_put);
    if (std::exchange(m_isFresh, false))
        fitSizes(); // the window may have another size since
    updateLater();
}

QByteArray PanelDocks::state() const
{
    return m_areAway ? m_put : m_window.saveState();
}

void PanelDocks::restore(const QByteArray &state)
{
    Q_ASSERT(!m_areAway);
    m_isFresh = false;
    if (!m_window.restoreState(state))
        reset();
    updateLater();
}

/// Qt tells of docks while it is still moving them.
void PanelDocks::updateLater()
{
    if (m_isUpdateDue)
        return;
    m_isUpdateDue = true;
    QTimer::singleShot(0, this, &PanelDocks::update);
}

void PanelDocks::update()
{
    m_isUpdateDue = false;
    if (m_areAway)
        return;
    if (m_borrower && !isInFront(m_borrower))
        m_borrower.clear(); // the user has looked at another since
    const auto setTitled = [](QDockWidget *dock, bool isTitled) {
        if (isTitled == (dock->titleBarWidget() == nullptr))
            return;
        QWidget *before = dock->titleBarWidget();
        dock->setTitleBarWidget(isTitled ? nullptr : new QWidget(dock));
        delete before;
    };
    const auto standsAlone = [this](QDockWidget *dock) { // those that are closed have no tab
        return std::ranges::all_of(m_window.tabifiedDockWidgets(dock), &QWidget::isHidden);
    };
    setTitled(m_bottom, m_bottom->isFloating());
    if (m_above->widget()) // Qt gives a dock without either a height of -1
        setTitled(m_above, m_above->isFloating());
    for (const Side &side : std::as_const(m_sides)) {
        setTitled(side.dock, side.dock->isFloating() || standsAlone(side.dock));
        m_actions.action(side.action)->setChecked(side.dock->isVisible());
    }
    showCounts();
}

} // namespace beatreel
