// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/ReviewStamp.h"

#include "core/story/StoryWords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace beatreel {

namespace {

/// Dark under light: told apart from any ground.
const QColor kStrip(0, 0, 0, 170);
const QColor kText(255, 255, 255);
const QColor kWatermark(255, 255, 255, 64);
const QColor kWatermarkEdge(0, 0, 0, 64);
constexpr double kWatermarkTurn = -20; // degrees

/// What the strip says of a beat.
struct StampedBeat
{
    int firstPicture;
    QString name;
    QString shot;
};

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(7, pixels));
    font.setWeight(weight);
    return font;
}

/// Drawn once: it is the same on each picture.
QImage watermarkImage(QSize size, const QString &text)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QFont font = fontOf(std::min(size.width(), size.height()) / 6, QFont::Bold);
    const int room = size.width() * 8 / 10;
    if (const int width = QFontMetrics(font).horizontalAdvance(text); width > room)
        font.setPixelSize(std::max(7, font.pixelSize() * room / width));
    painter.translate(QRectF(image.rect()).center());
    painter.rotate(kWatermarkTurn);
    QPainterPath path;
    path.addText(0, 0, font, text);
    path.translate(-path.boundingRect().center());
    painter.setPen(QPen(kWatermarkEdge, std::max(2, font.pixelSize() / 12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(kWatermark);
    painter.drawPath(path);
    return image;
}

class Stamp
{
public:
    Stamp(const Project &project, const QString &watermark) : m_fps(project.format.fps)
    {
        int start = 0;
        for (qsizetype i = 0; i < project.beats.size(); ++i) {
            const SpecBeat &beat = project.beats[i]->spec;
            m_beats.push_back({start, QStringLiteral("%1  %2").arg(i + 1).arg(beat.name), reviewShot(beat)});
            start += project.format.picturesIn(beat.duration);
        }
        if (!watermark.isEmpty())
            m_watermark = watermarkImage(project.format.size, watermark);
    }

    void paint(int picture, QImage &target) const
    {
        QPainter painter(&target);
        if (!m_watermark.isNull())
            painter.drawImage(0, 0, m_watermark);
        const auto after = std::ranges::upper_bound(m_beats, picture, {}, &StampedBeat::firstPicture);
        const StampedBeat &beat = *std::prev(after);
        const int unit = std::min(target.width(), target.height());
        const int height = std::max(10, unit / 15);
        const QRect strip(0, target.height() - height, target.width(), height);
        painter.fillRect(strip, kStrip);
        painter.setPen(kText);
        const QRect room = strip.adjusted(height / 2, 0, -height / 2, 0);
        const int third = room.width() / 3;
        const auto draw = [&](int column, Qt::Alignment side, QFont::Weight weight, const QString &text) {
            const QFont font = fontOf(height * 6 / 10, weight);
            painter.setFont(font);
            const QRect place(room.left() + column * third, room.top(), third, room.height());
            painter.drawText(place, side | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, third - height / 4));
        };
        draw(0, Qt::AlignLeft, QFont::DemiBold, beat.name);
        draw(1, Qt::AlignHCenter, QFont::Normal, beat.shot);
        draw(2, Qt::AlignRight, QFont::DemiBold, reviewTimecode(picture, m_fps));
    }

private:
    int m_fps;
    std::vector<StampedBeat> m_beats;
    QImage m_watermark;
};

} // namespace

QString reviewShot(const SpecBeat &beat)
{
    QStringList words{shotWord(beat.shotType), movementWord(beat.cameraMovement)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString reviewTimecode(int picture, int fps)
{
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const int seconds = picture / fps;
    return QStringList{two(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60), two(picture % fps)}.join(u':');
}

StampPicture reviewStamp(const Project &project, const QString &watermark)
{
    return [stamp = Stamp(project, watermark)](int picture, QImage &target) { stamp.paint(picture, target); };
}

} // namespace beatreel
