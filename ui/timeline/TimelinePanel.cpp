// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelinePanel.h"

#include "core/story/ChunkPlan.h"
#include "ui/cards/FilterButton.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/HeadRow.h"
#include "ui/common/Painting.h"
#include "ui/timeline/LaneNames.h"
#include "ui/timeline/TimelineView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kHead = 36;
constexpr int kZoomSteps = 1000;

/// The zoom slider counts in equal ratios.
double zoomAt(int step)
{
    return TimeScale::kLeast * std::pow(TimeScale::kMost / TimeScale::kLeast, static_cast<double>(step) / kZoomSteps);
}

int stepAt(double zoom)
{
    return qRound(kZoomSteps * std::log(zoom / TimeScale::kLeast) / std::log(TimeScale::kMost / TimeScale::kLeast));
}

} // namespace

TimelinePanel::TimelinePanel(Pictures &pictures, Filmstrips &strips, Waveforms &waveforms, QWidget *parent)
    : QWidget(parent), m_view(new TimelineView(pictures, strips, waveforms, this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    setFocusProxy(m_view);
    auto *lanes = new QWidget(this);
    lanes->setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    auto *row = new QHBoxLayout(lanes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new LaneNames(*m_view, lanes));
    row->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(lanes, 1);
    connect(m_view, &TimelineView::zoomChanged, this, &TimelinePanel::showZoom);
    connect(m_view, &TimelineView::addWanted, this, &TimelinePanel::addBeatWanted);
    updateCounts();
}

QToolButton *TimelinePanel::makeToggle(const QString &name, const QString &text, Icon icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *TimelinePanel::makeHead()
{
    auto *head = new HeadRow(this);
    setControlHeight(head, kHead);
    auto *title = new QLabel(tr("Timeline"), head);
    setTextFont(title, TextSize::Prose, QFont::DemiBold);
    m_counts = new ElidingLabel(head);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_addBeat = new QToolButton(head);
    m_addBeat->setObjectName(QStringLiteral("addBeat"));
    m_addBeat->setText(tr("Add beat"));
    m_addBeat->setIcon(themedIcon(Icon::Plus));
    m_addBeat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addBeat->setAutoRaise(true);
    m_addBeat->setFocusPolicy(Qt::TabFocus);
    connect(m_addBeat, &QToolButton::clicked, this, [this] { emit addBeatWanted(m_addBeat->mapToGlobal(m_addBeat->rect().bottomLeft())); });

    m_snap = makeToggle(QStringLiteral("timelineSnap"), tr("Snap"), Icon::Snap, tr("The playhead stops at the borders of chunks"));
    connect(m_snap, &QToolButton::toggled, m_view, &TimelineView::setSnapping);
    m_energy = makeToggle(QStringLiteral("timelineEnergy"), tr("Energy"), Icon::Energy, tr("Show the energy of the beats"));
    connect(m_energy, &QToolButton::toggled, m_view, &TimelineView::setEnergyShown);
    m_filter = new FilterButton(head);
    m_filter->setObjectName(QStringLiteral("timelineFilter"));

    auto *zoomName = new QLabel(tr("Zoom"), head);
    m_zoom = new QSlider(Qt::Horizontal, head);
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setRange(0, kZoomSteps);
    m_zoom->setPageStep(kZoomSteps / 10);
    setScaledWidth(m_zoom, 100);
    zoomName->setBuddy(m_zoom);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int step) { m_view->setZoom(zoomAt(step)); });
    auto *fit = new QToolButton(head);
    fit->setObjectName(QStringLiteral("timelineFit"));
    fit->setText(tr("Fit"));
    fit->setIcon(themedIcon(Icon::Fit)); // where there is no room for the word
    fit->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fit->setToolTip(tr("Show the whole film"));
    fit->setFocusPolicy(Qt::TabFocus);
    connect(fit, &QToolButton::clicked, m_view, &TimelineView::fit);

    QHBoxLayout &row = head->line();
    row.setContentsMargins(12, 0, 12, 0);
    row.setSpacing(8);
    row.addWidget(title);
    row.addWidget(m_counts, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addBeat, m_snap, m_energy, m_filter, zoomName, m_zoom, fit})
        row.addWidget(widget);
    head->letGo(zoomName); // its slider says it too
    for (QToolButton *button : std::initializer_list<QToolButton *>{fit, m_snap, m_energy, m_addBeat, m_filter})
        head->letGoWords(button);
    head->letGo(title);
    return head;
}

void TimelinePanel::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    m_view->setProject(open);
    m_filter->setProject(open);
    if (open)
        connect(open, &OpenProject::changed, this, &TimelinePanel::updateCounts);
    updateCounts();
}

void TimelinePanel::setToggles(QAction &snap, QAction &energy)
{
    const auto join = [](QAction &action, QToolButton *button) {
        connect(&action, &QAction::toggled, button, &QToolButton::setChecked);
        connect(button, &QToolButton::toggled, &action, &QAction::setChecked);
        action.setChecked(button->isChecked());
    };
    join(snap, m_snap);
    join(energy, m_energy);
}

void TimelinePanel::updateCounts()
{
    setEnabled(m_open != nullptr);
    if (!m_open) {
        m_counts->setText({});
        return;
    }
    const int beats = static_cast<int>(m_open->project().beats.size());
    const int chunks = static_cast<int>(m_open->project().duration() / kChunkLength);
    m_counts->setText(tr("%1, %2", "beats, chunks")
                          .arg(beats == 1 ? tr("1 beat") : tr("%n beats", nullptr, beats),
                               chunks == 1 ? tr("1 chunk") : tr("%n chunks", nullptr, chunks)));
}

void TimelinePanel::showZoom(double pixelsPerSecond)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setValue(stepAt(pixelsPerSecond));
}

void TimelinePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
