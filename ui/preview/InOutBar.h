// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

namespace beatreel {

/// Under the picture, while in or out is set: the whole film as a bar, with what lies between them and the playhead.
/// Only to be looked at.
class InOutBar : public QWidget
{
    Q_OBJECT

public:
    explicit InOutBar(QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    /// "In 0:02:00, out 0:07:15".
    [[nodiscard]] QString description() const;
    [[nodiscard]] QRect trackRect() const;
    /// Of a picture of the film.
    [[nodiscard]] int xOf(int picture) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    OpenProject *m_open = nullptr;
};

} // namespace beatreel
