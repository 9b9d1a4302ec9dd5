// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/CompareView.h"

#include "ui/common/Icons.h"
#include "ui/common/Speaking.h"
#include "ui/common/WindowSize.h"
#include "ui/takes/TakePictures.h"
#include "ui/takes/TakeWords.h"
#include "ui/takes/WipeHandle.h"

#include <QKeyEvent>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kFastest = 8;

} // namespace

CompareView::CompareView(ComparedTakes &compared, TakePictures &pictures, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_pictures(pictures), m_handle(new WipeHandle(this)), m_play(new QToolButton(this))
{
    setObjectName(QStringLiteral("compareView"));
    setLayoutDirection(Qt::LeftToRight); // as the picture is, in every language
    setSpokenRole(*this, QAccessible::Canvas);
    setAccessibleName(tr("Comparison"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_play->setObjectName(QStringLiteral("comparePlay"));
    m_play->setFocusPolicy(Qt::TabFocus);
    m_play->setIcon(themedIcon(Icon::Play));
    m_play->setAccessibleName(tr("Run both clips"));
    m_play->setToolTip(tr("Run both clips (Space)"));
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_handle, &QAbstractSlider::valueChanged, this, [this] {
        placeHandle();
        update();
    });
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CompareView::tick);
    connect(&compared, &ComparedTakes::changed, this, &CompareView::onCompared);
    connect(&pictures, &TakePictures::arrived, this, &CompareView::onArrived);
    onCompared();
}

void CompareView::setMode(CompareMode mode)
{
    m_mode = mode;
    onCompared();
}

QSize CompareView::minimumSizeHint() const
{
    return leastPicture(*this);
}

double CompareView::wipe() const
{
    return static_cast<double>(m_handle->value()) / WipeHandle::kMost;
}

int CompareView::count() const
{
    const Take *a = m_compared.take(Letter::A);
    return a ? m_pictures.count(*a) : 0;
}

bool CompareView::shows(Letter letter) const
{
    return m_compared.take(letter) && (m_mode != CompareMode::Single || m_single == letter);
}

void CompareView::onCompared()
{
    if (m_compared.id(Letter::A) != m_shownA || m_compared.id(Letter::B) != m_shownB) {
        const bool isOther = !m_compared.take(m_shownA) && !m_compared.take(m_shownB);
        m_shownA = m_compared.id(Letter::A);
        m_shownB = m_compared.id(Letter::B);
        m_imageA = m_imageB = {};
        if (isOther)
            m_picture = 0;
    }
    if (!m_compared.take(Letter::B))
        m_single = Letter::A;
    m_play->setVisible(canPlay());
    m_handle->setVisible(m_mode == CompareMode::Wipe && m_compared.take(Letter::B) && count() > 0);
    if (!canPlay())
        setPlaying(false);
    m_picture = std::clamp(m_picture, 0, std::max(0, count() - 1));
    static_cast<void>(fetch());
    placeHandle();
    setAccessibleDescription(description());
    emit descriptionChanged();
    update();
}

/// Takes the pictures over where all that are shown are there.
bool CompareView::fetch()
{
    if (!isVisible())
        return false;
    bool isComplete = true;
    QImage images[2];
    for (const Letter letter : {Letter::A, Letter::B}) {
        const Take *take = m_compared.take(letter);
        if (!shows(letter) || m_pictures.isBroken(*take))
            continue;
        QImage &image = images[letter == Letter::A ? 0 : 1];
        image = m_pictures.picture(*take, m_picture, qRound(pictureRect(letter).width() * devicePixelRatioF()));
        isComplete = isComplete && !image.isNull();
    }
    if (isComplete) {
        m_imageA = images[0];
        m_imageB = images[1];
    }
    return isComplete;
}

void CompareView::onArrived()
{
    if (fetch())
        update();
}

void CompareView::setPicture(int picture)
{
    m_picture = std::clamp(picture, 0, std::max(0, count() - 1));
    static_cast<void>(fetch());
    update();
}

void CompareView::setPlaying(bool playing)
{
    if (playing && isPlaying())
        m_speed = 1;
    if (playing == isPlaying() || (playing && !canPlay()))
        return;
    m_speed = 1;
    if (playing)
        m_timer.start(1000 / std::max(1, m_pictures.fps()));
    else
        m_timer.stop();
    m_play->setIcon(themedIcon(playing ? Icon::Pause : Icon::Play));
    m_play->setAccessibleName(playing ? tr("Stop both clips") : tr("Run both clips"));
    emit playingChanged(playing);
}

void CompareView::shuttle(int direction)
{
    const bool isFaster = isPlaying() && m_speed * direction > 0;
    const int speed = isFaster ? std::clamp(2 * m_speed, -kFastest, kFastest) : direction;
    setPlaying(true);
    m_speed = speed;
}

void CompareView::step(int pictures)
{
    setPlaying(false);
    setPicture(m_picture + pictures);
}

void CompareView::tick()
{
    const int all = std::max(1, count());
    const int before = std::exchange(m_picture, ((m_picture + m_speed) % all + all) % all);
    if (fetch())
        update();
    else
        m_picture = before;
}

void CompareView::hideEvent(QHideEvent *event)
{
    setPlaying(false);
    QWidget::hideEvent(event);
}

QString CompareView::whyNothing() const
{
    if (!m_compared.slot())
        return tr("Select a beat or a clip to compare its takes.");
    if (m_compared.takes().isEmpty())
        return tr("There is no take yet.");
    return {};
}

QString CompareView::description() const
{
    const QString why = whyNothing();
    if (!why.isEmpty())
        return why;
    const QString title = slotTitle(m_compared.open()->project(), *m_compared.slot());
    if (!m_compared.take(Letter::B))
        return tr("%1, its only take", "slot").arg(title);
    return canPlay() ? tr("%1, both run in step", "slot").arg(title) : tr("%1, two takes", "slot").arg(title);
}

bool CompareView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isRun = key->key() == Qt::Key_Space || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool isLetter = m_mode == CompareMode::Single && (key->key() == Qt::Key_A || key->key() == Qt::Key_B);
        if (key->modifiers() == Qt::NoModifier && ((isRun && canPlay()) || isLetter)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Show) {
        const bool isDone = QWidget::event(event);
        onCompared();
        return isDone;
    }
    return QWidget::event(event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (m_mode == CompareMode::Single && (event->key() == Qt::Key_A || event->key() == Qt::Key_B)) {
        m_single = event->key() == Qt::Key_B && m_compared.take(Letter::B) ? Letter::B : Letter::A;
        onCompared();
        return;
    }
    if (!canPlay() || event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Space)
        setPlaying(!isPlaying());
    else if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Right)
        step(1);
    else
        event->ignore();
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_mode == CompareMode::Wipe) {
        wipeTo(event->position().toPoint().x());
    } else if (m_mode == CompareMode::Single && m_compared.take(Letter::B)) {
        m_single = m_single == Letter::A ? Letter::B : Letter::A;
        onCompared();
    }
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mode == CompareMode::Wipe && (event->buttons() & Qt::LeftButton))
        wipeTo(event->position().toPoint().x());
}

void CompareView::wipeTo(int x)
{
    const QRect picture = pictureRect(Letter::A);
    if (m_handle->isHidden() || picture.width() <= 0)
        return;
    m_handle->setValue(qRound(static_cast<double>(x - picture.left()) * WipeHandle::kMost / picture.width()));
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    onCompared();
}

} // namespace beatreel
