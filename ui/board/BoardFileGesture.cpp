// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardGesture.h"
#include "ui/cards/GestureMarks.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

/// A file from elsewhere over the board.
class FileGesture final : public BoardGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::BoardFileGesture)

public:
    FileGesture(BoardStage &stage, std::optional<OwnFileKind> kind) : BoardGesture(stage), m_kind(kind) {}

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
        const int width = scene().size.width();
        const QPoint near = m_point - QPoint(0, 12);
        if (!m_kind) {
            paintGesturePlate(painter, width, near, tr("a file of unknown kind"), Icon::Finding, appearance());
            return;
        }
        const QList<Slot> places = placesFor(project, m_target, *m_kind);
        for (const Slot &slot : places) {
            const qsizetype beat = scene().film.indexOf(slot.beat);
            if (beat >= 0)
                paintFileTarget(painter, slot.kind == Slot::Kind::Clip ? scene().cellRect(beat, slot.index) : pictureOf(beat), appearance());
        }
        paintGesturePlate(painter, width, near, becomesWords(project, m_target, *m_kind),
                          places.isEmpty() ? std::optional(Icon::Finding) : std::nullopt, appearance());
    }

private:
    [[nodiscard]] QRect pictureOf(qsizetype beat) const
    {
        const QRect card = scene().cardRect(beat);
        return cardParts(card.size(), scene().film.card(beat), scene().lookOf(beat), appearance()).picture.translated(card.topLeft());
    }

    std::optional<OwnFileKind> m_kind;
    OwnFileTarget m_target;
    QPoint m_point;
};

} // namespace

std::unique_ptr<BoardGesture> boardFile(BoardStage &stage, std::optional<OwnFileKind> kind)
{
    return std::make_unique<FileGesture>(stage, kind);
}

} // namespace beatreel
