// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Theme.h"

#include <cmath>

namespace beatreel {

namespace {

QColor translucent(QRgb rgb, double opacity)
{
    QColor colour(rgb);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::dark()
{
    return {
        .canvas = 0x101112, .panel = 0x191a1c, .lane = 0x141517, .raised = 0x222326, .well = 0x121315,
        .hover = 0x2a2c2f, .pressed = 0x34373b, .line = 0x2c2e31, .edge = 0x3a3d42, .control = 0x777c84,
        .text = 0xe9eaec, .text2 = 0xb0b3b9, .text3 = 0x92969d, .disabled = 0x62666c,
        .accent = 0x7db0ff, .accentFill = 0x2e6cd0, .onAccent = 0xffffff, .accentTint = 0x1c2a41,
        .stale = 0xe6b450, .staleTint = 0x2e2715, .failed = 0xff8a80, .failedTint = 0x361f1e, .ready = 0x7cc79a,
        .music = 0x63bdab, .musicTint = 0x182b28, .energy = 0xbba0f2, .energyTint = 0x262133,
        .surround = 0x0b0b0c, .plate = translucent(0x101112, 0.84), .plateText = 0xf2f3f4,
        .shade = translucent(0x000000, 0.3), .edgeWidth = 1, .isDark = true,
    };
}

Theme Theme::light()
{
    return {
        .canvas = 0xe1e3e6, .panel = 0xf4f5f6, .lane = 0xe9ebed, .raised = 0xffffff, .well = 0xffffff,
        .hover = 0xe8eaec, .pressed = 0xdadde1, .line = 0xd9dcdf, .edge = 0xc3c7cc, .control = 0x767b83,
        .text = 0x1a1c1f, .text2 = 0x484d55, .text3 = 0x5c6169, .disabled = 0x9a9fa6,
        .accent = 0x1858b8, .accentFill = 0x1f66d1, .onAccent = 0xffffff, .accentTint = 0xdce8fa,
        .stale = 0x855600, .staleTint = 0xfbefd3, .failed = 0xb3261e, .failedTint = 0xfbe3e1, .ready = 0x1b6b40,
        .music = 0x17695b, .musicTint = 0xd5ebe7, .energy = 0x6b46b8, .energyTint = 0xe9e2f7,
        .surround = 0x2a2c2f, .plate = translucent(0x101112, 0.84), .plateText = 0xf2f3f4,
        .shade = translucent(0x000000, 0.3), .edgeWidth = 1, .isDark = false,
    };
}

Theme Theme::of(ThemeChoice choice, ThemeContrast contrast, const QPalette &desktop)
{
    const bool isDark = choice == ThemeChoice::System ? desktop.color(QPalette::Window).lightness() < 128
                                                      : choice == ThemeChoice::Dark;
    const Theme theme = isDark ? dark() : light();
    return contrast == ThemeContrast::High ? theme.highContrast() : theme;
}

Theme Theme::highContrast() const
{
    Theme theme = *this;
    const auto choose = [this](QRgb onDark, QRgb onLight) { return QColor(isDark ? onDark : onLight); };
    theme.text = choose(0xffffff, 0x000000);
    theme.text2 = text;
    theme.text3 = choose(0xc2c6cc, 0x3a3f46);
    theme.accent = choose(0xa9cbff, 0x0d3f8a);
    theme.accentFill = choose(0x1f4fa3, 0x0d3f8a);
    theme.stale = choose(0xf0c264, 0x5a3a00);
    theme.failed = choose(0xffb0a8, 0x7d1510);
    theme.ready = choose(0x93d8ae, 0x0e472a);
    theme.music = choose(0x84d5c4, 0x0c463c);
    theme.energy = choose(0xd0bcf7, 0x47297f);
    theme.control = choose(0xa0a5ad, 0x565b63);
    theme.edge = theme.control;
    theme.edgeWidth = 2;
    for (QColor Theme::*tint : {&Theme::accentTint, &Theme::staleTint, &Theme::failedTint, &Theme::musicTint, &Theme::energyTint})
        theme.*tint = panel;
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, panel);
    set(QPalette::WindowText, text);
    set(QPalette::Base, well);
    set(QPalette::AlternateBase, raised);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::Text, text);
    set(QPalette::Button, raised);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, failed);
    set(QPalette::Light, hover);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, pressed);
    set(QPalette::Dark, edge);
    set(QPalette::Shadow, canvas);
    set(QPalette::Highlight, accentFill);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, pressed);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text2);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor blended(const QColor &colour, const QColor &ground)
{
    const float share = colour.alphaF();
    const auto mixed = [share](float over, float under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()),
                            mixed(colour.blueF(), ground.blueF()));
}

} // namespace beatreel
