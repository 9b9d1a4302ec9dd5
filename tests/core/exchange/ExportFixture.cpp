// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/ExportFixture.h"

#include "core/media/Picture.h"
#include "core/story/ChunkPlan.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/Builders.h"

#include <QTest>

namespace beatreel::test {

namespace {

using namespace Qt::StringLiterals;

const QStringList kNames{u"Größe & <Stil> \"eins\""_s, u"商品のヒーローショット"_s, u"قطة لطيفة"_s,
                         u"hero_shot"_s};

Project projectWith(const QList<int> &lengths)
{
    QStringList beats;
    for (const int length : lengths)
        beats.append(u"hero_shot %1"_s.arg(length));
    Project project = projectOf(beats.join(u", "_s));
    project.name = u"Film & Söhne"_s;
    project.format = smallFormat();
    for (int i = 0; i < lengths.size(); ++i)
        project =
            withBeat(project, i, [&](BeatContent &beat) { beat.spec.name = kNames[i % kNames.size()]; });
    return project;
}

void makeFrame(const QString &file, int number)
{
    QImage picture(160, 90, QImage::Format_RGB32);
    paintNumber(number, picture);
    QVERIFY(writePicture(picture, file));
}

} // namespace

ExportFixture::ExportFixture(const QList<int> &lengths, Media media)
{
    input.project = projectWith(lengths);
    QDir().mkpath(folder() + u"/build/chunks"_s);
    QDir().mkpath(folder() + u"/takes"_s);
    int number = 0;
    for (const Beat &beat : input.project.beats) {
        ExportBeat shown{{folder() + u"/takes/%1.png"_s.arg(beat.id().text()), false}, {}};
        if (media == Media::None)
            static_cast<void>(writeFile(shown.frame.path, "-"));
        else
            makeFrame(shown.frame.path, number);
        for (int k = 0; k < chunksIn(beat->spec.duration); ++k) {
            const QString path = folder() + u"/build/chunks/%1-%2.mp4"_s.arg(beat.id().text()).arg(k);
            if (media == Media::All)
                QVERIFY(makeNumberedChunk(path, input.project.format, number));
            else
                static_cast<void>(writeFile(path, "-"));
            shown.chunks.append({path, false});
            number += input.project.format.picturesPerChunk();
        }
        input.beats.append(shown);
    }
    const QString music = folder() + u"/takes/music 音.wav"_s;
    if (media == Media::All)
        QVERIFY(
            ffmpegMakes({u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=440:duration=20:sample_rate=48000"_s,
                         u"-ac"_s, u"2"_s, music}));
    else
        static_cast<void>(writeFile(music, "-"));
    input.music = ExportMusic{{music, false}, std::chrono::milliseconds(2000), 20};
}

QByteArray ExportFixture::read(const QString &name) const
{
    QFile written(file(name));
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace beatreel::test
