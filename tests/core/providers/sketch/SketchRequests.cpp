// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/sketch/SketchRequests.h"

#include "tests/support/TestFolder.h"

#include <QFile>

namespace beatreel::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(sourceFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const StoryLibrary &shippedLibrary()
{
    static const StoryLibrary library =
        StoryLibrary::fromJson(contents(u"resources/beats.json"_s), contents(u"resources/archetypes.json"_s))
            .value();
    return library;
}

const SketchArtist &shippedArtist()
{
    static const SketchArtist artist(SketchDrawings::load(sourceFile(u"resources/sketch"_s)).value());
    return artist;
}

QStringList moods()
{
    return {u"energetic"_s, u"elegant"_s, u"minimalist"_s, u"emotional"_s, u"informative"_s};
}

Style styleOf(const QString &mood)
{
    if (mood == u"energetic"_s)
        return {u"energetic and urban"_s, {u"black"_s, u"white"_s, u"neon green"_s}, mood, u"dramatic"_s, {}};
    if (mood == u"elegant"_s)
        return {u"elegant gold"_s, {u"gold"_s, u"black"_s, u"champagne"_s}, mood, u"soft"_s, {}};
    if (mood == u"minimalist"_s)
        return {u"minimalist and clean"_s, {u"white"_s, u"light gray"_s, u"black"_s}, mood, u"soft"_s, {}};
    if (mood == u"emotional"_s)
        return {u"warm family story, outdoor"_s,
                {u"warm beige"_s, u"terracotta"_s, u"forest green"_s},
                mood,
                u"golden hour"_s,
                {}};
    return {u"clear, at home"_s, {u"#2f6fcf"_s, u"white"_s, u"orange"_s}, mood, u"natural"_s, {}};
}

FrameRequest frameRequest(const QString &beat, const Product &product, const Style &style, quint64 seed)
{
    FrameRequest request;
    if (const BeatTemplate *found = shippedLibrary().find(TemplateId(beat)))
        request.beat = beatFromTemplate(*found);
    request.product = product;
    request.style = style;
    request.seed = seed;
    return request;
}

} // namespace beatreel::test
