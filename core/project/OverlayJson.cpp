// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/OverlayJson.h"

#include "core/base/Sentence.h"
#include "core/project/DocumentReader.h"
#include "core/project/Names.h"

#include <QColor>

namespace beatreel {

namespace {

constexpr double kFarthest = 2; ///< of the frame: an overlay may begin outside of it
constexpr double kLargest = 4;

QString toText(Overlay::Kind kind)
{
    switch (kind) {
    case Overlay::Kind::Text:
        return QStringLiteral("text");
    case Overlay::Kind::Picture:
        return QStringLiteral("picture");
    case Overlay::Kind::Shade:
        return QStringLiteral("shade");
    case Overlay::Kind::Other:
        break;
    }
    return {};
}

QString toText(OverlayWords words)
{
    switch (words) {
    case OverlayWords::Own:
        break;
    case OverlayWords::OnScreen:
        return QStringLiteral("on_screen");
    case OverlayWords::ProductName:
        return QStringLiteral("product_name");
    }
    return QStringLiteral("own");
}

Overlay::Kind kindFrom(const QString &text)
{
    for (const auto kind : {Overlay::Kind::Text, Overlay::Kind::Picture, Overlay::Kind::Shade}) {
        if (text == toText(kind))
            return kind;
    }
    return Overlay::Kind::Other;
}

QJsonObject toJson(const Overlay &overlay)
{
    if (overlay.kind == Overlay::Kind::Other)
        return overlay.rest;
    const Overlay plain;
    QJsonObject object{{QStringLiteral("kind"), toText(overlay.kind)}};
    const auto insert = [&object]<class Value>(const QString &name, const Value &value, const Value &usual) {
        if (value != usual)
            object.insert(name, value);
    };
    const auto insertTime = [&object](const QString &name, Overlay::Time time) {
        if (time.count() != 0)
            object.insert(name, static_cast<qint64>(time.count()));
    };
    insert(QStringLiteral("words"), toText(overlay.words), toText(plain.words));
    insert(QStringLiteral("text"), overlay.text, plain.text);
    insert(QStringLiteral("file"), overlay.file, plain.file);
    insert(QStringLiteral("aspect"), overlay.aspect, plain.aspect);
    insert(QStringLiteral("anchor_x"), overlay.anchor.x(), plain.anchor.x());
    insert(QStringLiteral("anchor_y"), overlay.anchor.y(), plain.anchor.y());
    insert(QStringLiteral("x"), overlay.place.x(), plain.place.x());
    insert(QStringLiteral("y"), overlay.place.y(), plain.place.y());
    insert(QStringLiteral("size"), overlay.size, plain.size);
    insert(QStringLiteral("family"), overlay.family, plain.family);
    insert(QStringLiteral("weight"), overlay.weight, plain.weight);
    insert(QStringLiteral("tracking"), overlay.tracking, plain.tracking);
    insert(QStringLiteral("colour"), overlay.colour, plain.colour);
    insert(QStringLiteral("opacity"), overlay.opacity, plain.opacity);
    insert(QStringLiteral("shadow"), overlay.shadow, plain.shadow);
    insertTime(QStringLiteral("in_ms"), overlay.in);
    insertTime(QStringLiteral("out_ms"), overlay.out);
    insertTime(QStringLiteral("fade_in_ms"), overlay.fadeIn);
    insertTime(QStringLiteral("fade_out_ms"), overlay.fadeOut);
    return withRest(object, overlay.rest);
}

/// A number within bounds; the nearest bound, and a finding, where it is outside.
double within(DocumentReader &reader, const QString &name, double usual, double least, double most)
{
    const double value = reader.number(name, kOptional, usual);
    if (value < least || value > most)
        reader.reportBadValue(name, Sentence::tr("a number from %1 to %2").arg(least).arg(most));
    return std::clamp(value, least, most);
}

QPointF pointFrom(DocumentReader &reader, const QString &x, const QString &y, QPointF usual, double least, double most)
{
    const double across = within(reader, x, usual.x(), least, most);
    return {across, within(reader, y, usual.y(), least, most)};
}

void readWords(Overlay &overlay, DocumentReader &reader)
{
    const QString words = reader.string(QStringLiteral("words"), kOptional, toText(OverlayWords::Own));
    if (words == toText(OverlayWords::OnScreen))
        overlay.words = OverlayWords::OnScreen;
    else if (words == toText(OverlayWords::ProductName))
        overlay.words = OverlayWords::ProductName;
    else if (words != toText(OverlayWords::Own))
        reader.reportBadValue(QStringLiteral("words"), Sentence::tr("%1, %2 or %3", "words of which one must be written")
                                                         .arg(toText(OverlayWords::Own), toText(OverlayWords::OnScreen), toText(OverlayWords::ProductName)));
    overlay.text = reader.string(QStringLiteral("text"), kOptional);
    overlay.file = reader.string(QStringLiteral("file"), kOptional);
    if (!overlay.file.isEmpty() && !isPathInside(overlay.file)) {
        reader.report(QStringLiteral("file"), QStringLiteral("leads_out"),
                      Sentence::tr("The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.")
                          .arg(overlay.file.left(200)));
        overlay.file.clear();
    }
}

void readType(Overlay &overlay, DocumentReader &reader)
{
    overlay.family = reader.string(QStringLiteral("family"), kOptional, overlay.family);
    overlay.weight = std::clamp(reader.whole(QStringLiteral("weight"), kOptional, overlay.weight), 100, 900);
    overlay.tracking = within(reader, QStringLiteral("tracking"), overlay.tracking, -1, 4);
    const QString colour = reader.string(QStringLiteral("colour"), kOptional, overlay.colour);
    if (QColor::isValidColorName(colour))
        overlay.colour = colour;
    else
        reader.reportBadValue(QStringLiteral("colour"), Sentence::tr("a colour like #ffffff"));
    overlay.opacity = within(reader, QStringLiteral("opacity"), overlay.opacity, 0, 1);
    overlay.shadow = within(reader, QStringLiteral("shadow"), overlay.shadow, 0, 1);
}

Overlay overlayFrom(const QJsonObject &object, const QString &place, Findings &findings)
{
    DocumentReader reader(object, place, findings);
    Overlay overlay;
    overlay.kind = kindFrom(reader.string(QStringLiteral("kind")));
    if (overlay.kind == Overlay::Kind::Other) {
        overlay.rest = object;
        return overlay;
    }
    readWords(overlay, reader);
    overlay.aspect = within(reader, QStringLiteral("aspect"), overlay.aspect, 0.001, 1000);
    overlay.anchor = pointFrom(reader, QStringLiteral("anchor_x"), QStringLiteral("anchor_y"), overlay.anchor, 0, 1);
    overlay.place = pointFrom(reader, QStringLiteral("x"), QStringLiteral("y"), overlay.place, -kFarthest, kFarthest);
    overlay.size = within(reader, QStringLiteral("size"), overlay.size, 0, kLargest);
    readType(overlay, reader);
    const auto time = [&reader](const char16_t *name) {
        return Overlay::Time(reader.count(QString::fromUtf16(name), kOptional));
    };
    overlay.in = time(u"in_ms");
    overlay.out = time(u"out_ms");
    overlay.fadeIn = time(u"fade_in_ms");
    overlay.fadeOut = time(u"fade_out_ms");
    overlay.rest = reader.rest();
    return overlay;
}

} // namespace

QJsonArray toJson(const Overlays &overlays)
{
    QJsonArray array;
    for (const Overlay &overlay : overlays)
        array.append(toJson(overlay));
    return array;
}

Overlays overlaysFromJson(const QJsonArray &array, const QString &place, Findings &findings)
{
    Overlays overlays;
    for (qsizetype i = 0; i < array.size(); ++i)
        overlays.append(overlayFrom(array[i].toObject(), QStringLiteral("%1[%2]").arg(place).arg(i), findings));
    return overlays;
}

QJsonObject toJson(const FilmFades &fades)
{
    QJsonObject object;
    if (fades.fromBlack.count() != 0)
        object.insert(QStringLiteral("from_black_ms"), static_cast<qint64>(fades.fromBlack.count()));
    if (fades.toBlack.count() != 0)
        object.insert(QStringLiteral("to_black_ms"), static_cast<qint64>(fades.toBlack.count()));
    return withRest(object, fades.rest);
}

FilmFades filmFadesFromJson(const QJsonObject &object, Findings &findings)
{
    DocumentReader reader(object, QStringLiteral("fades"), findings);
    FilmFades fades;
    fades.fromBlack = std::chrono::milliseconds(reader.count(QStringLiteral("from_black_ms"), kOptional));
    fades.toBlack = std::chrono::milliseconds(reader.count(QStringLiteral("to_black_ms"), kOptional));
    fades.rest = reader.rest();
    return fades;
}

} // namespace beatreel
