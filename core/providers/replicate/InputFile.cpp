// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/InputFile.h"

#include "core/base/AtomicFile.h"
#include "core/media/Picture.h"

#include <cmath>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

namespace {

/// Of the text, under the 256 kB that the service advises.
constexpr qint64 kLargestInRequest = 250'000;
constexpr double kSameShape = 0.01;

QByteArray contentTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8"))
        return "image/jpeg";
    return bytes.startsWith("RIFF") ? "image/webp" : "application/octet-stream";
}

} // namespace

Result<QString> inputFile(const ReplicateApi &api, const QString &picture, const CancelToken &cancel)
{
    const auto bytes = readFile(picture, 100LL << 20);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray type = contentTypeOf(*bytes);
    // Four thirds of its size once it is text.
    if (bytes->size() * 4 / 3 <= kLargestInRequest)
        return u"data:%1;base64,%2"_s.arg(QString::fromLatin1(type), QString::fromLatin1(bytes->toBase64()));
    return api.upload(picture, type, cancel);
}

Result<QString> inShape(const QString &picture, QSize size, const QString &folder)
{
    const auto image = readPicture(picture);
    if (!image)
        return std::unexpected(image.error());
    const double wanted = double(size.width()) / size.height();
    const double has = double(image->width()) / image->height();
    if (std::abs(has / wanted - 1) <= kSameShape)
        return picture;
    const QSize kept = has > wanted ? QSize(std::max(1, int(std::lround(image->height() * wanted))), image->height())
                                    : QSize(image->width(), std::max(1, int(std::lround(image->width() / wanted))));
    const QImage middle = image->copy((image->width() - kept.width()) / 2, (image->height() - kept.height()) / 2, kept.width(), kept.height());
    const QString file = folder + u"/input.png"_s;
    if (const auto written = writePicture(middle, file); !written)
        return std::unexpected(written.error());
    return file;
}

} // namespace beatreel::replicate
