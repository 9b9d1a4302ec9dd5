// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditListText.h"
#include "core/exchange/MediaPath.h"
#include "core/exchange/XmlText.h"

#include <QXmlStreamWriter>

namespace beatreel {

namespace {

const QString kFormat = QStringLiteral("r1");
const QString kMusic = QStringLiteral("r2");
constexpr int kFirstChunk = 3; // "r3"

/// The name that Final Cut Pro itself has for such pictures; empty for others, which it takes without one.
QString formatName(const VideoFormat &format)
{
    static const QList<int> rates{24, 25, 30, 50, 60};
    if (!rates.contains(format.fps))
        return {};
    if (format.size == QSize(1280, 720))
        return QStringLiteral("FFVideoFormat720p%1").arg(format.fps);
    if (format.size == QSize(1920, 1080))
        return QStringLiteral("FFVideoFormat1080p%1").arg(format.fps);
    return {};
}

/// Writes one list. The order of attributes and children is that of Apple's DTD for version 1.10.
class FcpXmlWriter
{
public:
    FcpXmlWriter(const EditList &list, QString file) : m_list(list), m_file(std::move(file)), m_xml(&m_text)
    {
    }

    [[nodiscard]] QByteArray text()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE fcpxml>"));
        open("fcpxml", {{"version", QStringLiteral("1.10")}});
        writeResources();
        open("library");
        open("event", {{"name", m_list.name}});
        open("project", {{"name", m_list.name}});
        writeSequence();
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    using Attributes = QList<std::pair<const char *, QString>>;

    void open(const char *element, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }
    void close() { m_xml.writeEndElement(); }

    /// A rational number of seconds on the boundary of a picture.
    [[nodiscard]] QString time(int pictures) const
    {
        const int fps = m_list.format.fps;
        return pictures % fps == 0 ? QStringLiteral("%1s").arg(pictures / fps)
                                   : QStringLiteral("%1/%2s").arg(pictures).arg(fps);
    }

    [[nodiscard]] static QString chunkId(qsizetype index)
    {
        return QStringLiteral("r%1").arg(kFirstChunk + index);
    }

    void writeResources()
    {
        open("resources");
        Attributes format{{"id", kFormat}};
        if (const QString name = formatName(m_list.format); !name.isEmpty())
            format.append({"name", name});
        format += {{"frameDuration", QStringLiteral("100/%1s").arg(100 * m_list.format.fps)},
                   {"width", QString::number(m_list.format.size.width())},
                   {"height", QString::number(m_list.format.size.height())},
                   {"colorSpace", QStringLiteral("1-1-1 (Rec. 709)")}};
        open("format", format);
        close();
        if (m_list.music)
            writeMusicAsset(*m_list.music);
        for (qsizetype i = 0; i < m_list.events.size(); ++i) {
            if (!m_list.events[i].file.isEmpty())
                writeChunkAsset(i);
        }
        close();
    }

    void writeMedia(const QString &media)
    {
        open("media-rep",
             {{"kind", QStringLiteral("original-media")}, {"src", relativeMediaUrl(media, m_file)}});
        close();
    }

    void writeChunkAsset(qsizetype index)
    {
        const EditEvent &event = m_list.events[index];
        open("asset", {{"id", chunkId(index)},
                       {"name", event.name},
                       {"start", time(0)},
                       {"duration", time(event.length)},
                       {"hasVideo", QStringLiteral("1")},
                       {"format", kFormat},
                       {"videoSources", QStringLiteral("1")}});
        writeMedia(event.file);
        close();
    }

    void writeMusicAsset(const EditMusic &music)
    {
        open("asset", {{"id", kMusic},
                       {"name", music.name},
                       {"start", time(0)},
                       {"duration", time(music.available)},
                       {"hasAudio", QStringLiteral("1")},
                       {"audioSources", QStringLiteral("1")},
                       {"audioChannels", QStringLiteral("2")}});
        writeMedia(music.file);
        close();
    }

    void writeSequence()
    {
        open("sequence", {{"format", kFormat},
                          {"duration", time(m_list.length)},
                          {"tcStart", time(0)},
                          {"tcFormat", QStringLiteral("NDF")},
                          {"audioLayout", QStringLiteral("stereo")},
                          {"audioRate", QStringLiteral("48k")}});
        open("spine");
        for (qsizetype i = 0; i < m_list.events.size(); ++i)
            writeEvent(i);
        close();
        close();
    }

    void writeEvent(qsizetype index)
    {
        const EditEvent &event = m_list.events[index];
        const Attributes place{{"offset", time(event.start)},
                               {"name", event.name},
                               {"start", time(0)},
                               {"duration", time(event.length)}};
        if (event.file.isEmpty())
            open("gap", place);
        else
            open("asset-clip", Attributes{{"ref", chunkId(index)}} + place +
                                   Attributes{{"format", kFormat}, {"tcFormat", QStringLiteral("NDF")}});
        // Connected clips hang on the first piece of the storyline: there its own time is the film's.
        if (index == 0 && m_list.music)
            writeMusic(*m_list.music);
        if (event.isFirstOfBeat)
            writeMarker(m_list.markers[event.beat]);
        close();
    }

    void writeMusic(const EditMusic &music)
    {
        open("asset-clip", {{"ref", kMusic},
                            {"lane", QStringLiteral("-1")},
                            {"offset", time(0)},
                            {"name", music.name},
                            {"start", time(music.inPoint)},
                            {"duration", time(music.length)},
                            {"audioRole", QStringLiteral("music")}});
        close();
    }

    void writeMarker(const EditMarker &marker)
    {
        Attributes attributes{{"start", time(0)}, {"duration", time(1)}, {"value", marker.name}};
        if (!marker.note.isEmpty())
            attributes.append({"note", marker.note});
        open("marker", attributes);
        close();
    }

    const EditList &m_list;
    QString m_file;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray fcpXmlText(const EditList &list, const QString &file)
{
    return FcpXmlWriter(list, file).text();
}

} // namespace beatreel
