// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/media/MediaTools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QtEndian>

#include <cmath>
#include <csignal>
#include <numbers>
#include <sys/resource.h>

namespace beatreel::test {

namespace {

constexpr int kBits = 10;

} // namespace

VideoFormat smallFormat()
{
    return {QSize(160, 90), 30};
}

void paintNumber(int number, QImage &target)
{
    QPainter painter(&target);
    const double width = double(target.width()) / kBits;
    for (int bit = 0; bit < kBits; ++bit) {
        const QColor grey = (number >> bit & 1) != 0 ? QColor(220, 220, 220) : QColor(30, 30, 30);
        painter.fillRect(QRectF(bit * width, 0, width, target.height()), grey);
    }
}

int numberIn(const QImage &picture)
{
    int number = 0;
    for (int bit = 0; bit < kBits; ++bit) {
        const int x = int((bit + 0.5) * picture.width() / kBits);
        if (qGray(picture.pixel(x, picture.height() / 2)) > 125)
            number |= 1 << bit;
    }
    return number;
}

Result<void> makeNumberedChunk(const QString &file, const VideoFormat &format, int first)
{
    return encodeChunk(file, format, [first](int picture, QImage &target) { paintNumber(first + picture, target); },
                       {});
}

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool ffmpegMakes(const QStringList &arguments)
{
    const Output output =
        run(QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} + arguments);
    if (!output.err.isEmpty())
        qWarning("%s", output.err.constData());
    return output.status == 0 && output.err.isEmpty();
}

QByteArray complaintsAbout(const QString &file)
{
    const Output output =
        run(QStringLiteral("ffmpeg"),
            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QStringLiteral("file:") + file,
             QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    return output.status == 0 ? output.err : "failed: " + output.err;
}

QJsonObject probed(const QString &file)
{
    const Output output =
        run(QStringLiteral("ffprobe"),
            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"),
             QStringLiteral("-count_packets"), QStringLiteral("-show_streams"), QStringLiteral("-show_format"),
             QStringLiteral("-of"), QStringLiteral("json"), QStringLiteral("file:") + file});
    return QJsonDocument::fromJson(output.out).object();
}

QJsonObject streamOf(const QJsonObject &probed, const QString &kind)
{
    for (const QJsonValue &stream : probed[QStringLiteral("streams")].toArray()) {
        if (stream[QStringLiteral("codec_type")] == kind)
            return stream.toObject();
    }
    return {};
}

QList<QByteArray> pictureHashes(const QStringList &inputArguments)
{
    const Output output = run(QStringLiteral("ffmpeg"),
                              QStringList{QStringLiteral("-v"), QStringLiteral("error")} + inputArguments
                                  + QStringList{QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-f"),
                                                QStringLiteral("framemd5"), QStringLiteral("-")});
    QList<QByteArray> hashes;
    for (const QByteArray &line : output.out.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            hashes.append(line.mid(line.lastIndexOf(',') + 1).trimmed());
    }
    return hashes;
}

QList<QImage> picturesOf(const QString &file, const QSize &size)
{
    const Output output =
        run(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
                                       QStringLiteral("file:") + file, QStringLiteral("-f"), QStringLiteral("rawvideo"),
                                       QStringLiteral("-pix_fmt"), QStringLiteral("bgra"), QStringLiteral("-")});
    const qsizetype bytes = qsizetype(size.width()) * size.height() * 4;
    QList<QImage> pictures;
    for (qsizetype at = 0; at + bytes <= output.out.size(); at += bytes)
        pictures.append(QImage(reinterpret_cast<const uchar *>(output.out.constData() + at), size.width(),
                               size.height(), QImage::Format_RGB32)
                            .copy());
    return pictures;
}

QStringList boxesOf(const QString &file)
{
    QFile media(file);
    QStringList boxes;
    if (!media.open(QIODevice::ReadOnly))
        return boxes;
    while (true) {
        const QByteArray head = media.read(16);
        if (head.size() < 8)
            return boxes;
        boxes.append(QString::fromLatin1(head.mid(4, 4)));
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        if (size < 8 || !media.seek(media.pos() - head.size() + size))
            return boxes;
    }
}

bool setRotation(const QString &file, int degrees)
{
    QFile media(file);
    if (!media.open(QIODevice::ReadWrite))
        return false;
    const QByteArray bytes = media.readAll();
    // ISO 14496-12: a version 0 track header has its matrix 40 bytes behind the version; 16.16 numbers.
    const qsizetype at = bytes.indexOf("tkhd");
    if (at < 0 || bytes[at + 4] != 0 || !media.seek(at + 4 + 40))
        return false;
    const int cosine = degrees == 0 ? 1 : degrees == 180 ? -1 : 0;
    const int sine = degrees == 90 ? 1 : degrees == 270 ? -1 : 0;
    for (const int value : {cosine * 0x10000, sine * 0x10000, 0, -sine * 0x10000, cosine * 0x10000}) {
        const qint32 stored = qToBigEndian(value);
        media.write(reinterpret_cast<const char *>(&stored), sizeof stored);
    }
    return true;
}

FileSizeLimit::FileSizeLimit(quint64 bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = bytes;
    // Otherwise the kernel ends the process instead of failing the write.
    ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

StereoSamples sine(double hertz, double amplitude, double seconds)
{
    StereoSamples samples;
    const auto frames = static_cast<qsizetype>(std::llround(seconds * kSampleRate));
    for (qsizetype i = 0; i < frames; ++i) {
        const auto sample =
            static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / kSampleRate));
        samples.interleaved.insert(samples.interleaved.end(), {sample, sample});
    }
    return samples;
}

} // namespace beatreel::test
