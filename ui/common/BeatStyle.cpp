// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/BeatStyle.h"

#include "ui/common/ButtonFace.h"
#include "ui/common/FocusTracker.h"
#include "ui/common/Icons.h"
#include "ui/common/StyleBars.h"
#include "ui/common/StyleFields.h"
#include "ui/common/StyleMarks.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kMenuBarPadding = 7;

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Without a step of undo: setDocumentMargin() makes one.
void setMargin(QTextDocument &document)
{
    if (qFuzzyCompare(document.documentMargin(), qreal(kTextBoxMargin)))
        return;
    const bool hasHistory = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(kTextBoxMargin);
    document.setUndoRedoEnabled(hasHistory);
}

ButtonFace faceOf(const QStyleOptionButton &button)
{
    ButtonFace face;
    face.verb = button.text;
    face.icon = button.icon;
    face.isEnabled = button.state & QStyle::State_Enabled;
    face.isHovered = button.state & QStyle::State_MouseOver;
    face.isPressed = button.state & QStyle::State_Sunken;
    face.isChecked = button.state & QStyle::State_On;
    face.hasMenu = button.features & QStyleOptionButton::HasMenu;
    if (button.features & QStyleOptionButton::DefaultButton)
        face.look = ButtonLook::Filled;
    else if (button.features & QStyleOptionButton::Flat)
        face.look = ButtonLook::Flat;
    return face;
}

/// Measures in logical pixels at 100 % text.
std::optional<int> metricAt100(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return 16;
    case QStyle::PM_SliderLength:
        return kSliderHandle;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return 24;
    case QStyle::PM_TabBarTabVSpace:
        return 16;
    default:
        return std::nullopt;
    }
}

/// Measures that stay as they are at every text size.
std::optional<int> fixedMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SpinBoxFrameWidth:
    case QStyle::PM_ComboBoxFrameWidth:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ButtonDefaultIndicator:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_DockWidgetFrameWidth:
        return 0;
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_DockWidgetSeparatorExtent:
        return 4;
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin:
        return kRingGap + kRingWidth;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
        return 12;
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_ToolTipLabelFrameWidth:
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_LineEditIconMargin:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_TabBarTabHSpace:
        return 24; // twice what is left beside a tab's words
    case QStyle::PM_ScrollBarExtent:
        return kScrollBarExtent;
    case QStyle::PM_ScrollBarSliderMin:
        return 32;
    default:
        return std::nullopt;
    }
}

} // namespace

BeatStyle::BeatStyle(Appearance appearance) : QProxyStyle(QStringLiteral("Fusion")), m_appearance(std::move(appearance)) {}

BeatStyle::~BeatStyle() = default;

void BeatStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    m_focus = std::make_unique<FocusTracker>(nullptr);
}

void BeatStyle::unpolish(QApplication *application)
{
    m_focus.reset();
    QProxyStyle::unpolish(application);
}

void BeatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
        || widget->inherits("QLineEdit") || widget->inherits("QScrollBar") || widget->inherits("QSlider")
        || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
    // Qt's cross in a field has no words; a sign in one stands for the field.
    if (const auto *icon = qobject_cast<QToolButton *>(widget); icon && icon->inherits("QLineEditIconButton") && icon->text().isEmpty()) {
        const bool isCross = icon->defaultAction() && icon->defaultAction()->objectName() == QStringLiteral("_q_qlineeditclearaction");
        widget->setAccessibleName(isCross ? QCoreApplication::translate("beatreel::BeatStyle", "Clear", "what is typed") : icon->parentWidget()->accessibleName());
    }
    // The frame fills its rounded box itself; the square ground of the viewport would stand out of its corners.
    if (isTextBox(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    if (auto *edit = qobject_cast<QTextEdit *>(widget))
        setMargin(*edit->document());
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        setMargin(*plain->document());
}

QIcon BeatStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return themedIcon(Icon::Close, QPalette::PlaceholderText);
    case SP_TitleBarNormalButton:
        return themedIcon(Icon::Copy, QPalette::PlaceholderText);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return themedIcon(Icon::Info);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::Finding);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::Failed, QPalette::BrightText);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QPalette BeatStyle::standardPalette() const
{
    return m_appearance.theme.palette();
}

int BeatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if (hint == SH_Appearance) {
        if (auto *asked = static_cast<AppearanceAnswer *>(answer))
            asked->appearance = &m_appearance;
        return 1;
    }
    switch (static_cast<int>(hint)) {
    case static_cast<int>(SH_VisibleFocus):
        return m_focus && m_focus->isVisibleFor(widget) ? 1 : 0;
    case SH_UnderlineShortcut:
        return m_focus && m_focus->showsMnemonics() ? 1 : 0;
    case SH_FocusFrame_AboveWidget:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? static_cast<int>(Qt::LeftButton) : 1;
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

int BeatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth)
        return qRound(m_appearance.theme.edgeWidth);
    if (const auto fixed = fixedMetric(metric))
        return *fixed;
    if (const auto growing = metricAt100(metric))
        return m_appearance.type.scaled(*growing);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize BeatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const TypeScale &scale = m_appearance.type;
    const int field = scale.controlHeight(28);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return faceSize(faceOf(*button), m_appearance);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, m_appearance);
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * kFieldPadding, std::max(field, contents.height() + 2)};
    case CT_ComboBox:
        return {contents.width() + kFieldPadding * 2 + scale.scaled(kFieldButton), field};
    case CT_SpinBox:
        return {contents.width() + scale.scaled(kFieldButton) + kFieldPadding, field};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab, contents, m_appearance);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 2 * kMenuBarPadding, scale.controlHeight(28)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents, m_appearance);
        break;
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), scale.controlHeight(24))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect BeatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? kFieldPadding - kLineEditMargin : 0;
        const SideIcons icons = sideIcons(widget);
        return option->rect.adjusted(icons.left ? inset / 2 : inset, 0, icons.right ? -inset / 2 : -inset, 0);
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect BeatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    std::optional<QRect> rect;
    if (control == CC_ScrollBar)
        rect = scrollBarPart(*option, part);
    else if (control == CC_ComboBox || control == CC_SpinBox)
        rect = fieldPart(control, *option, part, m_appearance);
    return rect ? visualRect(option->direction, option->rect, *rect)
                : QProxyStyle::subControlRect(control, option, part, widget);
}

void BeatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (paintFieldPrimitive(element, *option, *painter, widget, m_appearance)
        || paintMark(element, *option, *painter, m_appearance)
        || paintBarPrimitive(element, *option, *painter, widget, m_appearance))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BeatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ButtonFace face = faceOf(*button);
            face.showsMnemonic = proxy()->styleHint(SH_UnderlineShortcut, option, widget) != 0;
            paintButtonFace(*painter, button->rect, face, m_appearance);
            return;
        }
    }
    if (paintFieldControl(element, *option, *painter, m_appearance) || paintBarControl(element, *option, *painter, widget, m_appearance)
        || paintProgress(element, *option, *painter, m_appearance))
        return;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item && element == CE_ItemViewItem) {
        QStyleOptionViewItem row = *item; // the chosen row is tinted, so its words stay as they are
        row.palette.setColor(QPalette::HighlightedText, m_appearance.theme.text);
        QProxyStyle::drawControl(element, &row, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BeatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            paintToolButton(*button, *painter, widget, m_appearance);
            return;
        }
        break;
    case CC_ComboBox:
    case CC_SpinBox:
        paintField(control, *option, *painter, widget, m_appearance);
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintSlider(*slider, *painter, m_appearance, proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*bar, *painter, m_appearance);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace beatreel
