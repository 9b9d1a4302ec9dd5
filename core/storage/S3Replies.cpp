// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3Replies.h"

#include "core/storage/S3Address.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace beatreel {

namespace {

/// The texts of an element's children; the reader stands at its start and ends behind it.
QHash<QString, QString> membersOf(QXmlStreamReader &xml)
{
    QHash<QString, QString> members;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        members.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return members;
}

/// Calls `take` with the members of each element of that name below the root, and gives the root's other texts.
template <class Take> QHash<QString, QString> readAll(const QByteArray &body, const QString &root, const QString &element, Take take)
{
    QXmlStreamReader xml(body);
    QHash<QString, QString> others;
    if (!xml.readNextStartElement() || xml.name() != root)
        return others;
    others.insert(root, {}); // there is such a root
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == element)
            take(membersOf(xml));
        else
            others.insert(name, xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return xml.hasError() ? QHash<QString, QString>() : others;
}

} // namespace

S3Fault s3Fault(const HttpReply &reply)
{
    S3Fault fault;
    QXmlStreamReader xml(reply.body);
    if (xml.readNextStartElement() && xml.name() == QStringLiteral("Error")) {
        const auto members = membersOf(xml);
        fault.code = members.value(QStringLiteral("Code")).left(64);
        fault.region = members.value(QStringLiteral("Region")).toLatin1();
    }
    const QByteArray named = reply.header("x-amz-bucket-region");
    if (fault.region.isEmpty())
        fault.region = named;
    if (!isRegionName(fault.region))
        fault.region.clear();
    return fault;
}

std::optional<AssetPage> s3List(const QByteArray &body)
{
    AssetPage page;
    const QString root = QStringLiteral("ListBucketResult");
    const auto others = readAll(body, root, QStringLiteral("Contents"), [&](const QHash<QString, QString> &members) {
        page.assets.append({members.value(QStringLiteral("Key")), members.value(QStringLiteral("Size")).toLongLong(),
                            QDateTime::fromString(members.value(QStringLiteral("LastModified")), Qt::ISODateWithMs).toUTC()});
    });
    if (!others.contains(root))
        return std::nullopt;
    if (others.value(QStringLiteral("IsTruncated")) == QStringLiteral("true"))
        page.next = others.value(QStringLiteral("NextContinuationToken"));
    return page;
}

QStringList s3Folders(const QByteArray &body)
{
    QStringList folders;
    readAll(body, QStringLiteral("ListBucketResult"), QStringLiteral("CommonPrefixes"),
            [&](const QHash<QString, QString> &members) { folders.append(members.value(QStringLiteral("Prefix"))); });
    return folders;
}

QString s3Text(const QByteArray &body, const QString &element)
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            return xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return {};
}

QString s3OpenUpload(const QByteArray &body, const QString &key)
{
    QString id;
    QString begun;
    readAll(body, QStringLiteral("ListMultipartUploadsResult"), QStringLiteral("Upload"), [&](const QHash<QString, QString> &members) {
        const QString when = members.value(QStringLiteral("Initiated"));
        if (members.value(QStringLiteral("Key")) == key && when >= begun) {
            id = members.value(QStringLiteral("UploadId"));
            begun = when;
        }
    });
    return id;
}

S3Parts s3Parts(const QByteArray &body)
{
    S3Parts list;
    const auto others = readAll(body, QStringLiteral("ListPartsResult"), QStringLiteral("Part"), [&](const QHash<QString, QString> &members) {
        list.parts.append({members.value(QStringLiteral("PartNumber")).toInt(), members.value(QStringLiteral("Size")).toLongLong(),
                           members.value(QStringLiteral("ETag")).toLatin1()});
    });
    if (others.value(QStringLiteral("IsTruncated")) == QStringLiteral("true"))
        list.next = others.value(QStringLiteral("NextPartNumberMarker")).toInt();
    return list;
}

QByteArray s3Completion(const QList<S3Part> &parts)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    for (const S3Part &part : parts) {
        xml.writeStartElement(QStringLiteral("Part"));
        xml.writeTextElement(QStringLiteral("PartNumber"), QString::number(part.number));
        xml.writeTextElement(QStringLiteral("ETag"), QString::fromLatin1(part.tag));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}

} // namespace beatreel
