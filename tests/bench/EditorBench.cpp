// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/EditorWindow.h"
#include "tests/bench/PlayerRows.h"
#include "ui/common/Appearance.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/Playhead.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>

using namespace beatreel;

namespace {

constexpr int kBeats = 500;

/// What one event does, until the picture stands.
bench::Runner step(std::function<void(int)> act)
{
    auto count = std::make_shared<int>(0);
    return bench::call([act = std::move(act), count] {
        act((*count)++);
        bench::EditorWindow::settle();
        return true;
    });
}

void send(QWidget *surface, QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, surface->mapToGlobal(at), button, buttons, {});
    QCoreApplication::sendEvent(surface, &event);
}

void timelineRows(bench::EditorWindow &window)
{
    TimelineView &view = window.timeline();
    QWidget *surface = view.viewport();
    for (const auto &[words, zoom] : {std::pair("all of them in sight", 0.0), std::pair("at 48 pixels a second", 48.0)}) {
        if (zoom > 0)
            view.setZoom(zoom);
        else
            view.fit();
        bench::EditorWindow::settle();
        const auto row = [&](const char *what) { return QStringLiteral("500 beats, %1: %2").arg(QLatin1String(words), QLatin1String(what)); };
        bench::limitPercentile(row("a repaint"), step([surface](int) { surface->repaint(); }), 8);
        QScrollBar *bar = view.horizontalScrollBar();
        if (bar->maximum() > 0)
            bench::limitPercentile(row("a scroll step"), step([bar](int i) { bar->setValue((i * 40) % bar->maximum()); }), 8);
        bar->setValue(0);
        bench::EditorWindow::settle();

        const QRect card = view.scene().cardRect(1);
        const QPoint from(card.center().x(), card.top() + 30);
        send(surface, QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(surface, QEvent::MouseMove, from + QPoint(30, 0), Qt::LeftButton);
        bench::limitPercentile(row("a drag step"), step([&](int i) {
                                   send(surface, QEvent::MouseMove, QPoint(100 + (i * 7) % (surface->width() - 200), from.y()), Qt::LeftButton);
                               }),
                               8);
        QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, {});
        QCoreApplication::sendEvent(&view, &leave);
        send(surface, QEvent::MouseButtonRelease, from, {});
        bench::limitPercentile(row("a zoom step"), step([&](int i) {
                                   const QPoint at(surface->width() / 3, 40);
                                   QWheelEvent wheel(at, surface->mapToGlobal(at), {}, QPoint(0, (i / 8) % 2 == 0 ? 120 : -120), Qt::NoButton, Qt::ControlModifier,
                                                     Qt::NoScrollPhase, false);
                                   QCoreApplication::sendEvent(surface, &wheel);
                               }),
                               8);
    }
}

void boardRows(bench::EditorWindow &window)
{
    BoardView &view = window.board();
    QWidget *surface = view.viewport();
    QScrollBar *bar = view.verticalScrollBar();
    const auto row = [](const char *what) { return QStringLiteral("500 beats on the board: %1").arg(QLatin1String(what)); };
    bench::limitPercentile(row("a repaint"), step([surface](int) { surface->repaint(); }), 8);
    bench::limitPercentile(row("a scroll step"), step([bar](int i) { bar->setValue((i * 40) % bar->maximum()); }), 8);
    const int height = view.scene().grid.rowHeight();
    bench::limitPercentile(row("a scroll step that brings in a row"), step([bar, height](int i) { bar->setValue((i * height) % bar->maximum()); }), 8);
    bar->setValue(0);
    bench::EditorWindow::settle();
    const QPoint from = view.scene().cardRect(0).center();
    send(surface, QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(surface, QEvent::MouseMove, from + QPoint(30, 0), Qt::LeftButton);
    bench::limitPercentile(row("a drag step"), step([&](int i) {
                               send(surface, QEvent::MouseMove, QPoint(100 + (i * 7) % (surface->width() - 200), from.y()), Qt::LeftButton);
                           }),
                           8);
    QKeyEvent leave(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(&view, &leave);
    send(surface, QEvent::MouseButtonRelease, from, {});
}

void editRows(bench::EditorWindow &window)
{
    OpenProject &open = window.open();
    window.timeline().setZoom(48);
    const auto row = [](const char *what) { return QStringLiteral("500 beats: one edit, %1").arg(QLatin1String(what)); };
    const auto beat = [&open](int place) { return open.project().beats[place].id(); };
    bench::limitPercentile(row("move"), step([&](int i) { moveBeats(open, {beat(i % 400)}, i % 400 + 3); }), 16);
    bench::limitPercentile(row("swap"), step([&](int i) { swapBeats(open, beat(i % 400), beat(i % 400 + 7)); }), 16);
    bench::limitPercentile(row("length"), step([&](int i) { setLength(open, {beat(i % 400)}, Seconds(5 * (1 + (i / 400 + i) % 3))); }), 16);
}

/// Gives the built project of 30 s; empty where it could not be made.
QString startRows(const QString &folder, const QString &editor, const QString &cli)
{
    qputenv("BEATREEL_CONFIG_DIR", (folder + QStringLiteral("/config")).toUtf8());
    qputenv("BEATREEL_DATA_DIR", (folder + QStringLiteral("/data")).toUtf8());
    const QStringList start{QStringLiteral("--measure-start"), QStringLiteral("0")};
    bench::limitTime(QStringLiteral("start to a window that answers, no project"), bench::program(editor, start), 600, 30);
    const QString project = folder + QStringLiteral("/thirty seconds");
    const bench::Runner generate = bench::program(cli, {QStringLiteral("generate"), QStringLiteral("30s Nike sneakers, energetic and urban"),
                                                        QStringLiteral("--project"), project});
    if (!generate()) {
        bench::state(QStringLiteral("a project of 30 s"), false);
        return {};
    }
    bench::limitTime(QStringLiteral("the same with a project of 30 s"), bench::program(editor, start + QStringList{project}), 800, 30);
    bench::limitTime(QStringLiteral("its export by stream copy, program and all"),
                     bench::program(cli, {QStringLiteral("export"), project, QStringLiteral("--format"), QStringLiteral("mp4"), QStringLiteral("--out"),
                                          folder + QStringLiteral("/exported.mp4"), QStringLiteral("--force")}),
                     500, 30);
    bench::limitMemory(QStringLiteral("memory with it open, all its pictures shown"),
                       bench::program(editor, {QStringLiteral("--measure-start"), QStringLiteral("5"), project}), 250);
    bench::limitMemory(QStringLiteral("memory with it open and played"),
                       bench::program(editor, {QStringLiteral("--measure-play"), QStringLiteral("35"), project}), 300, 1);
    return project;
}

} // namespace

/// beatreel-editor-bench BEATREEL BEATREEL-CLI: prints one line for each figure of the editor. Status 1 where one is
/// missed.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Appearance appearance;
    appearance.motion = Motion::Reduced;
    applyAppearance(application, appearance);
    const QTemporaryDir temporary;

    const QString film = startRows(temporary.path(), application.arguments().value(1), application.arguments().value(2));
    if (!film.isEmpty())
        bench::playerRows(temporary.path(), film);
    {
        bench::EditorWindow window(temporary.path(), kBeats);
        bench::limitTime(QStringLiteral("open a project of 500 beats"), bench::after([&] { window.close(); }, bench::call([&] {
                                                                                             window.openProject();
                                                                                             return true;
                                                                                         })),
                         500, 30);
        timelineRows(window);
        editRows(window);
        boardRows(window);
    }
    std::printf("%s\n", bench::misses() == 0 ? "All figures are met." : "Figures are missed.");
    return bench::misses() == 0 ? 0 : 1;
}
