// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditorFixture.h"
#include "ui/board/BoardView.h"
#include "ui/workspace/Pictures.h"

#include <QMouseEvent>
#include <QTest>

namespace beatreel::test {

/// A board of five beats, shown, with three columns: 5, 10, 5, 5 and 10 seconds.
struct BoardFixture
{
    explicit BoardFixture(const QString &beats = QStringLiteral("hero_shot 5, usage_scenario 10, detail_showcase 5, call_to_action 5, brand_moment 10"))
    {
        editor.start = projectOf(beats);
        editor.start.format = {{64, 36}, 30};
        open = editor.create();
        view.resize(990, 800);
        view.setProject(open.get());
        view.show();
        isShown = QTest::qWaitForWindowExposed(&view);
    }
    ~BoardFixture() { view.setProject(nullptr); }

    [[nodiscard]] BeatId id(int number) const { return BeatId(QStringLiteral("b%1").arg(number)); }
    /// The beats' ids in their order: "b1 b3 b2 b4 b5".
    [[nodiscard]] QString order() const
    {
        QStringList ids;
        for (const Beat &beat : open->project().beats)
            ids.append(beat.id().text());
        return ids.join(u' ');
    }
    [[nodiscard]] Selection &selection() { return open->selection(); }
    [[nodiscard]] QRect card(int place) { return view.scene().cardRect(place); }
    /// A point of a card: 0 its left edge, 1 its right.
    [[nodiscard]] QPoint pointOf(int place, double across)
    {
        const QRect rect = card(place);
        return {rect.left() + static_cast<int>(rect.width() * across), rect.top() + 40};
    }

    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void press(const QPoint &point) { QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point); }
    /// With the button held, as a hand does it: in more than one step.
    void dragTo(const QPoint &point)
    {
        for (const QPoint &step : {point + QPoint(15, 0), point}) {
            QMouseEvent event(QEvent::MouseMove, step, view.viewport()->mapToGlobal(step), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
    }
    void release(const QPoint &point) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, point); }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        dragTo(to);
        release(to);
    }

    EditorFixture editor;
    Pictures pictures;
    std::unique_ptr<OpenProject> open;
    BoardView view{pictures};
    bool isShown = false;
};

} // namespace beatreel::test
