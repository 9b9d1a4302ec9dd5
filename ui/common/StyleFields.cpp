// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StyleFields.h"

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace beatreel {

namespace {

constexpr char kInError[] = "isInError";

/// Where one types is told after a click too, by the colour of the edge; after the keyboard the ring tells it.
Edge fieldEdge(QStyle::State state, const QWidget *widget, const Theme &theme)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    if (isEnabled && widget && widget->property(kInError).toBool())
        return {theme.failed, theme.edgeWidth};
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    const bool isTyped = !combo || combo->isEditable();
    if (isEnabled && isTyped && state & QStyle::State_HasFocus && !hasVisibleFocus(widget))
        return {theme.accent, theme.edgeWidth};
    const bool isHovered = isEnabled && (state & QStyle::State_MouseOver);
    return {isHovered ? theme.control : theme.edge, theme.edgeWidth};
}

QColor fieldGround(QStyle::State state, const Theme &theme)
{
    return state & QStyle::State_Enabled ? theme.well : theme.panel;
}

void paintRow(const QStyleOptionViewItem &row, QPainter &painter, const QWidget *widget, const Theme &theme)
{
    const bool isSelected = row.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(row.rect, row.state & QStyle::State_Enabled ? theme.accentTint : theme.pressed);
    else if (row.state & QStyle::State_MouseOver && row.state & QStyle::State_Enabled)
        painter.fillRect(row.rect, theme.hover);
    if (isSelected && theme.edgeWidth > 1)
        paintBox(painter, row.rect, 0, {}, {theme.accent, theme.edgeWidth});
    if (row.state & QStyle::State_HasFocus && hasVisibleFocus(widget))
        paintFocusRingInside(painter, row.rect, kCellRadius, theme.accent);
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Theme &theme)
{
    const bool isText = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    if (isText)
        paintBox(painter, option.rect, kFieldRadius, fieldGround(option.state, theme), fieldEdge(option.state, widget, theme));
    else
        paintBox(painter, option.rect, qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : kFieldRadius, {},
                 {theme.edge, theme.edgeWidth});
}

/// The words of a combo box; what follows a tab is a second thought in a lighter colour ("Standard\t$1.17 a full build").
void paintComboLabel(const QStyleOptionComboBox &combo, QPainter &painter, const Appearance &appearance)
{
    if (combo.editable)
        return;
    const Theme &theme = appearance.theme;
    const bool isEnabled = combo.state & QStyle::State_Enabled;
    QRect room = QStyle::visualRect(combo.direction, combo.rect, combo.rect.adjusted(kFieldPadding, 0, -appearance.type.scaled(kFieldButton), 0));
    if (!combo.currentIcon.isNull()) {
        const int side = appearance.type.scaled(kIconInButton);
        const QRect place = QStyle::alignedRect(combo.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, room);
        paintIcon(painter, combo.currentIcon, place, isEnabled ? theme.text : theme.disabled);
        room = QStyle::visualRect(combo.direction, room, room.adjusted(side + kFieldPadding, 0, 0, 0));
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const QString first = combo.currentText.section(u'\t', 0, 0);
    const QString second = combo.currentText.section(u'\t', 1);
    painter.setPen(isEnabled ? theme.text : theme.disabled);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(first, Qt::ElideRight, room.width()));
    const int used = metrics.horizontalAdvance(first) + 8;
    if (!second.isEmpty() && used < room.width()) {
        painter.setPen(isEnabled ? theme.text3 : theme.disabled);
        painter.drawText(QStyle::visualRect(combo.direction, room, room.adjusted(used, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(second, Qt::ElideRight, room.width() - used));
    }
}

} // namespace

void setInError(QWidget *field, bool isInError)
{
    field->setProperty(kInError, isInError);
    field->update();
}

bool paintFieldPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget,
                         const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    switch (element) {
    case QStyle::PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (frame && frame->lineWidth > 0)
            paintBox(painter, option.rect, kFieldRadius, fieldGround(option.state, theme), fieldEdge(option.state, widget, theme));
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        paintBox(painter, option.rect, kFieldRadius, {}, fieldEdge(option.state, widget, theme));
        return true;
    case QStyle::PE_Frame:
        paintFrame(option, painter, widget, theme);
        return true;
    case QStyle::PE_FrameGroupBox:
        paintBox(painter, option.rect, kCardRadius, {}, {theme.line, theme.edgeWidth});
        return true;
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            paintRow(*row, painter, widget, theme);
        return true;
    default:
        return false;
    }
}

bool paintFieldControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const Appearance &appearance)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (element != QStyle::CE_ComboBoxLabel || !combo)
        return false;
    painter.save();
    paintComboLabel(*combo, painter, appearance);
    painter.restore();
    return true;
}

void paintField(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget,
                const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    paintBox(painter, option.rect, kFieldRadius, fieldGround(option.state, theme), fieldEdge(option.state, widget, theme));
    const QColor colour = option.state & QStyle::State_Enabled ? theme.text2 : theme.disabled;
    const auto place = [&](QStyle::SubControl part) {
        return QStyle::visualRect(option.direction, option.rect, fieldPart(control, option, part, appearance).value_or(QRect()));
    };
    if (control == QStyle::CC_ComboBox) {
        const int side = appearance.type.scaled(kIconInCaption);
        QRectF chevron(0, 0, side, side);
        chevron.moveCenter(QRectF(place(QStyle::SC_ComboBoxArrow)).center());
        paintIcon(painter, Icon::ChevronDown, chevron, colour);
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, Icon icon, QAbstractSpinBox::StepEnabledFlag flag) {
        const bool isOn = spin->stepEnabled & flag && option.state & QStyle::State_Enabled;
        const bool isHovered = isOn && option.activeSubControls & part;
        const QRectF box = place(part);
        const int side = appearance.type.scaled(kIconInPlate);
        QRectF chevron(0, 0, side, side);
        chevron.moveCenter(box.center());
        paintIcon(painter, icon, chevron, !isOn ? theme.disabled : isHovered ? theme.text : theme.text2);
    };
    step(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    step(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

SideIcons sideIcons(const QWidget *lineEdit)
{
    SideIcons icons;
    if (!lineEdit)
        return icons;
    const auto buttons = lineEdit->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    for (const QAbstractButton *button : buttons) {
        if (button->isHidden())
            continue;
        (button->geometry().center().x() < lineEdit->width() / 2 ? icons.left : icons.right) = true;
    }
    return icons;
}

std::optional<QRect> fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part,
                               const Appearance &appearance)
{
    const int buttonWidth = appearance.type.scaled(kFieldButton);
    const QRect &rect = option.rect;
    const QRect button(rect.right() + 1 - buttonWidth, rect.top(), buttonWidth, rect.height());
    if (control == QStyle::CC_ComboBox) {
        if (part == QStyle::SC_ComboBoxArrow)
            return button.adjusted(-2, 0, -2, 0);
        if (part == QStyle::SC_ComboBoxEditField)
            return rect.adjusted(kFieldPadding - kLineEditMargin, 1, -buttonWidth, -1);
        return std::nullopt;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : buttonWidth;
    const int half = rect.height() / 2;
    if (part == QStyle::SC_SpinBoxEditField)
        return rect.adjusted(kFieldPadding - kLineEditMargin, 1, -std::max(buttons, kFieldPadding), -1);
    if (part == QStyle::SC_SpinBoxUp)
        return buttons > 0 ? QRect(button.left(), rect.top() + 2, buttonWidth, half - 2) : QRect();
    if (part == QStyle::SC_SpinBoxDown)
        return buttons > 0 ? QRect(button.left(), rect.top() + half, buttonWidth, half - 2) : QRect();
    return std::nullopt;
}

} // namespace beatreel
