// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/GestureMarks.h"
#include "ui/timeline/TimelineGesture.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

/// A file from elsewhere over the timeline.
class FileGesture final : public TimelineGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::FileGesture)

public:
    FileGesture(TimelineStage &stage, std::optional<OwnFileKind> kind) : TimelineGesture(stage), m_kind(kind) {}

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        m_target = scene().fileTargetAt(point);
        m_stage.repaint();
    }

    void finish() override {}

    void paint(QPainter &painter) override
    {
        const Project &project = open().project();
        if (!m_kind) {
            paintGesturePlate(painter, scene().size.width(), m_point, tr("a file of unknown kind"), Icon::Finding, appearance());
            return;
        }
        QRect all;
        for (const Slot &slot : placesFor(project, m_target, *m_kind)) {
            const QRect place = placeOf(slot);
            paintFileTarget(painter, place, appearance());
            all |= place;
        }
        const bool isPossible = !all.isEmpty();
        const QPoint near = isPossible ? QPoint(m_point.x(), all.top() + all.height() / 2) : m_point;
        paintGesturePlate(painter, scene().size.width(), near, becomesWords(project, m_target, *m_kind),
                          isPossible ? std::nullopt : std::optional(Icon::Finding), appearance());
    }

private:
    [[nodiscard]] QRect placeOf(const Slot &slot) const
    {
        const qsizetype beat = scene().film.indexOf(slot.beat);
        switch (slot.kind) {
        case Slot::Kind::Frame:
            return beat < 0 ? QRect() : scene().shownCardRect(beat);
        case Slot::Kind::Clip:
            return beat < 0 ? QRect() : scene().cellRect(beat, slot.index);
        case Slot::Kind::Music:
            break;
        }
        return scene().musicRect().intersected(QRect(QPoint(0, 0), scene().size));
    }

    std::optional<OwnFileKind> m_kind;
    OwnFileTarget m_target;
    QPoint m_point;
};

} // namespace

std::unique_ptr<TimelineGesture> fileGesture(TimelineStage &stage, std::optional<OwnFileKind> kind)
{
    return std::make_unique<FileGesture>(stage, kind);
}

} // namespace beatreel
