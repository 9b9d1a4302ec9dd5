// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditListText.h"
#include "core/exchange/MediaPath.h"
#include "core/exchange/XmlText.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace beatreel {

namespace {

/// Writes one list as a tractor over a black ground, a playlist of the chunks and one of the music. Places
/// are the numbers of pictures, `out` the last one that is shown. Media are sought from the file's own
/// folder, since it names no root (mltframework.org/docs/mltxml).
class MltWriter
{
public:
    MltWriter(const EditList &list, QString file) : m_list(list), m_file(std::move(file)), m_xml(&m_text) {}

    [[nodiscard]] QByteArray text()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        open("mlt", {{"LC_NUMERIC", QStringLiteral("C")},
                     {"title", m_list.name},
                     {"producer", QStringLiteral("film")}});
        writeProfile();
        writeGround();
        for (qsizetype i = 0; i < m_list.events.size(); ++i) {
            const EditEvent &event = m_list.events[i];
            if (!event.file.isEmpty())
                writeProducer(chunkId(i), event.name, event.file, event.length);
        }
        if (m_list.music)
            writeProducer(QStringLiteral("music"), m_list.music->name, m_list.music->file,
                          m_list.music->available);
        writeVideo();
        if (m_list.music)
            writeMusic(*m_list.music);
        writeFilm();
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
    void empty(const char *element, const Attributes &attributes)
    {
        open(element, attributes);
        close();
    }

    void property(const char *name, const QString &value)
    {
        open("property", {{"name", QLatin1String(name)}});
        m_xml.writeCharacters(xmlText(value));
        close();
    }

    [[nodiscard]] static QString chunkId(qsizetype index) { return QStringLiteral("chunk%1").arg(index + 1); }
    [[nodiscard]] QString last(int length) const { return QString::number(length - 1); }

    void writeProfile()
    {
        const QSize size = m_list.format.size;
        const int divisor = std::gcd(size.width(), size.height());
        const auto number = [](int value) { return QString::number(value); };
        empty("profile",
              {{"description",
                QStringLiteral("%1 %2 fps").arg(m_list.format.resolution()).arg(m_list.format.fps)},
               {"width", number(size.width())},
               {"height", number(size.height())},
               {"progressive", number(1)},
               {"sample_aspect_num", number(1)},
               {"sample_aspect_den", number(1)},
               {"display_aspect_num", number(size.width() / divisor)},
               {"display_aspect_den", number(size.height() / divisor)},
               {"frame_rate_num", number(m_list.format.fps)},
               {"frame_rate_den", number(1)},
               {"colorspace", number(709)}});
    }

    void writeGround()
    {
        open("producer",
             {{"id", QStringLiteral("black")}, {"in", QStringLiteral("0")}, {"out", last(m_list.length)}});
        property("length", QString::number(m_list.length));
        property("resource", QStringLiteral("0"));
        property("mlt_service", QStringLiteral("color"));
        property("mlt_image_format", QStringLiteral("rgba"));
        close();
    }

    void writeProducer(const QString &id, const QString &name, const QString &media, int length)
    {
        open("producer", {{"id", id}, {"in", QStringLiteral("0")}, {"out", last(length)}});
        property("length", QString::number(length));
        property("resource", relativeMediaPath(media, m_file));
        property("mlt_service", QStringLiteral("avformat"));
        property("shotcut:caption", name);
        close();
    }

    void writeVideo()
    {
        open("playlist", {{"id", QStringLiteral("video")}});
        property("shotcut:video", QStringLiteral("1"));
        property("shotcut:name", QStringLiteral("V1"));
        for (qsizetype i = 0; i < m_list.events.size(); ++i) {
            const EditEvent &event = m_list.events[i];
            if (event.file.isEmpty())
                empty("blank", {{"length", QString::number(event.length)}});
            else
                empty("entry",
                      {{"producer", chunkId(i)}, {"in", QStringLiteral("0")}, {"out", last(event.length)}});
        }
        close();
    }

    void writeMusic(const EditMusic &music)
    {
        open("playlist", {{"id", QStringLiteral("sound")}});
        property("shotcut:audio", QStringLiteral("1"));
        property("shotcut:name", QStringLiteral("A1"));
        empty("entry", {{"producer", QStringLiteral("music")},
                        {"in", QString::number(music.inPoint)},
                        {"out", last(music.inPoint + music.length)}});
        close();
    }

    void writeFilm()
    {
        open("tractor", {{"id", QStringLiteral("film")},
                         {"title", m_list.name},
                         {"in", QStringLiteral("0")},
                         {"out", last(m_list.length)}});
        writeMarkers();
        empty("track", {{"producer", QStringLiteral("black")}});
        empty("track", {{"producer", QStringLiteral("video")}});
        if (m_list.music)
            empty("track", {{"producer", QStringLiteral("sound")}, {"hide", QStringLiteral("video")}});
        for (int track = 1; track <= (m_list.music ? 2 : 1); ++track)
            writeMix(track);
        close();
    }

    /// Without it only one track would be heard.
    void writeMix(int track)
    {
        open("transition");
        property("a_track", QStringLiteral("0"));
        property("b_track", QString::number(track));
        property("mlt_service", QStringLiteral("mix"));
        property("always_active", QStringLiteral("1"));
        property("sum", QStringLiteral("1"));
        close();
    }

    /// As Shotcut shows them; other programs pass over them.
    void writeMarkers()
    {
        open("properties", {{"name", QStringLiteral("shotcut:markers")}});
        for (qsizetype i = 0; i < m_list.markers.size(); ++i) {
            const EditMarker &marker = m_list.markers[i];
            open("properties", {{"name", QString::number(i)}});
            property("text", marker.note.isEmpty() ? marker.name : marker.name + u'\n' + marker.note);
            property("start", clock(marker.start));
            property("end", clock(marker.start + marker.length - 1));
            property("color", QStringLiteral("#008000"));
            close();
        }
        close();
    }

    /// "00:00:05.500"
    [[nodiscard]] QString clock(int picture) const
    {
        const qint64 thousandths = (1000LL * picture + m_list.format.fps / 2) / m_list.format.fps;
        return QStringLiteral("%1:%2:%3.%4")
            .arg(thousandths / 3600000, 2, 10, QChar(u'0'))
            .arg(thousandths / 60000 % 60, 2, 10, QChar(u'0'))
            .arg(thousandths / 1000 % 60, 2, 10, QChar(u'0'))
            .arg(thousandths % 1000, 3, 10, QChar(u'0'));
    }

    const EditList &m_list;
    QString m_file;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray mltText(const EditList &list, const QString &file)
{
    return MltWriter(list, file).text();
}

} // namespace beatreel
