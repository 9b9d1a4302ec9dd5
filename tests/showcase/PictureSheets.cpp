// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/SketchDrawings.h"
#include "tests/showcase/Showcase.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beatreel::showcase {

namespace {

const Beat *beatOf(const Project &project, const QString &name)
{
    return project.find(BeatId(name));
}

} // namespace

/// 15 beats down, 5 styles across: one sheet with a product for each style, one with the same product in all.
void makeContactSheets(const Showcase &showcase)
{
    std::vector<Project> mixed;
    std::vector<Project> same;
    for (const Example &example : examples()) {
        mixed.push_back(showcase.wholeLibrary(example.product, example.style));
        same.push_back(showcase.wholeLibrary(examples().front().product, example.style));
    }
    for (const auto &[name, projects] :
         {std::pair{u"contact-sheet"_s, &mixed}, {u"contact-sheet-one-product"_s, &same}}) {
        Sheet sheet(static_cast<int>(projects->size()), {480, 270});
        for (qsizetype beat = 0; beat < showcase.templates().size(); ++beat) {
            for (const Project &project : *projects) {
                sheet.add(showcase.frame(project, project.beats[beat]),
                          u"%1, %2, %3"_s.arg(project.beats[beat]->spec.name, project.product.name,
                                              project.style.mood));
            }
        }
        showcase.save(sheet.picture(), name + u".png"_s);
    }
}

/// Of each drawing: a frame at full size, its other views by other beats, and how it looks on a card.
void makeDrawingSheets(const Showcase &showcase)
{
    const Result<SketchDrawings> drawings = SketchDrawings::load(u":/sketch"_s);
    if (!drawings)
        return;
    const Style style{u"clean"_s, {u"orange"_s, u"navy"_s, u"cream"_s}, u"informative"_s, u"natural"_s, {}};
    for (const QString &name : drawings->names()) {
        const Project project = showcase.wholeLibrary({QString(name).replace(u'_', u' '), {}, {}}, style);
        const QImage whole = showcase.frame(project, *beatOf(project, u"hero_shot"_s));
        Sheet views(3, {418, 235});
        Sheet cards(7, {160, 90});
        for (const QString &beat : {u"detail_showcase"_s, u"product_in_motion"_s, u"usage_scenario"_s,
                                    u"lifestyle_context"_s, u"benefit_showcase"_s, u"call_to_action"_s}) {
            const QImage picture =
                beatOf(project, beat) ? showcase.frame(project, *beatOf(project, beat)) : QImage();
            if (picture.isNull())
                continue;
            views.add(picture, beat);
            cards.add(picture, {});
        }
        cards.add(whole, {});
        const QImage below = views.picture();
        const QImage small = cards.picture();
        QImage sheet(std::max({whole.width(), below.width(), small.width()}),
                     whole.height() + below.height() + small.height(), QImage::Format_RGB32);
        sheet.fill(QColor(38, 39, 42));
        QPainter painter(&sheet);
        painter.drawImage(0, 0, whole);
        painter.drawImage(0, whole.height(), below);
        painter.drawImage(0, whole.height() + below.height(), small);
        painter.end();
        showcase.save(sheet, u"drawings/%1.png"_s.arg(name));
    }
}

/// Eight pictures of each camera movement of the library.
void makeCameraStrips(const Showcase &showcase)
{
    const Example &example = examples().front();
    const Project project = showcase.wholeLibrary(example.product, example.style);
    QSet<QString> done;
    for (const Beat &beat : project.beats) {
        const QString movement = beat->spec.cameraMovement;
        if (done.contains(movement))
            continue;
        done.insert(movement);
        Sheet strip(4, {640, 360});
        const QList<QImage> pictures = showcase.clipPictures(project, beat, {640, 360});
        for (int i = 0; i < pictures.size(); ++i)
            strip.add(pictures[i], u"%1, %2 of %3"_s.arg(movement).arg(i + 1).arg(pictures.size()));
        showcase.save(strip.picture(), u"camera/%1.png"_s.arg(movement));
    }
}

} // namespace beatreel::showcase
