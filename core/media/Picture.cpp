// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/media/FrameImage.h"
#include "core/media/MediaSource.h"
#include "core/media/SvgPicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kLongestSide = 16384;
constexpr qint64 kLargestFile = 128LL << 20;
/// QImageWriter's scale for PNG; 80 is fast, and 15 % larger than the smallest.
constexpr int kPngQuality = 80;
/// The keyword of the text chunk with the note.
constexpr QLatin1StringView kNote("Beatreel");
constexpr int kDotsPerMetre = 2835; ///< 72 dots an inch

enum class Kind { Png, Jpeg, Webp };

std::unexpected<Error> broken(const QString &file)
{
    return fail(ErrorKind::Media,
                Sentence::tr("The picture “%1” is broken or incomplete. Choose another file.").arg(file));
}

/// What the bytes are, whatever the name says.
std::optional<Kind> kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return Kind::Png;
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return Kind::Jpeg;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return Kind::Webp;
    return std::nullopt;
}

/// Whether a JPEG runs to its end mark: libjpeg paints the missing rest grey and calls it a warning.
bool hasJpegEnd(const QByteArray &bytes)
{
    constexpr uchar kScan = 0xda;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && static_cast<uchar>(bytes[at]) == 0xff) {
        const uchar marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == kScan)
            return bytes.indexOf(QByteArray("\xff\xd9", 2), at) > 0;
        at += 2 + (static_cast<uchar>(bytes[at + 2]) << 8 | static_cast<uchar>(bytes[at + 3]));
    }
    return false;
}

QImage inSrgb(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image.setColorSpace({});
    return image;
}

/// Without transparency: what is transparent shows white.
QImage flattened(QImage image)
{
    if (!image.hasAlphaChannel())
        return std::move(image).convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

Result<QImage> readWithQt(QByteArray &bytes, Kind kind, const QString &file)
{
    if (kind == Kind::Jpeg && !hasJpegEnd(bytes))
        return broken(file);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, kind == Kind::Png ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize said = reader.size();
    if (!said.isValid())
        return broken(file);
    if (said.width() > kLongestSide || said.height() > kLongestSide) {
        return fail(ErrorKind::Media,
                    Sentence::tr("The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.")
                        .arg(file)
                        .arg(said.width())
                        .arg(said.height())
                        .arg(kLongestSide));
    }
    const QImage image = reader.read();
    if (image.isNull() || (image.size() != said && image.size() != said.transposed()))
        return broken(file);
    return inSrgb(image);
}

/// The first picture of a file, by FFmpeg's decoders.
Result<QImage> readWithFfmpeg(const QString &file)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Streams);
    if (!source)
        return broken(file);
    const AVStream *stream = source->video();
    if (stream == nullptr)
        return broken(file);
    const Result<ffmpeg::Codec> decoder = source->decoder(*stream);
    if (!decoder)
        return std::unexpected(decoder.error());
    const ffmpeg::Packet packet(av_packet_alloc());
    const ffmpeg::Frame frame(av_frame_alloc());
    const Result<bool> read = source->read(*packet);
    if (!read || !*read || avcodec_send_packet(decoder->get(), packet.get()) < 0)
        return broken(file);
    avcodec_send_packet(decoder->get(), nullptr);
    if (avcodec_receive_frame(decoder->get(), frame.get()) < 0 || frame->width > kLongestSide
        || frame->height > kLongestSide)
        return broken(file);
    const Result<QImage> image = toImage(*frame, {});
    const AVPixFmtDescriptor *form = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame->format));
    if (!image || form == nullptr || (form->flags & AV_PIX_FMT_FLAG_ALPHA) == 0)
        return image;
    // The scaler has written the fourth byte too.
    QImage whole = *image;
    whole.reinterpretAsFormat(QImage::Format_ARGB32);
    return whole;
}

Result<QImage> readAsItIs(const QString &file)
{
    Result<QByteArray> bytes = readFile(file, kLargestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::optional<Kind> kind = kindOf(*bytes);
    if (!kind) {
        return fail(ErrorKind::Media,
                    Sentence::tr("“%1” is no PNG, JPEG or WebP picture. Choose another file.").arg(file));
    }
    return *kind == Kind::Webp ? readWithFfmpeg(file) : readWithQt(*bytes, *kind, file);
}

} // namespace

Result<QImage> readPicture(const QString &file)
{
    Result<QImage> image = readAsItIs(file);
    return image ? flattened(std::move(*image)) : std::move(image);
}

Result<QImage> readLogo(const QString &file)
{
    if (const Result<QByteArray> bytes = readFile(file, kLargestFile); bytes && isSvg(*bytes))
        return svgPicture(*bytes, file);
    Result<QImage> image = readAsItIs(file);
    return image ? std::move(*image).convertToFormat(QImage::Format_ARGB32_Premultiplied) : std::move(image);
}

Result<void> writePicture(const QImage &picture, const QString &file, const QString &note)
{
    QBuffer png;
    QImageWriter writer(&png, "png");
    writer.setQuality(kPngQuality);
    if (!note.isEmpty())
        writer.setText(QString(kNote), note);
    // The pixels alone: no texts of the image, no colour profile, and not the resolution of the screen there is.
    QImage plain(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), picture.format());
    plain.setColorTable(picture.colorTable());
    plain.setDotsPerMeterX(kDotsPerMetre);
    plain.setDotsPerMeterY(kDotsPerMetre);
    if (!writer.write(plain))
        return fail(ErrorKind::Media, Sentence::tr("The picture “%1” cannot be encoded: %2.").arg(file, writer.errorString()));
    // By way of memory: the writer does not know why a file refuses its bytes.
    return writeFileAtomically(file, png.data());
}

QString pictureNote(const QString &file)
{
    return QImageReader(file, "png").text(QString(kNote));
}

} // namespace beatreel
