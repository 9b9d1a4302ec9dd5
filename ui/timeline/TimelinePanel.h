// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"
#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace beatreel {

class ElidingLabel;
class Filmstrips;
class FilterButton;
class Pictures;
class TimelineView;
class Waveforms;

/// The timeline with its head: counts, what is shown, zoom.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    /// The caches outlive it.
    TimelinePanel(Pictures &pictures, Filmstrips &strips, Waveforms &waveforms, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    [[nodiscard]] TimelineView &view() { return *m_view; }
    /// What the head's toggles switch; the actions outlive it.
    void setToggles(QAction &snap, QAction &energy);

signals:
    /// *Add beat* was pressed; a menu may open there.
    void addBeatWanted(const QPoint &onScreen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QToolButton *makeToggle(const QString &name, const QString &text, Icon icon, const QString &tip);
    void updateCounts();
    void showZoom(double pixelsPerSecond);

    OpenProject *m_open = nullptr;
    TimelineView *m_view;
    ElidingLabel *m_counts = nullptr;
    QToolButton *m_addBeat = nullptr;
    QToolButton *m_snap = nullptr;
    QToolButton *m_energy = nullptr;
    FilterButton *m_filter = nullptr;
    QSlider *m_zoom = nullptr;
};

} // namespace beatreel
