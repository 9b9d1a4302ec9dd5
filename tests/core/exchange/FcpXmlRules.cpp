// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/FcpXmlRules.h"

#include <QRegularExpression>
#include <QSet>

namespace beatreel::test {

namespace {

using namespace Qt::StringLiterals;

/// An element's declaration: its children in their order as an expression over "name " repeated, the
/// attributes that it must have and those that it may have.
struct Declaration
{
    QString children;
    QStringList required;
    QStringList optional;
};

const QMap<QString, Declaration> &declarations()
{
    static const QString clip = u"(?:asset-clip )*"_s; // of anchored items, the ones that are written
    static const QString markers = u"(?:marker )*"_s;
    static const QMap<QString, Declaration> table{
        {u"fcpxml"_s, {u"(?:resources )?(?:library )?"_s, {u"version"_s}, {}}},
        {u"resources"_s, {u"(?:(?:asset|format) )*"_s, {}, {}}},
        {u"format"_s,
         {QString(),
          {u"id"_s},
          {u"name"_s, u"frameDuration"_s, u"fieldOrder"_s, u"width"_s, u"height"_s, u"paspH"_s, u"paspV"_s,
           u"colorSpace"_s}}},
        {u"asset"_s,
         {u"(?:media-rep )+(?:metadata )?"_s,
          {u"id"_s},
          {u"name"_s, u"uid"_s, u"start"_s, u"duration"_s, u"hasVideo"_s, u"format"_s, u"hasAudio"_s,
           u"videoSources"_s, u"audioSources"_s, u"audioChannels"_s, u"audioRate"_s}}},
        {u"media-rep"_s, {QString(), {u"src"_s}, {u"kind"_s, u"sig"_s, u"suggestedFilename"_s}}},
        {u"library"_s, {u"(?:event )*"_s, {}, {u"location"_s, u"colorProcessing"_s}}},
        {u"event"_s, {u"(?:project )*"_s, {}, {u"name"_s, u"uid"_s}}},
        {u"project"_s, {u"sequence "_s, {}, {u"name"_s, u"uid"_s, u"id"_s, u"modDate"_s}}},
        {u"sequence"_s,
         {u"(?:note )?spine (?:metadata )?"_s,
          {u"format"_s},
          {u"duration"_s, u"tcStart"_s, u"tcFormat"_s, u"audioLayout"_s, u"audioRate"_s, u"renderFormat"_s,
           u"keywords"_s}}},
        {u"spine"_s, {u"(?:(?:asset-clip|gap) )*"_s, {}, {u"lane"_s, u"offset"_s, u"name"_s, u"format"_s}}},
        {u"asset-clip"_s,
         {u"(?:note )?"_s + clip + markers,
          {u"ref"_s},
          {u"lane"_s, u"offset"_s, u"name"_s, u"start"_s, u"duration"_s, u"enabled"_s, u"srcEnable"_s,
           u"audioStart"_s, u"audioDuration"_s, u"format"_s, u"tcStart"_s, u"tcFormat"_s, u"modDate"_s,
           u"audioRole"_s, u"videoRole"_s}}},
        {u"gap"_s,
         {u"(?:note )?"_s + clip + markers,
          {u"duration"_s},
          {u"name"_s, u"offset"_s, u"start"_s, u"enabled"_s}}},
        {u"marker"_s, {QString(), {u"start"_s, u"value"_s}, {u"duration"_s, u"completed"_s, u"note"_s}}},
    };
    return table;
}

/// The values that an attribute may have, where they are listed.
const QMap<QString, QString> &values()
{
    static const QString time = u"\\d+(?:/\\d+)?s"_s;
    static const QMap<QString, QString> table{
        {u"version"_s, u"1\\.10"_s},
        {u"start"_s, time},
        {u"duration"_s, time},
        {u"offset"_s, time},
        {u"tcStart"_s, time},
        {u"frameDuration"_s, time},
        {u"tcFormat"_s, u"DF|NDF"_s},
        {u"kind"_s, u"original-media|proxy-media"_s},
        {u"audioLayout"_s, u"mono|stereo|surround"_s},
        {u"lane"_s, u"-?\\d+"_s},
        {u"width"_s, u"\\d+"_s},
        {u"height"_s, u"\\d+"_s},
    };
    return table;
}

QString expected(const XmlNode &node, const QString &attribute)
{
    // The same name means another thing here: a rate in hertz, or one of a list.
    if (attribute == u"audioRate"_s)
        return node.name == u"sequence"_s ? u"32k|44\\.1k|48k|88\\.2k|96k|176\\.4k|192k"_s : u"\\d+"_s;
    return values().value(attribute, u".*"_s);
}

QStringList declarationFaults(const XmlNode &node)
{
    const auto declared = declarations().constFind(node.name);
    if (declared == declarations().constEnd())
        return {u"%1 is not declared"_s.arg(node.name)};
    QStringList faults;
    QString children;
    for (const XmlNode &child : node.children) {
        children += child.name + u' ';
        faults += declarationFaults(child);
    }
    if (!QRegularExpression(QRegularExpression::anchoredPattern(declared->children))
             .match(children)
             .hasMatch())
        faults.append(u"%1 holds %2"_s.arg(node.name, children));
    for (const QString &attribute : declared->required) {
        if (!node.attributes.contains(attribute))
            faults.append(u"%1 has no %2"_s.arg(node.name, attribute));
    }
    for (const QString &attribute : node.attributes.keys()) {
        if (!declared->required.contains(attribute) && !declared->optional.contains(attribute))
            faults.append(u"%1 has %2"_s.arg(node.name, attribute));
        const QRegularExpression value(QRegularExpression::anchoredPattern(expected(node, attribute)),
                                       QRegularExpression::DotMatchesEverythingOption);
        if (!value.match(node[attribute]).hasMatch())
            faults.append(u"%1 of %2 is %3"_s.arg(attribute, node.name, node[attribute]));
    }
    return faults;
}

QStringList referenceFaults(const XmlNode &root)
{
    QStringList faults;
    QSet<QString> formats;
    QSet<QString> assets;
    for (const QString &element : {u"format"_s, u"asset"_s}) {
        for (const XmlNode &resource : root.all(element)) {
            if (formats.contains(resource[u"id"_s]) || assets.contains(resource[u"id"_s]))
                faults.append(u"%1 twice"_s.arg(resource[u"id"_s]));
            (element == u"format"_s ? formats : assets).insert(resource[u"id"_s]);
        }
    }
    for (const QString &element : {u"asset"_s, u"sequence"_s, u"asset-clip"_s}) {
        for (const XmlNode &node : root.all(element)) {
            if (node.attributes.contains(u"format"_s) && !formats.contains(node[u"format"_s]))
                faults.append(u"no format %1"_s.arg(node[u"format"_s]));
            if (node.attributes.contains(u"ref"_s) && !assets.contains(node[u"ref"_s]))
                faults.append(u"no asset %1"_s.arg(node[u"ref"_s]));
        }
    }
    return faults;
}

QStringList storylineFaults(const XmlNode &root)
{
    QStringList faults;
    for (const XmlNode &sequence : root.all(u"sequence"_s)) {
        int place = 0;
        for (const XmlNode &item : sequence.children.value(0).children) {
            if (fcpXmlPictures(item[u"offset"_s]) != place || fcpXmlPictures(item[u"duration"_s]) <= 0)
                faults.append(u"%1 is at %2"_s.arg(item[u"name"_s], item[u"offset"_s]));
            place += fcpXmlPictures(item[u"duration"_s]);
        }
        if (fcpXmlPictures(sequence[u"duration"_s]) != place)
            faults.append(u"the sequence is %1"_s.arg(sequence[u"duration"_s]));
    }
    return faults;
}

} // namespace

QStringList fcpXmlFaults(const XmlNode &root)
{
    if (root.name != u"fcpxml"_s)
        return {u"the root is %1"_s.arg(root.name)};
    return declarationFaults(root) + referenceFaults(root) + storylineFaults(root);
}

int fcpXmlPictures(const QString &time)
{
    static const QRegularExpression form(u"^(\\d+)(?:/(\\d+))?s$"_s);
    const auto match = form.match(time);
    const int over = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    if (!match.hasMatch() || over == 0 || match.captured(1).toLongLong() * 30 % over != 0)
        return -1;
    return static_cast<int>(match.captured(1).toLongLong() * 30 / over);
}

} // namespace beatreel::test
