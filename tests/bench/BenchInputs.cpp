// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/BenchInputs.h"

#include "core/base/Random.h"
#include "core/media/Chunk.h"
#include "core/media/Sound.h"

#include <QFile>
#include <QLinearGradient>
#include <QPainter>
#include <QProcess>

#include <cmath>

namespace beatreel::bench {

namespace {

void addGrain(QImage &picture, Random &random)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int grain = random.whole(-3, 3);
            const auto with = [grain](int value) { return std::clamp(value + grain, 0, 255); };
            line[x] = qRgb(with(qRed(line[x])), with(qGreen(line[x])), with(qBlue(line[x])));
        }
    }
}

} // namespace

QImage still(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    Random random(2026);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor(250, 190, 120));
    sky.setColorAt(0.6, QColor(120, 90, 140));
    sky.setColorAt(1, QColor(20, 30, 60));
    painter.fillRect(picture.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor::fromHsv(random.whole(0, 359), random.whole(40, 200), random.whole(60, 250), 150));
        const double radius = random.between(8, size.width() / 8.0);
        painter.drawEllipse(QPointF(random.between(0, size.width()), random.between(0, size.height())), radius,
                            radius * 0.7);
    }
    for (int i = 0; i < 200; ++i) {
        painter.setPen(QPen(QColor(255, 255, 255, random.whole(40, 200)), random.between(0.7, 2)));
        const QPointF from(random.between(0, size.width()), random.between(0, size.height()));
        painter.drawLine(from, from + QPointF(random.between(-120, 120), random.between(-120, 120)));
    }
    painter.end();
    addGrain(picture, random);
    return picture;
}

void paintMove(const QImage &source, int picture, QImage &target)
{
    const double along = picture / 149.0;
    QPainter painter(&target);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double scale = double(target.width()) / source.width() * (1.04 + 0.1 * along);
    painter.translate(target.width() / 2.0, target.height() / 2.0);
    painter.rotate(0.6 * along);
    painter.scale(scale, scale);
    painter.drawImage(QPointF(-source.width() / 2.0 + 20 * along, -source.height() / 2.0), source);
}

QString movingChunk(const QString &folder)
{
    const QString file = folder + QStringLiteral("/chunk.mp4");
    if (QFile::exists(file))
        return file;
    const QImage source = still(QSize(1920, 1080)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (!encodeChunk(file, {}, [&source](int picture, QImage &target) { paintMove(source, picture, target); }, {}))
        qFatal("The chunk for the benchmarks could not be made.");
    return file;
}

QString halfAMinuteOfMusic(const QString &folder)
{
    const QString file = folder + QStringLiteral("/music.wav");
    if (QFile::exists(file))
        return file;
    StereoSamples music;
    for (int i = 0; i < 30 * kSampleRate; ++i) {
        const double at = double(i) / kSampleRate;
        const auto tone =
            float(0.2 * std::sin(at * 1400) * std::exp(-std::fmod(at, 0.5) * 6) + 0.1 * std::sin(at * 2760));
        music.interleaved.insert(music.interleaved.end(), {tone, tone * 0.8f});
    }
    if (!writeWave(music, file))
        qFatal("The music for the benchmarks could not be made.");
    return file;
}

QStringList encoderArguments()
{
    return QStringLiteral(
               "-an -c:v libx264 -preset veryfast -crf 18 -profile:v high -level 4.0 -g 15 -bf 2 -flags +cgop+bitexact "
               "-fflags +bitexact -x264-params scenecut=0:cpu-independent=1 -threads 2 -pix_fmt yuv420p -colorspace "
               "bt709 "
               "-color_primaries bt709 -color_trc bt709 -color_range tv -video_track_timescale 30000")
        .split(u' ');
}

QStringList rawInput(const QString &file)
{
    return QStringLiteral("-v error -y -f rawvideo -pix_fmt yuv420p -s 1280x720 -r 30 -i").split(u' ')
         + QStringList{file};
}

bool prepare(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("ffmpeg"),
                             QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")}
                                 + arguments)
        == 0;
}

} // namespace beatreel::bench
