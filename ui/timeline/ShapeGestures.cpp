// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/base/Language.h"
#include "core/project/BeatFields.h"
#include "ui/cards/GestureMarks.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/timeline/TimelineGesture.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kLabel = 72; ///< wide enough to cover the ruler's own

class ResizeGesture final : public TimelineGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ResizeGesture)

public:
    ResizeGesture(TimelineStage &stage, qsizetype beat)
        : TimelineGesture(stage), m_beat(beat), m_duration(scene().film.duration(beat))
    {
    }

    void moveTo(const QPoint &point) override
    {
        const double start = static_cast<double>(scene().film.start(m_beat).count());
        const double chunks = (scene().scale.seconds(point.x()) - start) / static_cast<double>(kChunkLength.count());
        const Seconds duration = kChunkLength * std::clamp(static_cast<int>(std::lround(chunks)), 1, 3);
        if (duration == m_duration)
            return;
        m_duration = duration;
        const QList<BeatId> beats{scene().film.id(m_beat)};
        m_effect = open().effectOf(withDuration(open().project(), beats, duration));
        std::vector<double> starts;
        const Seconds grown = duration - scene().film.duration(m_beat);
        for (qsizetype i = 0; i < scene().film.size(); ++i)
            starts.push_back(static_cast<double>((scene().film.start(i) + (i > m_beat ? grown : Seconds(0))).count()));
        m_stage.giveWay(starts);
        m_stage.repaint();
    }

    void finish() override { setLength(open(), {scene().film.id(m_beat)}, m_duration); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }

    void paint(QPainter &painter) override
    {
        const Theme &theme = appearance().theme;
        const LaneSpan lane = scene().lanes.card();
        const double start = static_cast<double>(scene().film.start(m_beat).count());
        const QRect card = scene().cardRect(m_beat);
        for (int seconds = 5; seconds <= 15; seconds += 5) {
            const int x = qRound(scene().scale.x(start + seconds)) - TimelineScene::kCardGap / 2;
            const bool isChosen = Seconds(seconds) == m_duration;
            paintVerticalLine(painter, QRect(x, lane.top - 4, 1, lane.height + 8), isChosen ? theme.accent : theme.control);
            const QRect label(x - kLabel / 2, scene().lanes.ruler.top + 1, kLabel, scene().lanes.ruler.height - 2);
            painter.fillRect(label, theme.panel);
            paintLine(painter, label, tr("%1 s", "length").arg(seconds),
                      {appearance().type.font(TextSize::Caption, isChosen ? QFont::DemiBold : QFont::Normal),
                       isChosen ? theme.accent : theme.text2, Qt::AlignCenter});
        }
        const int right = qRound(scene().scale.x(start + static_cast<double>(m_duration.count()))) - TimelineScene::kCardGap;
        if (right > card.right() + 1)
            paintSlot(painter, QRect(card.right() + 1, card.top(), right - card.right() - 1, card.height()), appearance());
        else if (right < card.right() - 1)
            painter.fillRect(QRect(right, card.top(), card.right() - right + 1, card.height()), theme.shade);
        paintBox(painter, QRect(card.left(), card.top(), right - card.left(), card.height()), kCardRadius, {}, {theme.accent, 2});
        paintGesturePlate(painter, scene().size.width(), QPoint(right, card.center().y()), words(), {}, appearance());
    }

private:
    [[nodiscard]] QString words() const
    {
        const Seconds before = scene().film.duration(m_beat);
        const int chunks = static_cast<int>((m_duration - before).count() / kChunkLength.count());
        const QString price = priceText(m_effect.price());
        if (chunks == 0)
            return tr("as before");
        if (chunks < 0)
            return -chunks == 1 ? tr("one clip less") : tr("two clips less");
        return chunks == 1 ? tr("one clip more, %1").arg(price) : tr("two clips more, %1").arg(price);
    }

    qsizetype m_beat;
    Seconds m_duration;
    EditEffect m_effect;
};

class EnergyGesture final : public TimelineGesture
{
public:
    EnergyGesture(TimelineStage &stage, qsizetype beat)
        : TimelineGesture(stage), m_beat(scene().film.id(beat)), m_energy(scene().film.energy(beat))
    {
        open().document().beginGesture();
    }

    void moveTo(const QPoint &point) override
    {
        EnergyLevel nearest = EnergyLevel::Low;
        for (const EnergyLevel level : {EnergyLevel::Medium, EnergyLevel::High}) {
            if (std::abs(scene().energyY(level) - point.y()) < std::abs(scene().energyY(nearest) - point.y()))
                nearest = level;
        }
        if (nearest == m_energy)
            return;
        m_energy = nearest;
        open().apply(EditKind::ChangeEnergy, withEnergy(open().project(), {m_beat}, nearest));
    }

    void finish() override { open().document().endGesture(); }
    void cancel() override { open().document().cancelGesture(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }
    [[nodiscard]] bool isChanging() const override { return true; }
    [[nodiscard]] bool scrolls() const override { return false; }

    void paint(QPainter &painter) override
    {
        const qsizetype beat = scene().film.indexOf(m_beat);
        if (beat < 0)
            return;
        const QPointF ring = scene().ringOf(beat);
        // Beside the ring: above it the lane ends.
        const QPoint beside(qRound(ring.x()) + appearance().type.scaled(48), qRound(ring.y()) + appearance().type.scaled(18));
        paintGesturePlate(painter, scene().size.width(), beside, withinSentence(energyWord(m_energy)), {}, appearance());
    }

private:
    BeatId m_beat;
    EnergyLevel m_energy;
};

class ScrubGesture final : public TimelineGesture
{
public:
    using TimelineGesture::TimelineGesture;

    void moveTo(const QPoint &point) override
    {
        constexpr double kReach = 8;
        double seconds = scene().scale.seconds(point.x());
        if (scene().isSnapping)
            seconds = snapped(seconds, kReach / scene().scale.zoom());
        Playhead &playhead = open().playhead();
        playhead.setPicture(static_cast<int>(std::floor(seconds * playhead.fps() + 1e-6)));
    }
    void finish() override {}
};

class BandGesture final : public TimelineGesture
{
public:
    BandGesture(TimelineStage &stage, const QPoint &press)
        : TimelineGesture(stage), m_from(scene().scale.seconds(press.x())), m_top(press.y()), m_point(press),
          m_before(open().selection().beats())
    {
    }

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        const QRect touched = band();
        QList<BeatId> beats;
        for (qsizetype i = 0; i < scene().film.size(); ++i) {
            const QRect card = scene().cardRect(i);
            const LaneSpan &clips = scene().lanes.clips;
            if (touched.intersects(card) || touched.intersects(QRect(card.left(), clips.top, card.width(), clips.height)))
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
        paintBox(painter, band(), 2, fill, {appearance().theme.accent, 1});
    }

private:
    [[nodiscard]] QRect band() const
    {
        return QRect(QPoint(qRound(scene().scale.x(m_from)), m_top), m_point).normalized();
    }

    double m_from; ///< seconds: it stays where it began when the film scrolls
    int m_top;
    QPoint m_point;
    QList<BeatId> m_before;
};

class ForbiddenGesture final : public TimelineGesture
{
public:
    ForbiddenGesture(TimelineStage &stage, const QPoint &press, const QString &reason)
        : TimelineGesture(stage), m_point(press), m_reason(reason)
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

std::unique_ptr<TimelineGesture> resizeGesture(TimelineStage &stage, qsizetype beat)
{
    return std::make_unique<ResizeGesture>(stage, beat);
}

std::unique_ptr<TimelineGesture> energyGesture(TimelineStage &stage, qsizetype beat)
{
    return std::make_unique<EnergyGesture>(stage, beat);
}

std::unique_ptr<TimelineGesture> scrubGesture(TimelineStage &stage)
{
    return std::make_unique<ScrubGesture>(stage);
}

std::unique_ptr<TimelineGesture> bandGesture(TimelineStage &stage, const QPoint &press)
{
    return std::make_unique<BandGesture>(stage, press);
}

std::unique_ptr<TimelineGesture> forbiddenGesture(TimelineStage &stage, const QPoint &press, const QString &reason)
{
    return std::make_unique<ForbiddenGesture>(stage, press, reason);
}

} // namespace beatreel
