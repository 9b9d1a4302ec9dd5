// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantAnimation>

#include <chrono>

class QWidget;

namespace beatreel {

/// The one way in which something moves by itself: it starts fast and comes to rest. Where motion is reduced, or nobody sees the
/// widget, it does not begin; whoever runs it then puts things where they end.
class Glide : public QVariantAnimation
{
    Q_OBJECT

public:
    explicit Glide(QObject *parent = nullptr);

    /// False: nothing moves, be there at once.
    [[nodiscard]] bool run(const QWidget &shown, std::chrono::milliseconds length, double from = 0, double to = 1);
    [[nodiscard]] bool isMoving() const { return state() == Running; }
};

} // namespace beatreel
