// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QXmlStreamReader>

namespace beatreel::test {

/// An element of a document that was read whole.
struct XmlNode
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QList<XmlNode> children;

    [[nodiscard]] QString operator[](const QString &attribute) const { return attributes.value(attribute); }

    [[nodiscard]] QList<XmlNode> all(const QString &element) const
    {
        QList<XmlNode> found;
        for (const XmlNode &child : children) {
            if (child.name == element)
                found.append(child);
            found += child.all(element);
        }
        return found;
    }
};

/// The root of a document, without a name where it is not well-formed.
[[nodiscard]] inline XmlNode xmlOf(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    QList<XmlNode> open{XmlNode()};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlNode node{reader.name().toString(), {}, {}, {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                node.attributes.insert(attribute.name().toString(), attribute.value().toString());
            open.append(node);
            break;
        }
        case QXmlStreamReader::Characters:
            open.last().text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            const XmlNode node = open.takeLast();
            open.last().children.append(node);
            break;
        }
        default:
            break;
        }
    }
    return reader.hasError() || open.first().children.isEmpty() ? XmlNode() : open.first().children.first();
}

} // namespace beatreel::test
