// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/MediaRows.h"

#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/media/Sound.h"
#include "core/media/Stitch.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"

#include <QProcess>

namespace beatreel::bench {

namespace {

constexpr int kFew = 24, kMany = 240;

/// `count` chunks with different names and the same content.
QStringList manyChunks(const QString &folder, int count)
{
    QStringList chunks;
    for (int i = 0; i < count; ++i) {
        chunks.append(folder + QStringLiteral("/chunk %1.mp4").arg(i));
        if (!QFile::exists(chunks.last()))
            QFile::copy(movingChunk(folder), chunks.last());
    }
    return chunks;
}

QString concatList(const QString &folder, const QStringList &chunks)
{
    QFile list(folder + QStringLiteral("/list.txt"));
    if (list.open(QIODevice::WriteOnly)) {
        for (const QString &chunk : chunks)
            list.write("file '" + chunk.toUtf8() + "'\n");
    }
    return list.fileName();
}

QByteArray pictureHashes(const QStringList &input)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error")} + input
                                                + QStringLiteral("-map 0:v -f framemd5 -").split(u' '));
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

QStringList concatInput(const QString &list)
{
    return {QStringLiteral("-f"), QStringLiteral("concat"), QStringLiteral("-safe"),
            QStringLiteral("0"),  QStringLiteral("-i"),     list};
}

QStringList stitchArguments(const QStringList &chunks, const QString &out)
{
    return QStringList{QStringLiteral("stitch")} + chunks + QStringList{QStringLiteral("--out"), out};
}

} // namespace

void stitchRows(const QString &folder, const QString &cli)
{
    const QString ours = folder + QStringLiteral("/ours.mp4");
    const QString theirs = folder + QStringLiteral("/theirs.mp4");
    const QStringList chunks = manyChunks(folder, kFew);
    const QString list = concatList(folder, chunks);
    const auto removeOurs = [ours] { QFile::remove(ours); };
    const Runner function = call([=] { return stitch(chunks, ours, {}).has_value(); });
    const QStringList concat = QStringLiteral("-v error -y").split(u' ') + concatInput(list)
                             + QStringLiteral("-c copy").split(u' ') + QStringList{theirs};
    compare(cli.isEmpty() ? QStringLiteral("stitch 24 chunks (the function)") : QStringLiteral("stitch 24 chunks"),
            after(removeOurs, cli.isEmpty() ? function : program(cli, stitchArguments(chunks, ours))),
            program(QStringLiteral("ffmpeg"), concat), 0.6, 9);
    state(QStringLiteral("stitch: pictures as ffmpeg's (framemd5)"),
          pictureHashes({QStringLiteral("-i"), ours}) == pictureHashes({QStringLiteral("-i"), theirs}));
    const QString few = QStringLiteral("stitch 24 chunks: memory over --version");
    const QString many = QStringLiteral("stitch 240 chunks: memory over 24");
    if (cli.isEmpty()) {
        notBuilt(few);
        notBuilt(many);
        return;
    }
    const Runner ofFew = after(removeOurs, program(cli, stitchArguments(chunks, ours)));
    limitMemory(few, ofFew, program(cli, {QStringLiteral("--version")}), 16);
    limitMemory(many, after(removeOurs, program(cli, stitchArguments(manyChunks(folder, kMany), ours))), ofFew, 8);
}

void lastPictureRow(const QString &folder)
{
    const QString chunk = movingChunk(folder);
    const QString ours = folder + QStringLiteral("/ours.png");
    const QString theirs = folder + QStringLiteral("/theirs.png");
    compare(QStringLiteral("last picture, to PNG"), call([=] {
                const Result<QImage> picture = lastPicture(chunk);
                return picture && writePicture(*picture, ours);
            }),
            program(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"),
                                               QStringLiteral("-sseof"), QStringLiteral("-0.1"), QStringLiteral("-i"),
                                               chunk, QStringLiteral("-frames:v"), QStringLiteral("1"), theirs}),
            0.5, 11);
}

void conformRow(const QString &folder)
{
    const QString clip = folder + QStringLiteral("/clip.mp4");
    const QStringList chunks = manyChunks(folder, 2);
    if (!prepare(concatInput(concatList(folder, chunks))
                 + QStringLiteral("-t 6 -vf scale=1366:768,fps=25 -c:v libx264 -preset medium -crf 18").split(u' ')
                 + QStringList{clip})) {
        state(QStringLiteral("conform: the clip could be made"), false);
        return;
    }
    const QString ours = folder + QStringLiteral("/conformed.mp4");
    const QString theirs = folder + QStringLiteral("/conformed by ffmpeg.mp4");
    const QStringList arguments =
        QStringList{
            QStringLiteral("-v"),
            QStringLiteral("error"),
            QStringLiteral("-y"),
            QStringLiteral("-i"),
            clip,
            QStringLiteral("-vf"),
            QStringLiteral("fps=30:round=near,crop=1364:768,scale=1280:720:flags=bicubic+accurate_rnd+bitexact"),
            QStringLiteral("-frames:v"),
            QStringLiteral("150")}
        + encoderArguments() + QStringList{theirs};
    compare(QStringLiteral("conform 6 s of 1366x768 at 25"),
            call([=] { return conform(clip, ours, {}, {}).has_value(); }), program(QStringLiteral("ffmpeg"), arguments),
            1.0, 7);
}

void paintedChunkRow(const QString &folder)
{
    const QString chunk = movingChunk(folder);
    const QString raw = folder + QStringLiteral("/chunk.yuv");
    if (!prepare({QStringLiteral("-i"), chunk, QStringLiteral("-f"), QStringLiteral("rawvideo"), raw})) {
        state(QStringLiteral("paint and encode: raw pictures"), false);
        return;
    }
    const QImage source = still(QSize(1920, 1080)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QString ours = folder + QStringLiteral("/painted.mp4");
    compare(QStringLiteral("paint and encode a chunk"), call([=] {
                return encodeChunk(ours, {},
                                   [&source](int picture, QImage &target) { paintMove(source, picture, target); }, {})
                    .has_value();
            }),
            program(QStringLiteral("ffmpeg"),
                    rawInput(raw) + encoderArguments() + QStringList{folder + QStringLiteral("/encoded.mp4")}),
            1.4, 7);
}

void soundRow(const QString &folder)
{
    const QString wave = halfAMinuteOfMusic(folder);
    limitTime(QStringLiteral("mix the sound of 30 s"), call([=] {
                  return mixSound(wave, folder + QStringLiteral("/sound.mp4"), {Seconds(30), false}, {}).has_value();
              }),
              4000, 3);
}

} // namespace beatreel::bench
