// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace beatreel {

/// How people use what a drawing shows; decides where it is in a picture with a person.
enum class ProductUse {
    Hand,
    Feet,
    Wrist,
    Ears,
    Neck,
    Face,
    Shoulder,
    Wear,
    Lap,
    Seat,
    Table,
    Floor,
    Stand,
    Wall,
    Beside,
    Drive
};

/// The side from which a drawing shows its product.
enum class View { Front, Side, ThreeQuarter };

/// One product as a vector drawing, seen from one side. Its colours are roles, written as
/// `var(--body,#ef7d32)`, so that it can be looked at by itself too. The lower edge of its box is where it
/// stands.
struct Drawing
{
    QString name; ///< without its view: "watch"
    View view = View::Front;
    QByteArray svg;
    QImage picture;      ///< a picture of the user's own, drawn in place of the SVG where it is not null
    QRectF box;          ///< the view box
    double metres = 0.3; ///< real width
    ProductUse use = ProductUse::Hand;
    double footLeft = 0.1; ///< what touches the ground, as shares of the width
    double footRight = 0.9;
    QPointF focus{0.5, 0.4}; ///< what a macro shot looks at, as shares of the box
    QList<QPointF> points;   ///< what leader lines point at, as shares of the box
    QList<QPointF>
        base; ///< the outline that it covers of its ground, as shares of the box; empty: a flat oval

    [[nodiscard]] double aspect() const { return box.width() / box.height(); }
    /// The outline that it covers of its ground, where the drawing fills `place`.
    [[nodiscard]] QPolygonF baseIn(const QRectF &place) const;
    /// How deep that outline is for its width: the higher the eye, the more. 0 where it is a flat oval.
    [[nodiscard]] double baseDepth() const;
};

/// The drawings that the built-in artist works with. An implicitly shared value.
class SketchDrawings
{
public:
    /// Reads every *.svg of a folder of the file system or of the resources (":/sketch"). NotFound where it
    /// holds none or lacks "package", which stands for every unknown product; Media where one is malformed.
    /// "watch.svg" is the main drawing of a watch, "watch-side.svg" another view of it.
    [[nodiscard]] static Result<SketchDrawings> load(const QString &folder);

    /// Reads the names of products, whose drawings are chosen by English words, where they are in another language. Called from any
    /// thread. Without it they are read as they are.
    void readNamesBy(std::function<QString(const QString &)> english) { m_english = std::move(english); }
    [[nodiscard]] QString inEnglish(const QString &name) const { return m_english ? m_english(name) : name; }

    [[nodiscard]] QStringList names() const { return m_drawings.keys(); }
    /// The main drawing of that name, else the package.
    [[nodiscard]] const Drawing &drawing(const QString &name) const;
    /// The same product from that side, else its main drawing.
    [[nodiscard]] const Drawing &drawing(const QString &name, View view) const;
    [[nodiscard]] bool has(const QString &name, View view) const;
    [[nodiscard]] bool contains(const QString &name) const { return m_drawings.contains(name); }
    [[nodiscard]] const Fingerprint &fingerprint() const { return m_fingerprint; }

private:
    QMap<QString, Drawing> m_drawings;
    QMap<std::pair<QString, View>, Drawing> m_turned;
    Fingerprint m_fingerprint;
    std::function<QString(const QString &)> m_english;
};

} // namespace beatreel
