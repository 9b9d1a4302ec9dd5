// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace beatreel {

class FocusTracker;

/// How the style is asked for what QStyle has no word for; it reaches BeatStyle through any style that wraps it.
inline constexpr auto SH_Appearance = static_cast<QStyle::StyleHint>(QStyle::SH_CustomBase + 0xBEA7);
inline constexpr auto SH_VisibleFocus = static_cast<QStyle::StyleHint>(QStyle::SH_CustomBase + 0xBEA8);

/// The answer to SH_Appearance.
struct AppearanceAnswer : QStyleHintReturn
{
    AppearanceAnswer() : QStyleHintReturn(1, SH_Default) {}
    const Appearance *appearance = nullptr;
};

/// Fusion with Beatreel's own drawing and measures. Owned by the application (applyAppearance()); holds the appearance in force
/// and the focus ring. Needs no stylesheet: one on a widget would switch it off there.
class BeatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit BeatStyle(Appearance appearance);
    ~BeatStyle() override;

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    [[nodiscard]] QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;

private:
    Appearance m_appearance;
    std::unique_ptr<FocusTracker> m_focus;
};

} // namespace beatreel
