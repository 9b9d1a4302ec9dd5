// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/DropWords.h"
#include "ui/cards/GestureMarks.h"
#include "ui/common/Plate.h"
#include "ui/timeline/TimelineGesture.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/workspace/BeatCommands.h"

#include <QPainter>

#include <algorithm>

namespace beatreel {

namespace {

/// By where the film has its beats, whatever has given way.
DropPlace dropPlaceAt(const TimelineScene &scene, double seconds, Onto onto)
{
    const qsizetype beat = scene.film.at(seconds);
    if (beat < 0)
        return {seconds < 0 ? 0 : scene.film.size(), -1};
    const double within = seconds - static_cast<double>(scene.film.start(beat).count());
    return dropPlaceIn(beat, within / static_cast<double>(scene.film.duration(beat).count()), onto);
}

class MoveGesture final : public TimelineGesture
{
public:
    MoveGesture(TimelineStage &stage, qsizetype beat, const QPoint &press)
        : TimelineGesture(stage), m_beat(beat), m_press(press), m_point(press), m_grip(press - scene().cardRect(beat).topLeft())
    {
        const Selection &selection = open().selection();
        m_dragged = selection.contains(scene().film.id(beat)) ? movable(open().project(), selection.beats())
                                                              : QList<BeatId>{scene().film.id(beat)};
        for (const BeatId &id : m_dragged)
            m_places.push_back(scene().film.indexOf(id));
    }

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        const Onto onto = m_dragged.size() == 1 ? Onto::MiddleThird : Onto::Never;
        DropPlace place = dropPlaceAt(scene(), scene().scale.seconds(point.x()), onto);
        if (isDragging(place.onto) || (place.onto >= 0 && open().project().beats[place.onto]->isLocked))
            place = dropPlaceAt(scene(), scene().scale.seconds(point.x()), Onto::Never);
        if (place != m_place) {
            m_place = place;
            m_stage.giveWay(place.gap >= 0 ? startsWithGapAt(place.gap) : startsAtRest());
        }
        m_stage.repaint();
    }

    void finish() override
    {
        if (m_place.onto >= 0)
            swapBeats(open(), m_dragged.first(), scene().film.id(m_place.onto));
        else if (m_place.gap >= 0)
            moveBeats(open(), m_dragged, m_place.gap);
    }

    [[nodiscard]] bool isDragging(qsizetype beat) const override { return std::ranges::find(m_places, beat) != m_places.end(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

    void paint(QPainter &painter) override
    {
        const LaneSpan lane = scene().lanes.card();
        if (m_place.onto >= 0)
            paintSwapMark(painter, scene().cardRect(m_place.onto), appearance());
        for (const qsizetype place : m_places) {
            if (m_place.onto < 0 || place == m_beat)
                paintSlot(painter, scene().cardRect(place), appearance());
        }
        if (m_place.gap >= 0)
            paintCaret(painter, {scene().cardRect(m_places.front()).left() - TimelineScene::kCardGap / 2, lane.top}, lane.height, appearance());
        CardLook look = scene().lookOf(m_beat);
        look.isLifted = true;
        const QRect card = scene().cardRect(m_beat);
        const QPoint offset(m_point.x() - m_grip.x() - card.left(), -2);
        paintBeat(painter, scene(), m_beat, offset, look, appearance());
        if (m_dragged.size() > 1) {
            const Plate count{QString::number(m_dragged.size()), {}, {}, {}};
            paintPlate(painter, QRect(card.topLeft() + offset + QPoint(-6, -8), plateSize(count, appearance())), count, appearance());
        }
        paintGesturePlate(painter, scene().size.width(), QPoint(card.left() + offset.x() + card.width() / 2, lane.top), words(), {}, appearance());
    }

private:
    [[nodiscard]] std::vector<double> startsAtRest() const
    {
        std::vector<double> starts;
        for (qsizetype i = 0; i < scene().film.size(); ++i)
            starts.push_back(static_cast<double>(scene().film.start(i).count()));
        return starts;
    }

    /// Where everything stands when the dragged beats are in that gap.
    [[nodiscard]] std::vector<double> startsWithGapAt(qsizetype gap) const
    {
        std::vector<double> starts(static_cast<size_t>(scene().film.size()));
        double at = 0;
        for (const qsizetype place : orderWithMoved(scene().film.size(), m_places, gap)) {
            starts[static_cast<size_t>(place)] = at;
            at += static_cast<double>(scene().film.duration(place).count());
        }
        return starts;
    }

    [[nodiscard]] QString words() const
    {
        if (m_place.onto >= 0)
            return swapWords(m_place.onto + 1);
        if (m_place.gap < 0)
            return {};
        const auto before = std::ranges::count_if(m_places, [this](qsizetype place) { return place < m_place.gap; });
        const qsizetype number = m_place.gap - before + 1;
        const auto starts = startsWithGapAt(m_place.gap);
        const Seconds at(static_cast<qint64>(starts[static_cast<size_t>(m_places.front())]));
        return moveWords(at, number);
    }

    qsizetype m_beat;
    QPoint m_press;
    QPoint m_point;
    QPoint m_grip; ///< of the pointer in the card
    QList<BeatId> m_dragged;
    std::vector<qsizetype> m_places; ///< of the dragged, in the project
    DropPlace m_place;
};

/// Brings a template in from another panel.
class InsertGesture final : public TimelineGesture
{
public:
    InsertGesture(TimelineStage &stage, const BeatTemplate &beatTemplate) : TimelineGesture(stage), m_template(beatTemplate) {}

    void moveTo(const QPoint &point) override
    {
        DropPlace place = dropPlaceAt(scene(), scene().scale.seconds(point.x()), Onto::MiddleThird);
        if (place.onto >= 0 && open().project().beats[place.onto]->isLocked)
            place = dropPlaceAt(scene(), scene().scale.seconds(point.x()), Onto::Never);
        if (place == m_place)
            return;
        m_place = place;
        std::vector<double> starts;
        for (qsizetype i = 0; i < scene().film.size(); ++i) {
            const bool isBehind = place.gap >= 0 && i >= place.gap;
            starts.push_back(static_cast<double>(scene().film.start(i).count() + (isBehind ? m_template.duration.count() : 0)));
        }
        m_stage.giveWay(starts);
        m_stage.repaint();
    }

    void finish() override
    {
        if (m_place.onto >= 0) {
            const QList<BeatId> beats{scene().film.id(m_place.onto)};
            swapTemplate(open(), beats, m_template);
            open().selection().set(beats);
        } else if (m_place.gap >= 0) {
            insertTemplate(open(), m_place.gap, m_template);
        }
    }

    void paint(QPainter &painter) override
    {
        const LaneSpan lane = scene().lanes.card();
        if (m_place.onto >= 0) {
            const QRect card = scene().cardRect(m_place.onto);
            paintSwapMark(painter, card, appearance());
            paintGesturePlate(painter, scene().size.width(), QPoint(card.center().x(), lane.top),
                              replaceWords(m_place.onto + 1, m_template), {}, appearance());
            return;
        }
        if (m_place.gap < 0)
            return;
        const double start = m_place.gap < scene().film.size() ? static_cast<double>(scene().film.start(m_place.gap).count())
                                                               : static_cast<double>(scene().film.length().count());
        const int left = qRound(scene().scale.x(start));
        const int right = qRound(scene().scale.x(start + static_cast<double>(m_template.duration.count())));
        const QRect slot(left, lane.top, right - left - TimelineScene::kCardGap, lane.height);
        paintSlot(painter, slot, appearance());
        paintCaret(painter, {slot.left() - TimelineScene::kCardGap / 2, lane.top}, lane.height, appearance());
        painter.setFont(appearance().type.font(TextSize::Caption, QFont::Medium));
        painter.setPen(appearance().theme.accent);
        painter.drawText(slot.adjusted(6, 0, -6, 0), Qt::AlignCenter | Qt::TextWordWrap, m_template.id.text());
        paintGesturePlate(painter, scene().size.width(), QPoint(slot.center().x(), lane.top), insertWords(open(), m_template),
                          isTooLongWith(open().project(), m_template) ? std::optional(Icon::Finding) : std::nullopt, appearance());
    }

private:
    BeatTemplate m_template;
    DropPlace m_place;
};

} // namespace

std::unique_ptr<TimelineGesture> moveGesture(TimelineStage &stage, qsizetype beat, const QPoint &press)
{
    return std::make_unique<MoveGesture>(stage, beat, press);
}

std::unique_ptr<TimelineGesture> insertGesture(TimelineStage &stage, const BeatTemplate &beatTemplate)
{
    return std::make_unique<InsertGesture>(stage, beatTemplate);
}

} // namespace beatreel
