// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace beatreel {

/// Plain text in a fixed number of lines, so that what stands below it in neighbouring columns stands level. What has
/// no room is in the tool tip. Set its texts with setText().
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_lines;
};

} // namespace beatreel
