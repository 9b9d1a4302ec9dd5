// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"
#include "ui/common/PaintedItems.h"

#include <QWidget>

namespace beatreel {

class Pictures;
class Sketches;

/// The beats of one plan, from top to bottom: height is time. They can be dragged, within it and to other plans, and
/// everything that a pointer does there has a key. Only says what is wanted.
class PlanBeats : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    /// Both outlive it.
    PlanBeats(Pictures &pictures, Sketches &sketches, QWidget *parent = nullptr);

    /// A project of the plan. Beats that are locked in it stay where they are.
    void setPlan(const Project &plan);
    /// Pixels for 5 s, and for how long a film there is room.
    void setScale(int unit, Seconds room);

    [[nodiscard]] const Project &plan() const { return m_plan; }
    [[nodiscard]] QRect beatRect(qsizetype index) const;
    /// The one with the focus; -1 where there is none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype index);
    /// The beat that plays at this second, or the last one; -1 where there is none.
    [[nodiscard]] qsizetype beatAt(Seconds place) const;
    [[nodiscard]] Seconds startOf(qsizetype index) const;

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

signals:
    void insertWanted(const beatreel::SpecBeat &beat, qsizetype place);
    void moveWanted(qsizetype beat, qsizetype place);
    void removeWanted(qsizetype beat);
    /// A copy of the beat into the plan beside this one, at the same second.
    void copyWanted(qsizetype beat, beatreel::PlanBeats::Side side);
    /// The focus goes to the plan beside this one.
    void leaveWanted(beatreel::PlanBeats::Side side);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What can be done with a beat, with its key.
    struct Command
    {
        QString words;
        QKeyCombination key;
        std::function<void()> run;
    };
    [[nodiscard]] QList<Command> commands();
    bool runCommand(const QKeyEvent &event);
    void startDrag();
    void paintBeat(QPainter &painter, qsizetype index);
    void paintCaret(QPainter &painter);
    [[nodiscard]] qsizetype beatOf(const QPoint &point) const;
    [[nodiscard]] qsizetype placeAt(int y) const;
    [[nodiscard]] bool isKept(qsizetype index) const { return m_plan.beats[index]->isLocked; }

    Pictures &m_pictures;
    Sketches &m_sketches;
    Project m_plan;
    QList<Seconds> m_starts;
    int m_unit = 100;
    qsizetype m_current = -1;
    qsizetype m_dropPlace = -1; ///< while something is dragged over it
    std::optional<QPoint> m_pressedAt;
};

} // namespace beatreel
