// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FadesField.h"

#include "core/project/OverlayEdits.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/CellGrid.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace beatreel {

namespace {

using std::chrono::milliseconds;

constexpr double kLongestFade = 5;
constexpr double kFadeStep = 0.1;

milliseconds timeOf(double seconds)
{
    return milliseconds(std::llround(seconds * 1000));
}

double secondsOf(milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

FadesField::FadesField(QWidget *parent)
    : BeatField(parent), m_dip(new QDoubleSpinBox(this)), m_fromBlack(new QDoubleSpinBox(this)), m_toBlack(new QDoubleSpinBox(this))
{
    setObjectName(QStringLiteral("fades"));
    auto *grid = new CellGrid(this);
    const auto add = [&](QDoubleSpinBox *box, const QString &name, const QString &label, const QString &tip, CellGrid::Span span) {
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->findChild<QLineEdit *>()->setAccessibleName(label);
        box->setToolTip(tip);
        box->setRange(0, kLongestFade);
        box->setDecimals(1);
        box->setSingleStep(kFadeStep);
        box->setSuffix(tr(" s"));
        box->setKeyboardTracking(false);
        new WheelGuard(box);
        grid->add(label, box, span);
    };
    add(m_dip, QStringLiteral("dip"), tr("Dip to black"), tr("To black and back at the beat's start, half of it on each side of the cut"),
        CellGrid::Span::Row);
    add(m_fromBlack, QStringLiteral("fadeFromBlack"), tr("Film from black"), tr("At the start of the film"), CellGrid::Span::One);
    add(m_toBlack, QStringLiteral("fadeToBlack"), tr("Film to black"), tr("At the end of the film"), CellGrid::Span::One);
    connect(m_dip, &QDoubleSpinBox::valueChanged, this, &FadesField::takeDip);
    for (QDoubleSpinBox *box : {m_fromBlack, m_toBlack})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FadesField::takeFades);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(grid);
}

void FadesField::refresh()
{
    m_isShowing = true;
    const auto dip = shared([](const Beat &beat) { return beat->dip; });
    m_dip->setValue(secondsOf(dip.value_or(milliseconds(0))));
    m_dip->setSpecialValueText(dip ? tr("No dip") : tr("Several"));
    m_fromBlack->setSpecialValueText(tr("No fade"));
    m_toBlack->setSpecialValueText(tr("No fade"));
    m_fromBlack->setValue(secondsOf(project().fades.fromBlack));
    m_toBlack->setValue(secondsOf(project().fades.toBlack));
    m_isShowing = false;
}

void FadesField::takeDip(double seconds)
{
    if (!m_isShowing && hasBeats())
        applyTyped(EditKind::ChangeFades, withDip(project(), beats(), timeOf(seconds)));
}

void FadesField::takeFades()
{
    if (m_isShowing || !hasBeats())
        return;
    const Project after = withFades(project(), timeOf(m_fromBlack->value()), timeOf(m_toBlack->value()));
    if (!(after == project()))
        open().applyMerged(QStringLiteral("film fades"), EditKind::ChangeFades, after);
}

} // namespace beatreel
