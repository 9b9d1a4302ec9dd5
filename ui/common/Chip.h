// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace beatreel {

/// A round-ended filter that is on or off: "Opening", "Own". Chips that rule each other out share a QButtonGroup.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    enum class Room { Usual, Tight };
    /// How much stands round its words.
    void setRoom(Room room);
    [[nodiscard]] int widthIn(Room room) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Room m_room = Room::Usual;
};

} // namespace beatreel
