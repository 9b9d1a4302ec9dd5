// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace beatreel {

/// Drawings that are kept while what they show stays the same: cards in sight are painted again and again, with every
/// step of a scroll, a drag or a playhead. `Shown` is compared by ==; what else a drawing hangs on (theme, text size)
/// wants a clear(). For one thread.
template <class Key, class Shown> class Snapshots
{
public:
    /// Those painted longest ago go when all take more than `bytes`.
    explicit Snapshots(qsizetype bytes = 24 << 20) : m_kept(bytes) {}

    void clear() { m_kept.clear(); }

    /// Paints within `room`, whose ground is `ground`; `draw(QPainter &)`, in the painter's coordinates, only where there
    /// is no such drawing. On a screen whose pixels the room does not meet it always draws.
    template <class Draw> void paint(QPainter &painter, const Key &key, const Shown &shown, const QRect &room, const QColor &ground, Draw draw)
    {
        const qreal ratio = painter.device()->devicePixelRatio();
        if (!isWhole(room.left() * ratio) || !isWhole(room.top() * ratio) || !isWhole(room.width() * ratio) || !isWhole(room.height() * ratio)) {
            draw(painter);
            return;
        }
        const QSize size = (QSizeF(room.size()) * ratio).toSize();
        const Snapshot *known = m_kept.object(key);
        if (known && known->drawing.size() == size && known->shown == shown) {
            painter.drawPixmap(room.topLeft(), known->drawing);
            return;
        }
        QPixmap drawing(size);
        drawing.setDevicePixelRatio(ratio);
        drawing.fill(ground);
        {
            QPainter once(&drawing);
            once.setLayoutDirection(painter.layoutDirection());
            once.translate(-room.topLeft());
            draw(once);
        }
        painter.drawPixmap(room.topLeft(), drawing);
        m_kept.insert(key, new Snapshot{shown, drawing}, qsizetype{4} * size.width() * size.height());
    }

private:
    struct Snapshot
    {
        Shown shown;
        QPixmap drawing;
    };

    [[nodiscard]] static bool isWhole(qreal at) { return at == std::round(at); }

    QCache<Key, Snapshot> m_kept;
};

} // namespace beatreel
