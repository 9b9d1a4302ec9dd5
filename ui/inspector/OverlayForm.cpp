// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/OverlayForm.h"

#include "core/project/OverlayEdits.h"
#include "ui/common/Dialogs.h"
#include "ui/common/SwatchButton.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/AnchorPad.h"
#include "ui/inspector/GrowingText.h"

#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>
#include <cmath>

namespace beatreel {

namespace {

constexpr double kSafe = 0.07; ///< from the frame's edge, where a place of the pad puts things
constexpr std::array kWeights = {300, 400, 500, 600, 700, 800, 900};

Overlay::Time timeAfter(double seconds)
{
    return Overlay::Time(std::llround(seconds * 1000));
}

double seconds(Overlay::Time time)
{
    return static_cast<double>(time.count()) / 1000;
}

template <class Field> Field *named(Field *field, const QString &name, const QString &label)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (auto *line = field->template findChild<QLineEdit *>())
        line->setAccessibleName(label); // it is what the keyboard reaches
    return field;
}

template <class Combo> Combo *narrow(Combo *combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    new WheelGuard(combo);
    return combo;
}

} // namespace

OverlayForm::OverlayForm(Dialogs &dialogs, QWidget *parent) : CellGrid(parent), m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("overlayForm"));
    addWords();
    addType();
    addLook();
    addPlace();
    addTimes();
    hide();
}

QDoubleSpinBox *OverlayForm::makeNumber(const QString &name, const QString &label, double least, double most, double step,
                                        const QString &suffix, std::function<void(Overlay &, double)> change)
{
    auto *number = named(new QDoubleSpinBox(this), name, label);
    number->setDecimals(step < 1 ? 1 : 0);
    number->setRange(least, most);
    number->setSingleStep(step);
    number->setSuffix(suffix);
    number->setKeyboardTracking(false); // a number half typed is none
    new WheelGuard(number);
    connect(number, &QDoubleSpinBox::valueChanged, this, [this, name, change = std::move(change)](double value) {
        apply(name, [&](Overlay &overlay) { change(overlay, value); });
    });
    return number;
}

void OverlayForm::addWords()
{
    m_words = narrow(named(new QComboBox(this), QStringLiteral("overlayWords"), tr("Words")));
    m_words->addItems({tr("Own words"), tr("On-screen words"), tr("Product name")});
    connect(m_words, &QComboBox::activated, this, [this](int place) {
        apply(QStringLiteral("words"), [=](Overlay &overlay) { overlay.words = static_cast<OverlayWords>(place); });
    });
    m_textCells.append(add(tr("Words"), m_words, Span::Row));
    m_text = named(new GrowingText(1, 6, this), QStringLiteral("overlayText"), tr("Own words"));
    m_text->setPlaceholderText(tr("What is to be read"));
    connect(m_text, &GrowingText::edited, this, [this](const QString &typed) {
        apply(QStringLiteral("text"), [&](Overlay &overlay) { overlay.text = typed; });
    });
    m_ownTextCell = add(tr("Text"), m_text, Span::Row);
    m_picture = named(new QPushButton(tr("Another picture…"), this), QStringLiteral("overlayPicture"), tr("Another picture"));
    connect(m_picture, &QPushButton::clicked, this, &OverlayForm::pictureWanted);
    m_pictureCell = add(tr("Picture"), m_picture, Span::Row);
}

void OverlayForm::addType()
{
    m_family = narrow(named(new QFontComboBox(this), QStringLiteral("overlayFont"), tr("Font")));
    connect(m_family, &QFontComboBox::currentFontChanged, this, [this](const QFont &font) {
        apply(QStringLiteral("family"), [&](Overlay &overlay) { overlay.family = font.family(); });
    });
    m_weight = narrow(named(new QComboBox(this), QStringLiteral("overlayWeight"), tr("Weight")));
    m_weight->addItems({tr("Light"), tr("Regular"), tr("Medium"), tr("Semibold"), tr("Bold"), tr("Extra bold"), tr("Black")});
    connect(m_weight, &QComboBox::activated, this, [this](int place) {
        apply(QStringLiteral("weight"), [=](Overlay &overlay) { overlay.weight = kWeights.at(static_cast<size_t>(place)); });
    });
    m_textCells.append(add(tr("Font"), m_family));
    m_textCells.append(add(tr("Weight"), m_weight));
}

void OverlayForm::addLook()
{
    const QString percent = tr(" %");
    m_size = makeNumber(QStringLiteral("overlaySize"), tr("Size"), 0.5, 400, 0.5, percent, [](Overlay &o, double v) { o.size = v / 100; });
    m_size->setToolTip(tr("Of the frame's shorter side"));
    m_tracking = makeNumber(QStringLiteral("overlayTracking"), tr("Letter spacing"), -20, 100, 0.5, percent,
                            [](Overlay &o, double v) { o.tracking = v / 100; });
    m_colour = named(new SwatchButton(this), QStringLiteral("overlayColour"), tr("Colour"));
    connect(m_colour, &SwatchButton::clicked, this, &OverlayForm::pickColour);
    m_opacity = makeNumber(QStringLiteral("overlayOpacity"), tr("Opacity"), 0, 100, 5, percent, [](Overlay &o, double v) { o.opacity = v / 100; });
    m_shadow = makeNumber(QStringLiteral("overlayShadow"), tr("Shadow"), 0, 100, 5, percent, [](Overlay &o, double v) { o.shadow = v / 100; });
    add(tr("Size"), m_size);
    m_textCells.append(add(tr("Letter spacing"), m_tracking));
    m_colourCell = add(tr("Colour"), m_colour);
    add(tr("Opacity"), m_opacity);
    m_shadowCell = add(tr("Shadow"), m_shadow);
}

void OverlayForm::addPlace()
{
    m_anchor = new AnchorPad(this);
    m_anchor->setObjectName(QStringLiteral("overlayAnchor"));
    connect(m_anchor, &AnchorPad::chosen, this, &OverlayForm::place);
    const QString percent = tr(" %");
    m_x = makeNumber(QStringLiteral("overlayX"), tr("Across"), -200, 200, 0.5, percent, [](Overlay &o, double v) { o.place.setX(v / 100); });
    m_y = makeNumber(QStringLiteral("overlayY"), tr("Down"), -200, 200, 0.5, percent, [](Overlay &o, double v) { o.place.setY(v / 100); });
    add(tr("Place"), m_anchor, Span::Row);
    m_placedCells = {add(tr("Across"), m_x), add(tr("Down"), m_y)};
}

void OverlayForm::addTimes()
{
    const QString unit = tr(" s");
    const auto time = [&](const QString &name, const QString &label, Overlay::Time Overlay::*member) {
        auto *number = makeNumber(name, label, 0, 15, 0.1, unit, [member](Overlay &o, double v) { o.*member = timeAfter(v); });
        add(label, number);
        return number;
    };
    m_in = time(QStringLiteral("overlayIn"), tr("In"), &Overlay::in);
    m_out = time(QStringLiteral("overlayOut"), tr("Out"), &Overlay::out);
    m_out->setSpecialValueText(tr("Beat's end"));
    m_fadeIn = time(QStringLiteral("overlayFadeIn"), tr("Fade in"), &Overlay::fadeIn);
    m_fadeOut = time(QStringLiteral("overlayFadeOut"), tr("Fade out"), &Overlay::fadeOut);
}

const Overlay *OverlayForm::overlay() const
{
    const Beat *beat = m_open ? m_open->project().find(m_beat) : nullptr;
    return beat && m_index >= 0 && m_index < (*beat)->overlays.size() ? &(*beat)->overlays[m_index] : nullptr;
}

void OverlayForm::apply(const QString &field, const Change &change)
{
    if (m_isShowing || !overlay())
        return;
    const Project after = withOverlay(m_open->project(), m_beat, m_index, change);
    if (!(after == m_open->project()))
        m_open->applyMerged(QStringLiteral("overlay %1 %2 %3").arg(m_beat.text()).arg(m_index).arg(field), EditKind::EditOverlay, after);
}

void OverlayForm::show(OpenProject *open, const BeatId &beat, int index)
{
    m_open = open;
    m_beat = beat;
    m_index = index;
    const Overlay *shown = overlay();
    const bool isKnown = shown && shown->kind != Overlay::Kind::Other;
    if (isKnown) {
        showCells(*shown);
        showValues(*shown);
    }
    setVisible(isKnown);
}

void OverlayForm::showCells(const Overlay &overlay)
{
    const bool isText = overlay.kind == Overlay::Kind::Text;
    const bool isShade = overlay.kind == Overlay::Kind::Shade;
    for (QWidget *cell : std::as_const(m_textCells))
        setShown(cell, isText);
    setShown(m_ownTextCell, isText && overlay.words == OverlayWords::Own);
    setShown(m_pictureCell, overlay.kind == Overlay::Kind::Picture);
    setShown(m_colourCell, overlay.kind != Overlay::Kind::Picture);
    setShown(m_shadowCell, !isShade);
    for (QWidget *cell : std::as_const(m_placedCells))
        setShown(cell, !isShade);
}

void OverlayForm::showValues(const Overlay &overlay)
{
    m_isShowing = true;
    m_words->setCurrentIndex(static_cast<int>(overlay.words));
    m_text->show(overlay.text);
    m_family->setCurrentFont(QFont(overlay.family));
    const auto weight = std::ranges::lower_bound(kWeights, overlay.weight);
    m_weight->setCurrentIndex(static_cast<int>(std::min(weight, kWeights.end() - 1) - kWeights.begin()));
    m_size->setValue(overlay.size * 100);
    m_tracking->setValue(overlay.tracking * 100);
    m_colour->setColour(QColor(overlay.colour));
    m_colour->setAccessibleName(tr("Colour %1").arg(overlay.colour));
    m_opacity->setValue(overlay.opacity * 100);
    m_shadow->setValue(overlay.shadow * 100);
    m_anchor->setAnchor(overlay.anchor);
    m_x->setValue(overlay.place.x() * 100);
    m_y->setValue(overlay.place.y() * 100);
    m_in->setValue(seconds(overlay.in));
    m_out->setValue(seconds(overlay.out));
    m_fadeIn->setValue(seconds(overlay.fadeIn));
    m_fadeOut->setValue(seconds(overlay.fadeOut));
    m_isShowing = false;
}

void OverlayForm::edit()
{
    const Overlay *shown = overlay();
    if (!shown)
        return;
    if (shown->kind == Overlay::Kind::Text && shown->words == OverlayWords::Own) {
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->selectAll();
    } else {
        m_size->setFocus(Qt::OtherFocusReason);
    }
}

void OverlayForm::pickColour()
{
    if (!overlay())
        return;
    m_dialogs.pickColour(this, {tr("Colour"), QColor(overlay()->colour)}, [this](const std::optional<QColor> &colour) {
        if (colour)
            apply(QStringLiteral("colour"), [&](Overlay &overlay) { overlay.colour = colour->name(); });
    });
}

/// At that side, within the safe area.
void OverlayForm::place(QPointF anchor)
{
    apply(QStringLiteral("place"), [&](Overlay &overlay) {
        const bool isShade = overlay.kind == Overlay::Kind::Shade;
        overlay.anchor = anchor;
        overlay.place = isShade ? anchor : QPointF(kSafe, kSafe) + anchor * (1 - 2 * kSafe);
    });
}

} // namespace beatreel
