// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/ComparePage.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/takes/CompareView.h"
#include "ui/takes/TakesStrip.h"
#include "ui/takes/TrackCompareView.h"
#include "ui/takes/VariantsView.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kLow = 320; ///< lower: the picture needs the room more than the strip

} // namespace

ComparePage::ComparePage(ComparedTakes &compared, TakePictures &films, const TakeMedia &media, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_compared(compared), m_view(new CompareView(compared, films, m_pages)),
      m_trackView(new TrackCompareView(compared, media.waveforms, media.tracks, m_pages)),
      m_variants(new VariantsView(compared, films, m_pages)), m_strip(new TakesStrip(compared, media, this)),
      m_modes(new SegmentedControl(this))
{
    setObjectName(QStringLiteral("comparePage"));
    m_modes->setObjectName(QStringLiteral("compareModes"));
    m_modes->setAccessibleName(tr("How takes are compared"));
    m_modes->setSize(SegmentedControl::Size::Small);
    const std::pair<Icon, QString> modes[] = {{Icon::Single, tr("One take")}, {Icon::SideBySide, tr("Side by side")}, {Icon::Wipe, tr("Wipe")}};
    for (const auto &[icon, name] : modes)
        m_modes->segment(m_modes->addSegment({}, themedIcon(icon), name))->setToolTip(name);
    m_modes->setCurrent(static_cast<int>(m_view->mode()));
    connect(m_modes, &SegmentedControl::chosen, this, [this](int index) {
        m_view->setMode(static_cast<CompareMode>(index));
        showComparison();
    });
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_trackView);
    m_pages->addWidget(m_variants);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    connect(m_view, &CompareView::descriptionChanged, this, &ComparePage::descriptionChanged);
    connect(m_variants, &VariantsView::finished, this, &ComparePage::showComparison);
    connect(m_view, &CompareView::playingChanged, this, &ComparePage::playingChanged);
    connect(m_trackView, &TrackCompareView::playingChanged, this, &ComparePage::playingChanged);
    connect(m_trackView, &TrackCompareView::descriptionChanged, this, &ComparePage::descriptionChanged);
    connect(&compared, &ComparedTakes::changed, this, &ComparePage::followSlot);
    followSlot();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_strip->setLow(height() < Appearance::of(this).type.scaled(kLow));
}

QSize ComparePage::minimumSizeHint() const
{
    const QSize page = m_pages->currentWidget()->minimumSizeHint();
    const QSize strip = m_strip->minimumSizeHint();
    return {std::max(page.width(), strip.width()), page.height() + strip.height()};
}

QWidget *ComparePage::modes() const
{
    return m_modes;
}

QString ComparePage::description() const
{
    if (isOf(m_variants))
        return m_variants->description();
    return isOf(m_trackView) ? m_trackView->description() : m_view->description();
}

void ComparePage::showVariants(const Slot &frame, const QList<TakeId> &variants)
{
    m_variants->offer(frame, variants);
    turnTo(m_variants);
}

void ComparePage::showComparison()
{
    const auto &slot = m_compared.slot();
    const bool isOfMusic = slot && slot->kind == Slot::Kind::Music;
    m_modes->setEnabled(!isOfMusic);
    turnTo(isOfMusic ? static_cast<QWidget *>(m_trackView) : m_view);
}

bool ComparePage::isOf(const QWidget *page) const
{
    return m_pages->currentWidget() == page;
}

bool ComparePage::canPlay() const
{
    return isOf(m_trackView) ? m_trackView->canPlay() : isOf(m_view) && m_view->canPlay();
}

bool ComparePage::isPlaying() const
{
    return isOf(m_trackView) ? m_trackView->isPlaying() : m_view->isPlaying();
}

void ComparePage::play()
{
    if (isOf(m_trackView))
        m_trackView->play();
    else
        m_view->setPlaying(true);
}

void ComparePage::pause()
{
    m_trackView->pause();
    m_view->setPlaying(false);
}

void ComparePage::shuttle(int direction)
{
    constexpr double kSecond = 1;
    if (!isOf(m_trackView)) {
        m_view->shuttle(direction);
        return;
    }
    if (direction < 0 || m_trackView->isPlaying())
        m_trackView->moveBy(direction * kSecond);
    if (!m_trackView->isPlaying())
        m_trackView->play();
}

void ComparePage::step(int pictures)
{
    if (isOf(m_trackView)) {
        m_trackView->pause();
        m_trackView->moveBy(static_cast<double>(pictures) / m_compared.open()->playhead().fps());
    } else {
        m_view->step(pictures);
    }
}

/// Pictures and music are compared in different ways.
void ComparePage::followSlot()
{
    if (!isOf(m_variants) || !m_compared.slot() || m_compared.slot()->kind == Slot::Kind::Music)
        showComparison();
    else
        emit descriptionChanged();
}

void ComparePage::turnTo(QWidget *page)
{
    const bool hadFocus = m_pages->isAncestorOf(focusWidget()) || m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentWidget(page);
    emit playingChanged(); // or what can be played is other
    if (hadFocus && page != m_variants)
        page->setFocus(Qt::OtherFocusReason);
    emit descriptionChanged();
}

} // namespace beatreel
