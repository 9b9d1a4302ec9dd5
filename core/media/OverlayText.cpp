// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayText.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTransform>

namespace beatreel {

namespace {

constexpr int kReference = 256; ///< pixels of the type that is set; it is scaled from there
constexpr double kLineHeight = 1.16;

QFont fontOf(const Overlay &overlay)
{
    QFont font(overlay.family);
    font.setPixelSize(kReference);
    font.setWeight(static_cast<QFont::Weight>(overlay.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, overlay.tracking * kReference);
    return font;
}

/// Broken at spaces so that no line is wider than `width` where it has more than one word.
QStringList linesOf(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.trimmed().split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.simplified().split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

OutlinedText outlined(const Overlay &overlay, double size, double width)
{
    const QFont font = fontOf(overlay);
    const QFontMetricsF metrics(font);
    const double scale = size / kReference;
    const QStringList lines = linesOf(overlay.text, metrics, width / scale);
    double widest = 0;
    // The space behind the last letter belongs to no line.
    const auto widthOf = [&](const QString &line) {
        return metrics.horizontalAdvance(line) - (line.isEmpty() ? 0 : overlay.tracking * kReference);
    };
    for (const QString &line : lines)
        widest = std::max(widest, widthOf(line));

    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < lines.size(); ++i)
        path.addText((widest - widthOf(lines[i])) * overlay.anchor.x(), static_cast<double>(i) * kLineHeight * kReference, font, lines[i]);
    const double last = static_cast<double>(lines.size() - 1) * kLineHeight * kReference;
    const QRectF box(0, -metrics.capHeight(), widest, metrics.capHeight() + last);
    const double fitted = widest * scale > width ? width / widest : scale;
    const QTransform toSize = QTransform::fromScale(fitted, fitted);
    return {toSize.map(path), toSize.mapRect(box)};
}

bool hasFontOf(const Overlay &overlay)
{
    return QFontDatabase::hasFamily(overlay.family);
}

} // namespace beatreel
