// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

namespace beatreel {

class Pictures;

/// The picture that the playhead is on, as large as there is room for, on its dark surround. A beat without a frame
/// shows a slate.
class FrameView : public QWidget
{
    Q_OBJECT

public:
    /// The cache outlives it.
    explicit FrameView(Pictures &pictures, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    void setSafeAreasShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override { return {640, 384}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect pictureRect() const;
    void paintSlate(QPainter &painter, const QRect &rect, const Beat &beat);
    void paintSafeAreas(QPainter &painter, const QRect &rect);

    Pictures &m_pictures;
    OpenProject *m_open = nullptr;
    bool m_showsSafeAreas = false;
};

} // namespace beatreel
