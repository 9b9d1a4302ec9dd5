// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TrackCompareView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Speaking.h"
#include "ui/workspace/FilmCuts.h"
#include "ui/workspace/TimeText.h"
#include "ui/workspace/Waveforms.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr double kBefore = 2; // seconds
constexpr double kAfter = 3;

QToolButton *makeButton(QWidget *bar, const QString &name, Icon icon, const QString &words, const QString &tip)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(words);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TrackCompareView::TrackCompareView(ComparedTakes &compared, Waveforms &waveforms, TrackPlayer &tracks, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_waveforms(waveforms), m_tracks(tracks), m_bar(new QWidget(this)),
      m_previous(makeButton(m_bar, QStringLiteral("previousCut"), Icon::PreviousBeat, tr("Previous cut"), tr("Previous cut (Left)"))),
      m_play(makeButton(m_bar, QStringLiteral("trackPlay"), Icon::Play, {}, {})),
      m_next(makeButton(m_bar, QStringLiteral("nextCut"), Icon::NextBeat, tr("Next cut"), tr("Next cut (Right)"))),
      m_letters(new SegmentedControl(m_bar))
{
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setObjectName(QStringLiteral("trackCompare"));
    setAccessibleName(tr("Comparison of music"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_letters->setObjectName(QStringLiteral("heardTrack"));
    m_letters->setAccessibleName(tr("Which track is heard"));
    m_letters->setSize(SegmentedControl::Size::Small);
    m_letters->segment(m_letters->addSegment(QStringLiteral("A"), {}, tr("Hear A")))->setToolTip(tr("Hear A (A)"));
    m_letters->segment(m_letters->addSegment(QStringLiteral("B"), {}, tr("Hear B")))->setToolTip(tr("Hear B (B)"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton *button : {m_previous, m_play, m_next})
        row->addWidget(button);
    row->addSpacing(8);
    row->addWidget(m_letters);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_letters, &SegmentedControl::chosen, this, [this](int index) { hear(index == 0 ? Letter::A : Letter::B); });
    connect(&tracks, &TrackPlayer::advanced, this, &TrackCompareView::onAdvanced);
    connect(&waveforms, &Waveforms::arrived, this, qOverload<>(&QWidget::update));
    connect(&compared, &ComparedTakes::changed, this, &TrackCompareView::refresh);
    refresh();
}

bool TrackCompareView::isOfMusic() const
{
    return m_compared.slot() && m_compared.slot()->kind == Slot::Kind::Music;
}

std::optional<int> TrackCompareView::cut() const
{
    return m_open ? nearestCut(m_open->project(), m_open->playhead().picture()) : std::nullopt;
}

TrackPlayer::Stretch TrackCompareView::stretch() const
{
    if (!m_open)
        return {};
    const double length = static_cast<double>(m_open->project().duration().count());
    const double middle = static_cast<double>(cut().value_or(m_open->playhead().picture())) / m_open->playhead().fps();
    return {std::max(0.0, middle - kBefore), std::min(length, middle + kAfter)};
}

void TrackCompareView::refresh()
{
    if (m_open != m_compared.open()) {
        if (m_open)
            m_open->playhead().disconnect(this);
        m_open = m_compared.open();
        if (m_open)
            connect(&m_open->playhead(), &Playhead::moved, this, &TrackCompareView::followPlayhead);
    }
    if (!m_compared.take(Letter::B))
        m_heard = Letter::A;
    if (const Take *take = m_compared.take(m_heard); isPlaying() && take)
        m_tracks.changeTo(*take);
    if (!isOfMusic() || !canPlay())
        pause();
    followPlayhead();
}

/// Another cut: where it plays, it plays on there.
void TrackCompareView::followPlayhead()
{
    const TrackPlayer::Stretch before = std::exchange(m_stretch, stretch());
    if (m_stretch != before) {
        m_place = m_stretch.from;
        if (isPlaying())
            playFrom(m_place);
    }
    showState();
    update();
    emit descriptionChanged();
}

void TrackCompareView::step(int direction)
{
    const std::optional<int> shown = cut();
    if (!shown)
        return;
    const QList<int> all = filmCuts(m_open->project());
    const qsizetype next = all.indexOf(*shown) + direction;
    m_open->playhead().setPicture(all[std::clamp<qsizetype>(next, 0, all.size() - 1)]);
}

double TrackCompareView::place() const
{
    return isPlaying() ? m_tracks.seconds() : m_place;
}

void TrackCompareView::play()
{
    playFrom(m_place < m_stretch.to ? m_place : m_stretch.from);
}

void TrackCompareView::playFrom(double seconds)
{
    if (const Take *take = m_compared.take(m_heard); take && isVisible())
        m_tracks.play(*take, m_stretch, seconds, TrackPlayer::AtEnd::Again);
}

void TrackCompareView::pause()
{
    if (!isPlaying())
        return;
    m_place = m_tracks.seconds();
    m_tracks.stop();
}

void TrackCompareView::moveBy(double seconds)
{
    m_place = std::clamp(place() + seconds, m_stretch.from, m_stretch.to);
    if (isPlaying())
        playFrom(m_place);
    update();
}

void TrackCompareView::hear(Letter letter)
{
    const Take *take = m_compared.take(letter);
    if (!take)
        return;
    m_heard = letter;
    if (isPlaying())
        m_tracks.changeTo(*take);
    showState();
    update();
}

void TrackCompareView::onAdvanced()
{
    if (!m_isShown)
        return;
    const bool isRunning = isPlaying();
    if (isRunning)
        m_place = m_tracks.seconds();
    update();
    if (isRunning == std::exchange(m_wasPlaying, isRunning))
        return;
    showState();
    emit playingChanged();
}

void TrackCompareView::showState()
{
    const bool isRunning = isPlaying();
    const QList<int> all = m_open ? filmCuts(m_open->project()) : QList<int>();
    const qsizetype index = all.isEmpty() ? 0 : all.indexOf(*cut());
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < all.size());
    m_play->setIcon(themedIcon(isRunning ? Icon::Pause : Icon::Play));
    m_play->setAccessibleName(isRunning ? tr("Stop the music") : tr("Play the music here"));
    m_play->setToolTip(isRunning ? tr("Stop the music (Space)") : tr("Play the music here (Space)"));
    m_letters->setCurrent(m_heard == Letter::A ? 0 : 1);
    m_letters->segment(1)->setEnabled(m_compared.take(Letter::B));
    m_bar->setVisible(canPlay());
    setAccessibleDescription(description());
    placeButtons();
}

QString TrackCompareView::whyNothing() const
{
    if (!isOfMusic())
        return tr("Select the music to compare its takes.");
    return canPlay() ? QString() : tr("There is no take yet.");
}

QString TrackCompareView::description() const
{
    if (const QString why = whyNothing(); !why.isEmpty())
        return why;
    const int fps = m_open->playhead().fps();
    const std::optional<int> shown = cut();
    if (!shown)
        return tr("Music at %1", "time").arg(timecode(m_open->playhead().picture(), fps));
    const QList<int> all = filmCuts(m_open->project());
    return tr("Music at cut %1 of %2, %3", "number, count, time").arg(all.indexOf(*shown) + 1).arg(all.size()).arg(timecode(*shown, fps));
}

void TrackCompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isShown = true;
    m_wasPlaying = isPlaying();
    refresh();
}

void TrackCompareView::hideEvent(QHideEvent *event)
{
    pause();
    m_isShown = false;
    QWidget::hideEvent(event);
}

bool TrackCompareView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && canPlay()) {
        static constexpr int kKeys[] = {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_A, Qt::Key_B};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && std::ranges::find(kKeys, key->key()) != std::end(kKeys)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TrackCompareView::keyPressEvent(QKeyEvent *event)
{
    if (!canPlay() || event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        isPlaying() ? pause() : play();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_A:
    case Qt::Key_B:
        hear(event->key() == Qt::Key_A ? Letter::A : Letter::B);
        break;
    default:
        event->ignore();
        break;
    }
}

void TrackCompareView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    for (const Letter letter : {Letter::A, Letter::B}) {
        const QRect lane = laneRect(letter);
        if (event->button() != Qt::LeftButton || !lane.contains(point) || !m_compared.take(letter))
            continue;
        hear(letter);
        const double across = static_cast<double>(point.x() - lane.left()) / std::max(1, lane.width());
        playFrom(m_stretch.from + across * (m_stretch.to - m_stretch.from));
    }
}

void TrackCompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

} // namespace beatreel
