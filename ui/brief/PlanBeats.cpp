// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanBeats.h"

#include "ui/brief/PlanBeatPainter.h"
#include "ui/brief/Sketches.h"
#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/workspace/Pictures.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kGap = 4;
constexpr int kAfterFilm = 16; ///< room to drop behind the last beat

} // namespace

PlanBeats::PlanBeats(Pictures &pictures, Sketches &sketches, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_sketches(sketches)
{
    install();
    setObjectName(QStringLiteral("planBeats"));
    setLayoutDirection(Qt::LeftToRight); // as the cards of the timeline, in every language
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    connect(&pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
    connect(&sketches, &Sketches::arrived, this, qOverload<>(&QWidget::update));
}

void PlanBeats::setPlan(const Project &plan)
{
    m_plan = plan;
    m_starts.clear();
    Seconds start{0};
    for (const Beat &beat : plan.beats) {
        m_starts.append(start);
        start += beat->spec.duration;
    }
    m_current = std::clamp<qsizetype>(m_current, plan.beats.isEmpty() ? -1 : 0, plan.beats.size() - 1);
    update();
}

void PlanBeats::setScale(int unit, Seconds room)
{
    m_unit = unit;
    setFixedHeight(static_cast<int>(room / kChunkLength) * unit + kAfterFilm);
    update();
}

QRect PlanBeats::beatRect(qsizetype index) const
{
    const int top = static_cast<int>(m_starts[index] / kChunkLength) * m_unit;
    const int height = static_cast<int>(m_plan.beats[index]->spec.duration / kChunkLength) * m_unit;
    return {0, top, width(), height - kGap};
}

void PlanBeats::setCurrent(qsizetype index)
{
    if (m_plan.beats.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(index, 0, m_plan.beats.size() - 1);
    update();
    if (hasFocus())
        announceFocus(this, static_cast<int>(m_current));
}

qsizetype PlanBeats::beatAt(Seconds place) const
{
    qsizetype index = m_starts.size() - 1;
    while (index > 0 && m_starts[index] > place)
        --index;
    return index;
}

Seconds PlanBeats::startOf(qsizetype index) const
{
    return index < m_starts.size() ? m_starts[index] : m_plan.duration();
}

qsizetype PlanBeats::beatOf(const QPoint &point) const
{
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        if (beatRect(i).contains(point))
            return i;
    }
    return -1;
}

qsizetype PlanBeats::placeAt(int y) const
{
    qsizetype place = 0;
    while (place < m_starts.size() && y > beatRect(place).center().y())
        ++place;
    return place;
}

void PlanBeats::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    for (qsizetype i = 0; i < m_plan.beats.size(); ++i) {
        if (event->rect().intersects(beatRect(i)))
            paintBeat(painter, i);
    }
    if (m_dropPlace >= 0)
        paintCaret(painter);
}

void PlanBeats::paintBeat(QPainter &painter, qsizetype index)
{
    const Beat &beat = m_plan.beats[index];
    PlanBeatFace face{static_cast<int>(index) + 1, beat->spec, fillPrompt(beat->spec.promptTemplate, m_plan.product, m_plan.style), isKept(index), {}};
    if (const QString file = m_sketches.file(m_plan, beat); !file.isEmpty())
        face.picture = m_pictures.picture(file, qRound(m_unit * 16.0 / 9 * devicePixelRatioF()));
    const QRect rect = beatRect(index);
    paintPlanBeat(painter, rect, m_unit - kGap, face, Appearance::of(this));
    if (index == m_current && hasVisibleFocus(this))
        paintFocusRingInside(painter, rect, kCardRadius, Appearance::of(this).theme.accent);
}

void PlanBeats::paintCaret(QPainter &painter)
{
    const int y = m_dropPlace < m_starts.size() ? beatRect(m_dropPlace).top() - kGap / 2 - 1
                  : m_starts.isEmpty()          ? 0
                                                : beatRect(m_starts.size() - 1).bottom() + 1;
    painter.fillRect(QRect(0, std::max(0, y), width(), 3), Appearance::of(this).theme.accent);
}

int PlanBeats::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_plan.beats.size()) : 0;
}

PaintedItems::Item PlanBeats::item(const Path &path)
{
    const qsizetype index = path.first();
    const SpecBeat &beat = m_plan.beats[index]->spec;
    Item item;
    item.name = tr("Beat %1, %2, %3 seconds from %4").arg(index + 1).arg(beat.name).arg(beat.duration.count()).arg(clockText(m_starts[index]));
    if (isKept(index))
        item.name = tr("%1, locked").arg(item.name);
    item.place = beatRect(index);
    item.hasFocus = hasFocus() && index == m_current;
    item.isSelected = index == m_current;
    const qsizetype before = std::exchange(m_current, index);
    for (const Command &command : commands())
        item.actions.append(command.words);
    m_current = before;
    return item;
}

void PlanBeats::act(const Path &path, const QString &action)
{
    setCurrent(path.first());
    for (const Command &command : commands()) {
        if (command.words == action) {
            command.run();
            return;
        }
    }
}

} // namespace beatreel
