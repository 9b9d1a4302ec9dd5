// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/exchange/EditListText.h"
#include "core/exchange/MediaPath.h"

#include <QJsonArray>
#include <QJsonObject>

namespace beatreel {

namespace {

// The schemas and their members: OpenTimelineIO, docs/tutorials/otio-serialized-schema-only-fields.md.
const QString kSchema = QStringLiteral("OTIO_SCHEMA");
const QString kMediaKey = QStringLiteral("DEFAULT_MEDIA");

/// Writes one list; everything in it counts in pictures of its format.
class OtioWriter
{
public:
    OtioWriter(const EditList &list, QString file) : m_list(list), m_file(std::move(file)) {}

    [[nodiscard]] QJsonObject timeline() const
    {
        QJsonObject tracks = item(QStringLiteral("Stack.1"), QStringLiteral("tracks"), QJsonValue());
        QJsonArray children{videoTrack()};
        if (m_list.music)
            children.append(musicTrack(*m_list.music));
        tracks.insert(QStringLiteral("children"), children);
        tracks.insert(QStringLiteral("markers"), markers());
        QJsonObject timeline = named(QStringLiteral("Timeline.1"), m_list.name);
        timeline.insert(QStringLiteral("global_start_time"), time(0));
        timeline.insert(QStringLiteral("tracks"), tracks);
        return timeline;
    }

private:
    [[nodiscard]] static QJsonObject named(const QString &schema, const QString &name)
    {
        return {
            {kSchema, schema}, {QStringLiteral("name"), name}, {QStringLiteral("metadata"), QJsonObject()}};
    }

    [[nodiscard]] static QJsonObject item(const QString &schema, const QString &name,
                                          const QJsonValue &sourceRange)
    {
        QJsonObject object = named(schema, name);
        object.insert(QStringLiteral("source_range"), sourceRange);
        object.insert(QStringLiteral("effects"), QJsonArray());
        object.insert(QStringLiteral("markers"), QJsonArray());
        object.insert(QStringLiteral("enabled"), true);
        return object;
    }

    [[nodiscard]] QJsonObject time(int pictures) const
    {
        return {{kSchema, QStringLiteral("RationalTime.1")},
                {QStringLiteral("value"), pictures},
                {QStringLiteral("rate"), m_list.format.fps}};
    }

    [[nodiscard]] QJsonObject range(int start, int length) const
    {
        return {{kSchema, QStringLiteral("TimeRange.1")},
                {QStringLiteral("start_time"), time(start)},
                {QStringLiteral("duration"), time(length)}};
    }

    [[nodiscard]] QJsonObject reference(const QString &name, const QString &media, int available) const
    {
        QJsonObject reference = named(QStringLiteral("ExternalReference.1"), name);
        reference.insert(QStringLiteral("available_range"), range(0, available));
        reference.insert(QStringLiteral("available_image_bounds"), QJsonValue());
        reference.insert(QStringLiteral("target_url"), relativeMediaUrl(media, m_file));
        return reference;
    }

    [[nodiscard]] QJsonObject clip(const QString &name, const QJsonObject &range,
                                   const QJsonObject &reference) const
    {
        QJsonObject clip = item(QStringLiteral("Clip.2"), name, range);
        clip.insert(QStringLiteral("media_references"), QJsonObject{{kMediaKey, reference}});
        clip.insert(QStringLiteral("active_media_reference_key"), kMediaKey);
        return clip;
    }

    [[nodiscard]] static QJsonObject track(const QString &kind, const QString &name,
                                           const QJsonArray &children)
    {
        QJsonObject track = item(QStringLiteral("Track.1"), name, QJsonValue());
        track.insert(QStringLiteral("kind"), kind);
        track.insert(QStringLiteral("children"), children);
        return track;
    }

    [[nodiscard]] QJsonObject videoTrack() const
    {
        QJsonArray children;
        for (const EditEvent &event : m_list.events) {
            if (event.file.isEmpty())
                children.append(item(QStringLiteral("Gap.1"), event.name, range(0, event.length)));
            else
                children.append(clip(event.name, range(0, event.length),
                                     reference(event.name, event.file, event.length)));
        }
        return track(QStringLiteral("Video"), QStringLiteral("V1"), children);
    }

    [[nodiscard]] QJsonObject musicTrack(const EditMusic &music) const
    {
        const QJsonObject media = reference(music.name, music.file, music.available);
        return track(QStringLiteral("Audio"), QStringLiteral("A1"),
                     {clip(music.name, range(music.inPoint, music.length), media)});
    }

    [[nodiscard]] QJsonArray markers() const
    {
        QJsonArray markers;
        for (const EditMarker &marker : m_list.markers) {
            QJsonObject object = named(QStringLiteral("Marker.2"), marker.name);
            object.insert(QStringLiteral("color"), QStringLiteral("GREEN"));
            object.insert(QStringLiteral("comment"), marker.note);
            object.insert(QStringLiteral("marked_range"), range(marker.start, marker.length));
            markers.append(object);
        }
        return markers;
    }

    const EditList &m_list;
    QString m_file;
};

} // namespace

QByteArray otioText(const EditList &list, const QString &file)
{
    return toJsonText(OtioWriter(list, file).timeline());
}

} // namespace beatreel
