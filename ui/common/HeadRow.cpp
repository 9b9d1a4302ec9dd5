// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/HeadRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace beatreel {

namespace {

/// How wide it would be; asking the button itself would lay its row out again.
int widthAs(const QToolButton &button, Qt::ToolButtonStyle style)
{
    QToolButton probe;
    probe.setFont(button.font());
    probe.setText(button.text());
    probe.setIcon(button.icon());
    probe.setIconSize(button.iconSize());
    probe.setAutoRaise(button.autoRaise());
    probe.setPopupMode(button.popupMode());
    probe.setMenu(button.menu());
    probe.setToolButtonStyle(style);
    return probe.sizeHint().width();
}

int leastWidth(const QWidget &widget)
{
    const bool shrinks = widget.sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
    const int least = widget.minimumWidth() > 0 ? widget.minimumWidth() : shrinks ? widget.minimumSizeHint().width() : widget.sizeHint().width();
    return std::min(least, widget.maximumWidth());
}

} // namespace

HeadRow::HeadRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {}

void HeadRow::letGo(QWidget *widget)
{
    m_steps.append({widget, nullptr});
}

void HeadRow::letGoWords(QToolButton *button)
{
    Q_ASSERT(!button->icon().isNull());
    if (button->toolTip().isEmpty())
        button->setToolTip(button->text());
    m_steps.append({button, button, button->toolButtonStyle()});
}

/// Measured once; again where its words, its font or the style are others.
const HeadRow::Widths &HeadRow::widthsOf(const Step &step) const
{
    const QToolButton &button = *step.button;
    if (!step.widths || step.widths->words != button.text() || step.widths->font != button.font())
        step.widths = {button.text(), button.font(), widthAs(button, step.wide), widthAs(button, Qt::ToolButtonIconOnly)};
    return *step.widths;
}

/// What the row needs once the first `steps` of them gave way.
int HeadRow::widthAfter(qsizetype steps) const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    bool isFirst = true;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *widget = m_row->itemAt(i)->widget();
        if (!widget) {
            const bool isLayout = m_row->itemAt(i)->layout();
            width += m_row->itemAt(i)->minimumSize().width() + (isLayout && !std::exchange(isFirst, false) ? m_row->spacing() : 0);
            continue;
        }
        const auto step = std::ranges::find(m_steps, widget, &Step::widget);
        const bool isTaken = step != m_steps.end() && step - m_steps.begin() < steps;
        const bool isAway = step == m_steps.end() ? widget->isHidden() : !step->button && isTaken;
        if (isAway)
            continue;
        width += std::exchange(isFirst, false) ? 0 : m_row->spacing();
        if (step != m_steps.end() && step->button)
            width += isTaken ? widthsOf(*step).narrow : widthsOf(*step).wide;
        else
            width += leastWidth(*widget);
    }
    return width;
}

void HeadRow::fitIn()
{
    qsizetype taken = 0;
    while (taken < m_steps.size() && widthAfter(taken) > width())
        ++taken;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        if (step.button)
            step.button->setToolButtonStyle(i < taken ? Qt::ToolButtonIconOnly : step.wide);
        else
            step.widget->setVisible(i >= taken);
    }
}

QSize HeadRow::minimumSizeHint() const
{
    return {widthAfter(m_steps.size()), m_row->minimumSize().height()};
}

bool HeadRow::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitIn();
    return QWidget::event(event);
}

void HeadRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        for (Step &step : m_steps)
            step.widths.reset();
    }
    QWidget::changeEvent(event);
}

} // namespace beatreel
