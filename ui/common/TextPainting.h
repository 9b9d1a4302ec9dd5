// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace beatreel {

/// How a piece of text is set.
struct TextStyle
{
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Paints one line of text, ending in an ellipsis where it lacks room. Returns the width that it took, in logical
/// pixels.
int paintLine(QPainter &painter, const QRect &rect, const QString &text, const TextStyle &style);

/// Paints text in as many lines of `lineHeight` as fit into `rect`, the last one elided. Returns the height that it
/// took.
int paintLines(QPainter &painter, const QRect &rect, const QString &text, const TextStyle &style, int lineHeight);

} // namespace beatreel
