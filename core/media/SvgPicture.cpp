// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/SvgPicture.h"

#include "core/base/Sentence.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace beatreel {

namespace {

constexpr int kLongerSide = 2048;
constexpr qsizetype kLargest = 8 << 20;
constexpr qsizetype kHead = 4096; ///< where the root element is looked for

/// Anything but a part of the drawing itself or data in it; entities, which may grow without bounds.
bool namesOtherFiles(const QByteArray &bytes)
{
    static const QRegularExpression reference(QStringLiteral("href\\s*=\\s*[\"'](?!\\s*(#|data:))|<!ENTITY|@import"),
                                              QRegularExpression::CaseInsensitiveOption);
    return reference.match(QString::fromUtf8(bytes)).hasMatch();
}

} // namespace

bool isSvg(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(kHead).trimmed();
    return head.startsWith('<') && head.contains("<svg");
}

Result<QImage> svgPicture(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > kLargest || namesOtherFiles(bytes)) {
        return fail(ErrorKind::Media, Sentence::tr("The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.").arg(file));
    }
    QSvgRenderer renderer(bytes);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return fail(ErrorKind::Media, Sentence::tr("The drawing “%1” is broken or empty. Choose another file.").arg(file));
    const QSize pixels = size.scaled(kLongerSide, kLongerSide, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace beatreel
