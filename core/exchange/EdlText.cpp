// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/exchange/BeatWords.h"
#include "core/exchange/EditListText.h"
#include "core/exchange/MediaPath.h"

namespace beatreel {

namespace {

constexpr qsizetype kMostEvents = 999; // CMX 3600: three digits

/// An event: its number, reel (8 columns), channels (V, or AA for both of the sound), a cut, and the four
/// timecodes.
struct EdlEvent
{
    QString reel;
    QString channels;
    int in = 0;
    int start = 0;
    int length = 0;
};

class EdlWriter
{
public:
    EdlWriter(const EditList &list, QString file) : m_list(list), m_file(std::move(file)) {}

    [[nodiscard]] QByteArray text()
    {
        line(QStringLiteral("TITLE: ") + m_list.name);
        line(QStringLiteral("FCM: NON-DROP FRAME"));
        for (const EditEvent &event : m_list.events)
            addEvent(event);
        if (m_list.music) {
            const EditMusic &music = *m_list.music;
            add({QStringLiteral("AX"), QStringLiteral("AA"), music.inPoint, 0, music.length});
            addMedia(music.name, music.file);
        }
        return m_text;
    }

private:
    // Lines end as they did on the systems that this format comes from, which every reader takes.
    void line(const QString &text) { m_text += text.toUtf8() + "\r\n"; }

    void add(const EdlEvent &event)
    {
        const int fps = m_list.format.fps;
        line(QString());
        line(QStringLiteral("%1  %2 %3 C        %4 %5 %6 %7")
                 .arg(++m_count, 3, 10, QChar(u'0'))
                 .arg(event.reel, -8)
                 .arg(event.channels, -5)
                 .arg(smpteTimecode(event.in, fps), smpteTimecode(event.in + event.length, fps),
                      smpteTimecode(event.start, fps), smpteTimecode(event.start + event.length, fps)));
    }

    void addMedia(const QString &name, const QString &media)
    {
        line(QStringLiteral("* FROM CLIP NAME: ") + oneLine(name));
        line(QStringLiteral("* SOURCE FILE: ") + relativeMediaPath(media, m_file));
    }

    void addEvent(const EditEvent &event)
    {
        const bool isGap = event.file.isEmpty();
        add({isGap ? QStringLiteral("BL") : QStringLiteral("AX"), QStringLiteral("V"), 0, event.start,
             event.length});
        if (!isGap)
            addMedia(event.name, event.file);
        if (event.isFirstOfBeat)
            addMarker(m_list.markers[event.beat]);
    }

    void addMarker(const EditMarker &marker)
    {
        line(QStringLiteral("* LOC: %1 GREEN   %2")
                 .arg(smpteTimecode(marker.start, m_list.format.fps), oneLine(marker.name)));
        for (const QString &note : marker.note.split(u'\n', Qt::SkipEmptyParts))
            line(QStringLiteral("* COMMENT: ") + oneLine(note));
    }

    const EditList &m_list;
    QString m_file;
    QByteArray m_text;
    int m_count = 0;
};

} // namespace

Result<QByteArray> edlText(const EditList &list, const QString &file)
{
    const qsizetype events = list.events.size() + (list.music ? 1 : 0);
    if (events > kMostEvents) {
        return fail(ErrorKind::BadInput, Sentence::tr("The film has %n cuts, and a CMX 3600 list holds %1 "
                                                      "at most. Export it as OTIO, FCPXML or MLT.", nullptr, static_cast<int>(events))
                                             .arg(kMostEvents));
    }
    return EdlWriter(list, file).text();
}

} // namespace beatreel
