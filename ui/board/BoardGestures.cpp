// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardGesture.h"
#include "ui/board/BoardPainter.h"
#include "ui/cards/DropWords.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TextPainting.h"
#include "ui/workspace/BeatCommands.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace beatreel {

namespace {

/// Where a point would bring something; a locked beat is nothing to be put onto.
DropPlace freePlaceAt(const BoardScene &scene, const QPoint &point, Onto onto)
{
    const DropPlace place = scene.grid.dropPlaceAt(scene.inGrid(point), onto);
    const bool isLocked = place.onto >= 0 && scene.open->project().beats[place.onto]->isLocked;
    return isLocked ? scene.grid.dropPlaceAt(scene.inGrid(point), Onto::Never) : place;
}

/// Before the slot into which it will come.
void paintBoardCaret(QPainter &painter, const QRect &slot, const Appearance &appearance)
{
    paintCaret(painter, slot.topLeft() - QPoint(BoardGrid::kGap / 2, 0), slot.height(), appearance);
}

class MoveGesture final : public BoardGesture
{
public:
    MoveGesture(BoardStage &stage, qsizetype beat, const QPoint &press)
        : BoardGesture(stage), m_beat(beat), m_point(press), m_grip(press - scene().cardRect(beat).topLeft())
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
        m_place = freePlaceAt(scene(), point, m_dragged.size() == 1 ? Onto::MiddleThird : Onto::Never);
        if (isDragging(m_place.onto))
            m_place = freePlaceAt(scene(), point, Onto::Never);
        m_stage.giveWay(m_place.gap >= 0 ? placesWithGapAt(m_place.gap) : placesAtRest(scene().film.size()));
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
        for (const qsizetype place : m_places)
            paintSlot(painter, scene().slotRect(place), appearance());
        if (m_place.onto >= 0)
            paintSwapMark(painter, scene().cardRect(m_place.onto), appearance());
        const QRect card(m_point - m_grip - QPoint(0, 2), scene().grid.cardSize());
        CardLook look = scene().lookOf(m_beat);
        look.isLifted = true;
        paintBoardCard(painter, scene(), m_beat, card, look, appearance());
        if (m_place.gap >= 0) // over the card, which would hide it
            paintBoardCaret(painter, scene().slotRect(m_places.front()), appearance());
        if (m_dragged.size() > 1) {
            const Plate count{QString::number(m_dragged.size()), {}, {}, {}};
            paintPlate(painter, QRect(card.topLeft() + QPoint(-6, -8), plateSize(count, appearance())), count, appearance());
        }
        paintGesturePlate(painter, scene().size.width(), QPoint(card.center().x(), card.top()), words(), {}, appearance());
    }

private:
    /// Where every card stands when the dragged ones are in that gap.
    [[nodiscard]] std::vector<qsizetype> placesWithGapAt(qsizetype gap) const
    {
        std::vector<qsizetype> places(static_cast<size_t>(scene().film.size()));
        qsizetype at = 0;
        for (const qsizetype card : orderWithMoved(scene().film.size(), m_places, gap))
            places[static_cast<size_t>(card)] = at++;
        return places;
    }

    [[nodiscard]] QString words() const
    {
        if (m_place.onto >= 0)
            return swapWords(m_place.onto + 1);
        Seconds start{0};
        qsizetype number = 1;
        for (const qsizetype place : orderWithMoved(scene().film.size(), m_places, m_place.gap)) {
            if (place == m_places.front())
                break;
            start += scene().film.duration(place);
            ++number;
        }
        return moveWords(start, number);
    }

    qsizetype m_beat;
    QPoint m_point;
    QPoint m_grip; ///< of the pointer in the card
    QList<BeatId> m_dragged;
    std::vector<qsizetype> m_places; ///< of the dragged, in the project
    DropPlace m_place;
};

/// Brings a template in from another panel.
class InsertGesture final : public BoardGesture
{
public:
    InsertGesture(BoardStage &stage, const BeatTemplate &beatTemplate) : BoardGesture(stage), m_template(beatTemplate) {}

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        m_place = freePlaceAt(scene(), point, Onto::MiddleThird);
        std::vector<qsizetype> places = placesAtRest(scene().film.size());
        for (qsizetype i = m_place.gap; i >= 0 && i < scene().film.size(); ++i)
            ++places[static_cast<size_t>(i)];
        m_stage.giveWay(places);
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
        const QPoint near = m_point - QPoint(0, 12);
        if (m_place.onto >= 0) {
            paintSwapMark(painter, scene().cardRect(m_place.onto), appearance());
            paintGesturePlate(painter, scene().size.width(), near, replaceWords(m_place.onto + 1, m_template), {}, appearance());
        } else if (m_place.gap >= 0) {
            paintNamedSlot(painter, scene().cardRect(m_place.gap));
            paintBoardCaret(painter, scene().cardRect(m_place.gap), appearance());
            paintGesturePlate(painter, scene().size.width(), near, insertWords(open(), m_template),
                              isTooLongWith(open().project(), m_template) ? std::optional(Icon::Finding) : std::nullopt, appearance());
        }
    }

private:
    void paintNamedSlot(QPainter &painter, const QRect &slot) const
    {
        paintSlot(painter, slot, appearance());
        const QRect line(slot.left() + 12, slot.top() + 12, slot.width() - 24, appearance().type.lineHeight(TextSize::Body));
        paintLine(painter, line, m_template.id.text(),
                  {appearance().type.font(TextSize::Body, QFont::DemiBold), appearance().theme.accent, Qt::AlignCenter});
    }

    BeatTemplate m_template;
    QPoint m_point;
    DropPlace m_place;
};

class BandGesture final : public BoardGesture
{
public:
    BandGesture(BoardStage &stage, const QPoint &press)
        : BoardGesture(stage), m_from(scene().inGrid(press)), m_to(m_from), m_before(open().selection().beats())
    {
    }

    void moveTo(const QPoint &point) override
    {
        m_to = scene().inGrid(point);
        const QRect touched = band();
        QList<BeatId> beats;
        const auto [first, last] = scene().grid.between(touched.top(), touched.bottom());
        for (qsizetype i = first; i <= last; ++i) {
            if (touched.intersects(scene().grid.rect(i)))
                beats.append(scene().film.id(i));
        }
        open().selection().set(beats);
        m_stage.repaint();
    }

    void finish() override {}
    void cancel() override { open().selection().set(m_before); }

    void paint(QPainter &painter) override
    {
        QColor fill = appearance().theme.accent;
        fill.setAlphaF(0.15F);
        paintBox(painter, band().translated(0, -scene().scroll), 2, fill, {appearance().theme.accent, 1});
    }

private:
    [[nodiscard]] QRect band() const { return QRect(m_from, m_to).normalized(); }

    QPoint m_from; ///< in the grid: it stays where it began when the board scrolls
    QPoint m_to;
    QList<BeatId> m_before;
};

class ForbiddenGesture final : public BoardGesture
{
public:
    ForbiddenGesture(BoardStage &stage, const QPoint &press, const QString &reason)
        : BoardGesture(stage), m_point(press), m_reason(reason)
    {
    }

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        m_stage.repaint();
    }
    void finish() override {}
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ForbiddenCursor; }
    [[nodiscard]] bool scrolls() const override { return false; }

    void paint(QPainter &painter) override
    {
        paintGesturePlate(painter, scene().size.width(), m_point - QPoint(0, 12), m_reason, Icon::Lock, appearance());
    }

private:
    QPoint m_point;
    QString m_reason;
};

} // namespace

std::vector<qsizetype> placesAtRest(qsizetype count)
{
    std::vector<qsizetype> places(static_cast<size_t>(count));
    std::iota(places.begin(), places.end(), 0);
    return places;
}

std::unique_ptr<BoardGesture> boardMove(BoardStage &stage, qsizetype beat, const QPoint &press)
{
    return std::make_unique<MoveGesture>(stage, beat, press);
}

std::unique_ptr<BoardGesture> boardBand(BoardStage &stage, const QPoint &press)
{
    return std::make_unique<BandGesture>(stage, press);
}

std::unique_ptr<BoardGesture> boardInsert(BoardStage &stage, const BeatTemplate &beatTemplate)
{
    return std::make_unique<InsertGesture>(stage, beatTemplate);
}

std::unique_ptr<BoardGesture> boardForbidden(BoardStage &stage, const QPoint &press, const QString &reason)
{
    return std::make_unique<ForbiddenGesture>(stage, press, reason);
}

} // namespace beatreel
