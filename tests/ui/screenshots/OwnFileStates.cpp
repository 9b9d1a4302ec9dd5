// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/OwnFileStates.h"

#include "core/project/SlotEdits.h"
#include "ui/board/BoardView.h"
#include "ui/common/ActionIds.h"
#include "ui/timeline/TimelineView.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace beatreel::test {

namespace {

using namespace std::chrono_literals;

/// As a hand that brings the file there and has not let go.
void hold(QWidget *surface, const QString &file, const QPoint &at)
{
    static QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(surface, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(surface, &move);
}

TimelineView &timeline(Gallery &gallery)
{
    return gallery.find<TimelineView>(QStringLiteral("timelineView"));
}

void picture(Gallery &gallery)
{
    gallery.openBuilt();
    TimelineView &view = timeline(gallery);
    hold(view.viewport(), QStringLiteral("/home/me/runner.png"), view.scene().cardRect(2).center());
}

void video(Gallery &gallery)
{
    gallery.openBuilt();
    TimelineView &view = timeline(gallery);
    qsizetype longest = 0;
    for (qsizetype i = 0; i < view.scene().film.size(); ++i) {
        if (view.scene().film.duration(i) > view.scene().film.duration(longest))
            longest = i;
    }
    hold(view.viewport(), QStringLiteral("/home/me/street.mp4"), view.scene().cardRect(longest).center());
}

void music(Gallery &gallery)
{
    gallery.openBuilt();
    TimelineView &view = timeline(gallery);
    hold(view.viewport(), QStringLiteral("/home/me/theme.flac"), view.scene().musicRect().center());
}

void onBoard(Gallery &gallery)
{
    gallery.openBuilt();
    gallery.trigger(actions::kViewBoard);
    gallery.settle();
    auto &view = gallery.find<BoardView>(QStringLiteral("boardView"));
    hold(view.viewport(), QStringLiteral("/home/me/runner.png"), view.scene().cardRect(1).center());
}

void faded(Gallery &gallery)
{
    gallery.openBuilt();
    gallery.open().selection().clear();
    Project project = withMusicFadeIn(gallery.open().project(), 3000ms);
    project = withMusicGain(withMusicFadeOut(project, 5000ms), -3);
    gallery.open().apply(EditKind::FadeMusic, withSlip(project, Slot::music(), 1500ms));
}

} // namespace

QList<Gallery::State> ownFileStates()
{
    Appearance light;
    light.theme = Theme::light();
    const QSize size(1600, 1000);
    return {
        {QStringLiteral("own-picture-dark"), size, picture},
        {QStringLiteral("own-video-dark"), size, video},
        {QStringLiteral("own-video-light"), size, video, light},
        {QStringLiteral("own-music-dark"), size, music},
        {QStringLiteral("own-board-dark"), size, onBoard},
        {QStringLiteral("music-faded-dark"), size, faded},
        {QStringLiteral("music-faded-light"), size, faded, light},
    };
}

} // namespace beatreel::test
