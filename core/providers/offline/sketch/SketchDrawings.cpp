// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchDrawings.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kUses = {
    std::pair{"hand"_L1, ProductUse::Hand},         std::pair{"feet"_L1, ProductUse::Feet},
    std::pair{"wrist"_L1, ProductUse::Wrist},       std::pair{"ears"_L1, ProductUse::Ears},
    std::pair{"neck"_L1, ProductUse::Neck},         std::pair{"face"_L1, ProductUse::Face},
    std::pair{"shoulder"_L1, ProductUse::Shoulder}, std::pair{"wear"_L1, ProductUse::Wear},
    std::pair{"lap"_L1, ProductUse::Lap},           std::pair{"seat"_L1, ProductUse::Seat},
    std::pair{"table"_L1, ProductUse::Table},       std::pair{"floor"_L1, ProductUse::Floor},
    std::pair{"stand"_L1, ProductUse::Stand},       std::pair{"wall"_L1, ProductUse::Wall},
    std::pair{"beside"_L1, ProductUse::Beside},     std::pair{"drive"_L1, ProductUse::Drive},
};

QList<double> numbers(QStringView text)
{
    QList<double> result;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = word.toDouble(&ok);
        if (!ok)
            return {};
        result.append(value);
    }
    return result;
}

std::unexpected<Error> malformed(const QString &name, const QString &what)
{
    return fail(
        ErrorKind::Media,
        QStringLiteral("The drawing \"%1\" cannot be used: %2. Install Beatreel again.").arg(name, what));
}

Result<Drawing> readDrawing(const QString &name, const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1)
        return malformed(name, QStringLiteral("it is not an SVG"));
    const QXmlStreamAttributes attributes = xml.attributes();
    const QList<double> box = numbers(attributes.value("viewBox"_L1));
    const QList<double> foot = numbers(attributes.value("data-foot"_L1));
    const QList<double> focus = numbers(attributes.value("data-focus"_L1));
    const QList<double> points = numbers(attributes.value("data-points"_L1));
    if (box.size() != 4 || box[2] <= 0 || box[3] <= 0 || foot.size() != 2 || focus.size() != 2 ||
        points.size() % 2 != 0)
        return malformed(name, QStringLiteral("its measures are missing"));
    const auto use = std::ranges::find_if(
        kUses, [&](const auto &u) { return attributes.value("data-use"_L1) == u.first; });
    if (use == kUses.end())
        return malformed(name, QStringLiteral("its use is not known"));

    Drawing drawing{name,
                    svg,
                    QRectF(box[0], box[1], box[2], box[3]),
                    attributes.value("data-metres"_L1).toDouble(),
                    use->second,
                    foot[0],
                    foot[1],
                    QPointF(focus[0], focus[1]),
                    {}};
    for (qsizetype i = 0; i < points.size(); i += 2)
        drawing.points.append({points[i], points[i + 1]});
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || drawing.metres <= 0)
        return malformed(name, xml.hasError() ? xml.errorString() : QStringLiteral("its size is missing"));
    return drawing;
}

} // namespace

Result<SketchDrawings> SketchDrawings::load(const QString &folder)
{
    SketchDrawings drawings;
    FingerprintBuilder fingerprint("sketch-drawings/1");
    const QDir dir(folder);
    for (const QString &file : dir.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        QFile source(dir.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage,
                        QStringLiteral("The drawing %1 cannot be read. Install Beatreel again.").arg(file),
                        source.errorString());
        const QString name = file.chopped(4);
        const Result<Drawing> drawing = readDrawing(name, source.readAll());
        if (!drawing)
            return std::unexpected(drawing.error());
        fingerprint.add(name.toUtf8(), QByteArrayView(drawing->svg));
        drawings.m_drawings.insert(name, *drawing);
    }
    if (!drawings.contains(QStringLiteral("package")))
        return fail(ErrorKind::NotFound,
                    QStringLiteral("The artist's drawings are missing. Install Beatreel again."), folder);
    drawings.m_fingerprint = fingerprint.build();
    return drawings;
}

const Drawing &SketchDrawings::drawing(const QString &name) const
{
    auto found = m_drawings.constFind(name);
    if (found == m_drawings.constEnd())
        found = m_drawings.constFind(QStringLiteral("package"));
    Q_ASSERT(found != m_drawings.constEnd());
    return *found;
}

} // namespace beatreel
