// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/MasterFacts.h"

#include "tests/app/CommandLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace beatreel::test {

namespace {

constexpr int kPicturesPerSecond = 30;
constexpr int kSamplesPerSecond = 48000;
constexpr int kAacFrame = 1024;

class Checklist
{
public:
    void expect(const QString &what, const QVariant &is, const QVariant &shouldBe)
    {
        if (is.toString() != shouldBe.toString())
            m_faults.append(QStringLiteral("%1 is %2, not %3").arg(what, is.toString(), shouldBe.toString()));
    }
    void add(const QString &fault) { m_faults.append(fault); }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    QStringList m_faults;
};

QJsonObject probed(const QString &file)
{
    const QByteArray text = outputOf(QStringLiteral("ffprobe"),
                                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"), QStringLiteral("-show_packets"),
                                      QStringLiteral("-of"), QStringLiteral("json"), file});
    return QJsonDocument::fromJson(text).object();
}

void checkStreams(const QJsonArray &streams, Checklist &list)
{
    list.expect(QStringLiteral("the number of streams"), streams.size(), 2);
    const QJsonObject video = streams[0].toObject();
    for (const auto &[name, value] : {std::pair("codec_name", "h264"), std::pair("profile", "High"), std::pair("pix_fmt", "yuv420p"),
                                      std::pair("r_frame_rate", "30/1"), std::pair("avg_frame_rate", "30/1"),
                                      std::pair("color_space", "bt709"), std::pair("color_range", "tv")})
        list.expect(QString::fromLatin1(name), video.value(QLatin1String(name)).toVariant(), QString::fromLatin1(value));
    list.expect(QStringLiteral("width"), video.value(QStringLiteral("width")).toInt(), 1280);
    list.expect(QStringLiteral("height"), video.value(QStringLiteral("height")).toInt(), 720);
    const QJsonObject audio = streams[1].toObject();
    list.expect(QStringLiteral("audio codec"), audio.value(QStringLiteral("codec_name")).toVariant(), QStringLiteral("aac"));
    list.expect(QStringLiteral("channels"), audio.value(QStringLiteral("channels")).toInt(), 2);
    list.expect(QStringLiteral("sample rate"), audio.value(QStringLiteral("sample_rate")).toVariant(), QStringLiteral("48000"));
}

/// Pictures as presented: as many as there should be, from 0 on, all the same time apart.
void checkPictures(const QJsonObject &probe, int seconds, Checklist &list)
{
    const QString timeBase = probe.value(QStringLiteral("streams")).toArray()[0].toObject().value(QStringLiteral("time_base")).toString();
    const qint64 step = timeBase.section(u'/', 1).toLongLong() / kPicturesPerSecond;
    QList<qint64> times;
    for (const QJsonValue &packet : probe.value(QStringLiteral("packets")).toArray()) {
        if (packet.toObject().value(QStringLiteral("codec_type")).toString() == QStringLiteral("video"))
            times.append(packet.toObject().value(QStringLiteral("pts")).toInteger());
    }
    std::ranges::sort(times);
    list.expect(QStringLiteral("the number of pictures"), times.size(), seconds * kPicturesPerSecond);
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (times[i] != i * step) {
            list.add(QStringLiteral("picture %1 is shown at %2, not %3").arg(i).arg(times[i]).arg(i * step));
            return;
        }
    }
}

void checkSound(const QString &file, int seconds, Checklist &list)
{
    const QByteArray samples = outputOf(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), file,
                                                                  QStringLiteral("-vn"), QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")});
    const qint64 frames = samples.size() / 4;
    if (std::abs(frames - qint64(seconds) * kSamplesPerSecond) > kAacFrame)
        list.add(QStringLiteral("the sound has %1 samples, not %2").arg(frames).arg(seconds * kSamplesPerSecond));
}

void checkDecoding(const QString &file, Checklist &list)
{
    QProcess process;
    process.start(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), file, QStringLiteral("-f"),
                                             QStringLiteral("null"), QStringLiteral("-")});
    const Ran ran = finished(process);
    if (ran.status != 0 || !ran.err.isEmpty())
        list.add(QStringLiteral("decoding says: %1").arg(QString::fromUtf8(ran.err)));
}

} // namespace

QStringList topLevelBoxes(const QString &file)
{
    QFile in(file);
    QStringList boxes;
    if (!in.open(QIODevice::ReadOnly))
        return boxes;
    while (!in.atEnd()) {
        const QByteArray head = in.read(16);
        if (head.size() < 8)
            break;
        boxes.append(QString::fromLatin1(head.mid(4, 4)));
        quint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1)
            size = qFromBigEndian<quint64>(head.constData() + 8);
        if (size < 8 || !in.seek(in.pos() - head.size() + static_cast<qint64>(size)))
            break;
    }
    return boxes;
}

QStringList faultsOfMaster(const QString &file, int seconds)
{
    if (!QFile::exists(file))
        return {QStringLiteral("there is no file")};
    Checklist list;
    const QJsonObject probe = probed(file);
    checkStreams(probe.value(QStringLiteral("streams")).toArray(), list);
    checkPictures(probe, seconds, list);
    checkSound(file, seconds, list);
    checkDecoding(file, list);
    const QStringList boxes = topLevelBoxes(file);
    if (!boxes.contains(QStringLiteral("moov")) || boxes.indexOf(QStringLiteral("moov")) > boxes.indexOf(QStringLiteral("mdat")))
        list.add(QStringLiteral("the index is not in front: ") + boxes.join(u' '));
    return list.faults();
}

} // namespace beatreel::test
