// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StyleBars.h"

#include "ui/common/ButtonFace.h"
#include "ui/common/Chip.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QApplication>
#include <QDockWidget>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace beatreel {

namespace {

constexpr int kMenuPadding = 8;
constexpr int kMenuSign = 24; ///< column of ticks and icons
constexpr int kHeaderPadding = 4; ///< so that it stands over the cells' words
constexpr int kMenuGap = 24;  ///< between words and shortcut

int mnemonicFlag(const QStyleOption &option, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

ButtonFace faceOf(const QStyleOptionToolButton &button)
{
    ButtonFace face;
    const bool isIconOnly = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    face.verb = isIconOnly ? QString() : button.text;
    face.icon = button.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button.icon;
    face.look = button.state & QStyle::State_AutoRaise ? ButtonLook::Flat : ButtonLook::Plain;
    face.isEnabled = button.state & QStyle::State_Enabled;
    face.isHovered = button.state & QStyle::State_MouseOver;
    face.isPressed = button.state & QStyle::State_Sunken;
    face.isChecked = button.state & QStyle::State_On;
    face.hasMenu = button.features & QStyleOptionToolButton::MenuButtonPopup;
    return face;
}

void paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHorizontalLine(painter, QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), theme.line);
        return;
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected && isEnabled)
        paintBox(painter, item.rect.adjusted(4, 0, -4, 0), kCellRadius, theme.accentTint,
                 {theme.edgeWidth > 1 ? theme.accent : QColor(), theme.edgeWidth});
    const QColor colour = isEnabled ? theme.text : theme.disabled;
    const auto visual = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const QRect inner = item.rect.adjusted(kMenuPadding, 0, -kMenuPadding, 0);
    const int side = appearance.type.scaled(kIconInButton);
    const QRect sign(inner.left(), inner.top(), appearance.type.scaled(kMenuSign), inner.height());
    const QRect signPlace = visual(QRect(sign.left() + 2, sign.center().y() - side / 2 + 1, side, side));
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintIcon(painter, Icon::Tick, signPlace, isEnabled ? theme.accent : theme.disabled);
    else if (!item.icon.isNull())
        paintIcon(painter, item.icon, signPlace, isEnabled ? theme.text2 : theme.disabled);

    painter.setFont(item.font);
    painter.setPen(colour);
    const QRect words = inner.adjusted(sign.width() + 4, 0, -4, 0);
    const int flags = Qt::AlignVCenter | mnemonicFlag(item, widget) | Qt::TextSingleLine;
    painter.drawText(visual(words), flags | Qt::AlignLeading, item.text.section(u'\t', 0, 0));
    const QString shortcut = item.text.section(u'\t', 1);
    if (!shortcut.isEmpty()) {
        painter.setPen(isEnabled ? theme.text3 : theme.disabled);
        painter.drawText(visual(words), flags | Qt::AlignTrailing, shortcut);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect chevron = visual(QRect(inner.right() - side + 1, inner.top(), side, inner.height()));
        paintIcon(painter, item.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, chevron, isEnabled ? theme.text2 : theme.disabled);
    }
}

void paintMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget, const Theme &theme)
{
    painter.fillRect(item.rect, theme.panel);
    const bool isOpen = item.state & QStyle::State_Sunken;
    if (isOpen || item.state & QStyle::State_Selected)
        paintBox(painter, item.rect.adjusted(0, 2, 0, -2), kCellRadius, isOpen ? theme.pressed : theme.hover);
    painter.setPen(item.state & QStyle::State_Enabled ? theme.text : theme.disabled);
    painter.drawText(item.rect, Qt::AlignCenter | mnemonicFlag(item, widget) | Qt::TextSingleLine, item.text);
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter, const Theme &theme)
{
    if (!(tab.state & QStyle::State_Selected))
        return;
    constexpr int kUnderline = 2;
    painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() + 1 - kUnderline, tab.rect.width(), kUnderline), theme.accent);
}

/// The ring keeps its distance round corners: chips are round-ended.
qreal ringRadius(const QStyleOption &option, const QWidget *ring)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(ring);
    const bool isRound = frame && qobject_cast<const Chip *>(frame->widget());
    return isRound ? option.rect.height() / 2.0 : kFieldRadius + kRingGap + kRingWidth;
}

/// The room between the widgets that may stand at a tab's ends.
QRect tabWords(const QStyleOptionTab &tab)
{
    const int left = tab.leftButtonSize.isEmpty() ? 12 : 12 + tab.leftButtonSize.width() + 4;
    const int right = tab.rightButtonSize.isEmpty() ? 12 : 8 + tab.rightButtonSize.width() + 4;
    return QStyle::visualRect(tab.direction, tab.rect, tab.rect.adjusted(left, 0, -right, 0));
}

void paintTabLabel(const QStyleOptionTab &tab, QPainter &painter, const QWidget *widget, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    QRect words = tabWords(tab);
    const bool isSelected = tab.state & QStyle::State_Selected;
    const bool isHovered = tab.state & QStyle::State_MouseOver;
    const QColor colour = !(tab.state & QStyle::State_Enabled) ? theme.disabled : isSelected || isHovered ? theme.text : theme.text2;
    if (!tab.icon.isNull()) {
        const int side = appearance.type.scaled(kIconInButton);
        paintIcon(painter, tab.icon, QRect(words.left(), words.top(), side, words.height()), colour);
        words.setLeft(words.left() + side + 8);
    }
    painter.setPen(colour);
    const bool hasBadge = !tab.rightButtonSize.isEmpty();
    const Qt::Alignment side = hasBadge ? Qt::AlignLeading : Qt::AlignHCenter;
    painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter) | mnemonicFlag(tab, widget) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(tab.text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
    if (tab.state & QStyle::State_HasFocus && hasVisibleFocus(widget))
        paintFocusRingInside(painter, tab.rect.adjusted(2, 2, -2, -4), kCellRadius, theme.accent);
}

void paintHeaderSection(const QStyleOption &option, QPainter &painter, const Theme &theme)
{
    painter.fillRect(option.rect, theme.raised);
    paintHorizontalLine(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

void paintHeaderLabel(const QStyleOptionHeader &header, QPainter &painter, const Appearance &appearance)
{
    paintLine(painter, header.rect.adjusted(kHeaderPadding, 0, -kHeaderPadding, 0), header.text,
              {appearance.type.font(TextSize::Caption, QFont::Medium), appearance.theme.text2, QStyle::visualAlignment(header.direction, header.textAlignment | Qt::AlignVCenter)});
}

void paintDockTitle(const QStyleOptionDockWidget &dock, QPainter &painter, const Appearance &appearance)
{
    painter.fillRect(dock.rect, appearance.theme.panel);
    paintHorizontalLine(painter, QRect(dock.rect.left(), dock.rect.bottom(), dock.rect.width(), 1), appearance.theme.line);
    painter.setFont(appearance.type.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(appearance.theme.text);
    const int buttons = (dock.closable ? 24 : 0) + (dock.floatable ? 24 : 0);
    const QRect words = QStyle::visualRect(dock.direction, dock.rect, dock.rect.adjusted(12, 0, -8 - buttons, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(dock.title, Qt::ElideRight, words.width()));
}

} // namespace

bool paintBarPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget,
                       const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    switch (element) {
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        paintBox(painter, option.rect, 0, element == QStyle::PE_PanelMenu ? theme.raised : QColor(), {theme.edge, theme.edgeWidth});
        return true;
    case QStyle::PE_PanelTipLabel:
        paintBox(painter, option.rect, 0, theme.raised, {theme.edge, theme.edgeWidth});
        return true;
    case QStyle::PE_FrameFocusRect: // buttons and fields have the ring; QTabBar and item views draw theirs themselves
        if (widget && widget->inherits("QAbstractItemView") && hasVisibleFocus(widget))
            paintFocusRingInside(painter, option.rect, kCellRadius, theme.accent);
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintHorizontalLine(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_FrameDockWidget:
        return true;
    case QStyle::PE_PanelToolBar:
    case QStyle::PE_PanelMenuBar:
        painter.fillRect(option.rect, theme.panel);
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        painter.fillRect(option.rect, option.state & QStyle::State_MouseOver ? theme.pressed : theme.canvas);
        return true;
    default:
        return false;
    }
}

bool paintBarControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget,
                     const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    painter.save();
    bool isOwn = true;
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (element == QStyle::CE_MenuItem && item)
        paintMenuItem(*item, painter, widget, appearance);
    else if (element == QStyle::CE_MenuBarItem && item)
        paintMenuBarItem(*item, painter, widget, theme);
    else if (element == QStyle::CE_MenuBarEmptyArea || element == QStyle::CE_ToolBar)
        painter.fillRect(option.rect, theme.panel);
    else if (element == QStyle::CE_TabBarTabShape && tab)
        paintTab(*tab, painter, theme);
    else if (element == QStyle::CE_TabBarTabLabel && tab)
        paintTabLabel(*tab, painter, widget, appearance);
    else if (element == QStyle::CE_DockWidgetTitle && dock)
        paintDockTitle(*dock, painter, appearance);
    else if (element == QStyle::CE_HeaderSection)
        paintHeaderSection(option, painter, theme);
    else if (element == QStyle::CE_HeaderLabel && header)
        paintHeaderLabel(*header, painter, appearance);
    else if (element == QStyle::CE_Splitter)
        painter.fillRect(option.rect, option.state & QStyle::State_MouseOver ? theme.pressed : theme.canvas);
    else if (element == QStyle::CE_FocusFrame)
        paintFocusRingInside(painter, option.rect, ringRadius(option, widget), theme.accent);
    else if (element == QStyle::CE_RubberBand)
        paintBox(painter, option.rect, 0, {}, {theme.accent, 1, EdgeKind::Dashed});
    else
        isOwn = false;
    painter.restore();
    return isOwn;
}

void paintToolButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget, const Appearance &appearance)
{
    ButtonFace face = faceOf(button);
    face.showsMnemonic = mnemonicFlag(button, widget) == Qt::TextShowMnemonic;
    // A palette of its own says what its words mean.
    if (const QColor words = button.palette.color(QPalette::ButtonText); words != appearance.theme.text)
        face.colour = words;
    paintButtonFace(painter, button.rect, face, appearance);
}

QSize toolButtonSize(const QStyleOptionToolButton &button, const Appearance &appearance)
{
    return faceSize(faceOf(button), appearance);
}

QSize tabSize(const QStyleOptionTab &tab, const QSize &contents, const Appearance &appearance)
{
    constexpr int kBeforeBadge = 4; ///< beside the 4 px that Qt leaves
    return {contents.width() + (tab.rightButtonSize.isEmpty() ? 0 : kBeforeBadge), appearance.type.controlHeight(32)};
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, const Appearance &appearance)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcut = item.text.contains(u'\t') ? kMenuGap : 0;
    const int chevron = item.menuItemType == QStyleOptionMenuItem::SubMenu ? appearance.type.scaled(kIconInButton) + kMenuPadding : 0;
    const int around = 2 * kMenuPadding + appearance.type.scaled(kMenuSign) + 8;
    return {contents.width() + around + shortcut + chevron, appearance.type.controlHeight(28)};
}

} // namespace beatreel
