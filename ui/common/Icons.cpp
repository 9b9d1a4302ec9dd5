// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace beatreel {

namespace {

constexpr QStringView kNamePrefix = u"beatreel/";

constexpr QStringView kNames[] = {
        u"arrow_down", u"arrow_up", u"beats", u"board", u"camera", u"chevron_down", u"chevron_left",
        u"chevron_right", u"chevron_up", u"clips", u"close", u"copy", u"dash", u"dice",
        u"energy", u"export", u"eye", u"failed", u"filter", u"finding", u"fit",
        u"folder", u"frame_back", u"frame_forward", u"full_screen", u"grip", u"history", u"image",
        u"info", u"key", u"link", u"lock", u"loop", u"minus", u"more",
        u"movement", u"music", u"muted", u"next_beat", u"note", u"palette", u"pause",
        u"pencil", u"pin", u"play", u"plus", u"previous_beat", u"queued", u"redo",
        u"safe_areas", u"search", u"settings", u"side_by_side", u"single", u"snap", u"speech",
        u"stale", u"star", u"star_set", u"stitch", u"stop", u"swap", u"tick",
        u"timeline", u"trash", u"undo", u"unlock", u"volume", u"waits", u"wipe",
        u"words", u"zoom_in", u"zoom_out",
};
static_assert(std::size(kNames) == static_cast<std::size_t>(Icon::ZoomOut) + 1);

QPixmap drawn(Icon icon, int devicePixels, const QColor &colour)
{
    const QString key = QStringLiteral("beatreel-icon/%1/%2/%3").arg(iconName(icon)).arg(devicePixels).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    Q_ASSERT(renderer.isValid());
    pixmap = QPixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

std::optional<Icon> ownIcon(const QIcon &icon)
{
    const QString name = icon.name();
    if (!name.startsWith(kNamePrefix))
        return std::nullopt;
    const auto found = std::ranges::find(kNames, QStringView(name).sliced(kNamePrefix.size()));
    return found == std::end(kNames) ? std::nullopt : std::optional(static_cast<Icon>(found - std::begin(kNames)));
}

QColor paletteColour(QIcon::Mode mode, QPalette::ColorRole role)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, role);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, role);
}

/// Tells in which pixels QIcon asks its engine: up to Qt 6.7 the screen's, since then the window's, with their ratio beside.
class AskedEngine final : public QIconEngine
{
public:
    static bool inScreenPixels()
    {
        static const bool isSo = [] {
            constexpr int kSide = 16, kRatio = 2;
            int asked = 0;
            const QIcon icon(new AskedEngine(asked)); // which is the icon's
            static_cast<void>(icon.pixmap(QSize(kSide, kSide), kRatio));
            return asked == kSide * kRatio;
        }();
        return isSo;
    }

private:
    explicit AskedEngine(int &asked) : m_asked(asked) {}

    void paint(QPainter *, const QRect &, QIcon::Mode, QIcon::State) override {}
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal) override
    {
        m_asked = size.width();
        return QPixmap(size);
    }
    QIconEngine *clone() const override { return new AskedEngine(m_asked); }

    int &m_asked;
};

class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(Icon icon, QPalette::ColorRole role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect, paletteColour(mode, m_role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_icon, std::min(size.width(), size.height()), paletteColour(mode, m_role));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        return pixmap(AskedEngine::inScreenPixels() ? size : (QSizeF(size) * ratio).toSize(), mode, state);
    }
    QIconEngine *clone() const override { return new ThemedEngine(m_icon, m_role); }
    QString iconName() override { return kNamePrefix.toString() + beatreel::iconName(m_icon); }
    bool isNull() override { return false; }

private:
    Icon m_icon;
    QPalette::ColorRole m_role;
};

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (int i = 0; i < static_cast<int>(std::size(kNames)); ++i)
        icons.append(static_cast<Icon>(i));
    return icons;
}

QString iconName(Icon icon)
{
    return kNames[static_cast<int>(icon)].toString();
}

QIcon themedIcon(Icon icon, QPalette::ColorRole role)
{
    return QIcon(new ThemedEngine(icon, role));
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const qreal side = std::min(rect.width(), rect.height());
    QPixmap pixmap = drawn(icon, std::max(qRound(side * ratio), 1), colour);
    pixmap.setDevicePixelRatio(ratio);
    const auto onPixel = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(onPixel(rect.center().x() - side / 2), onPixel(rect.center().y() - side / 2)), pixmap);
}

void paintIcon(QPainter &painter, const QIcon &icon, const QRectF &rect, const QColor &colour, QIcon::Mode mode)
{
    if (const auto own = ownIcon(icon))
        paintIcon(painter, *own, rect, colour);
    else
        icon.paint(&painter, rect.toAlignedRect(), Qt::AlignCenter, mode);
}

} // namespace beatreel
