// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchDrawings.h"

#include "core/base/Sentence.h"

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

constexpr std::array kViews = {
    std::pair{"front"_L1, View::Front},
    std::pair{"side"_L1, View::Side},
    std::pair{"three"_L1, View::ThreeQuarter},
};

QList<QPointF> pairs(const QList<double> &numbers)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        points.append({numbers[i], numbers[i + 1]});
    return points;
}

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
        Sentence::tr("The drawing \"%1\" cannot be used: %2. Install Beatreel again.").arg(name, what));
}

/// The root element's attributes say what a drawing is: data-view (front, side, three), data-metres (real
/// width), data-use (as in kUses), and as shares of the box data-foot (left and right end of what stands),
/// data-focus (what a macro looks at), data-points (three details) and, where it is seen from above,
/// data-base (the outline of its ground).
Result<Drawing> readDrawing(const QString &name, const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1)
        return malformed(name, Sentence::tr("it is not an SVG"));
    const QXmlStreamAttributes attributes = xml.attributes();
    const QList<double> box = numbers(attributes.value("viewBox"_L1));
    const QList<double> foot = numbers(attributes.value("data-foot"_L1));
    const QList<double> focus = numbers(attributes.value("data-focus"_L1));
    const QList<double> points = numbers(attributes.value("data-points"_L1));
    if (box.size() != 4 || box[2] <= 0 || box[3] <= 0 || foot.size() != 2 || focus.size() != 2 ||
        points.size() % 2 != 0)
        return malformed(name, Sentence::tr("its measures are missing"));
    const auto use = std::ranges::find_if(
        kUses, [&](const auto &u) { return attributes.value("data-use"_L1) == u.first; });
    if (use == kUses.end())
        return malformed(name, Sentence::tr("its use is not known"));
    const auto view = std::ranges::find_if(
        kViews, [&](const auto &v) { return attributes.value("data-view"_L1) == v.first; });
    if (view == kViews.end())
        return malformed(name, Sentence::tr("the side that it shows is not known"));

    Drawing drawing;
    drawing.name = name;
    drawing.view = view->second;
    drawing.svg = svg;
    drawing.box = QRectF(box[0], box[1], box[2], box[3]);
    drawing.metres = attributes.value("data-metres"_L1).toDouble();
    drawing.use = use->second;
    drawing.footLeft = foot[0];
    drawing.footRight = foot[1];
    drawing.focus = QPointF(focus[0], focus[1]);
    drawing.points = pairs(points);
    drawing.base = pairs(numbers(attributes.value("data-base"_L1)));
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || drawing.metres <= 0)
        return malformed(name, xml.hasError() ? xml.errorString() : Sentence::tr("its size is missing"));
    return drawing;
}

} // namespace

QPolygonF Drawing::baseIn(const QRectF &place) const
{
    QPolygonF outline;
    for (const QPointF &share : base)
        outline.append({place.left() + share.x() * place.width(), place.top() + share.y() * place.height()});
    return outline;
}

double Drawing::baseDepth() const
{
    const QRectF area = baseIn(box).boundingRect();
    return base.size() > 2 && area.width() > 0 ? area.height() / area.width() : 0;
}

Result<SketchDrawings> SketchDrawings::load(const QString &folder)
{
    SketchDrawings drawings;
    FingerprintBuilder fingerprint("sketch-drawings/1");
    const QDir dir(folder);
    for (const QString &file : dir.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name)) {
        QFile source(dir.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage,
                        Sentence::tr("The drawing %1 cannot be read. Install Beatreel again.").arg(file),
                        source.errorString());
        const QString title = file.chopped(4);
        const QString name = title.section(u'-', 0, 0);
        const Result<Drawing> drawing = readDrawing(name, source.readAll());
        if (!drawing)
            return std::unexpected(drawing.error());
        fingerprint.add(title.toUtf8(), QByteArrayView(drawing->svg));
        if (title == name)
            drawings.m_drawings.insert(name, *drawing);
        else
            drawings.m_turned.insert({name, drawing->view}, *drawing);
    }
    if (!drawings.contains(QStringLiteral("package")))
        return fail(ErrorKind::NotFound,
                    Sentence::tr("The artist's drawings are missing. Install Beatreel again."), folder);
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

const Drawing &SketchDrawings::drawing(const QString &name, View view) const
{
    const Drawing &main = drawing(name);
    const auto turned = m_turned.constFind({main.name, view});
    return main.view != view && turned != m_turned.constEnd() ? *turned : main;
}

bool SketchDrawings::has(const QString &name, View view) const
{
    return contains(name) && drawing(name, view).view == view;
}

} // namespace beatreel
