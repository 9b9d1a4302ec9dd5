// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PageText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>

namespace beatreel {

namespace {

/// The user's own line breaks stay, empty lines and control characters do not.
QString readable(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[\\n\\r\\x{2028}\\x{2029}]\\s*"));
    QString clean = text.trimmed();
    clean.replace(breaks, QString(QChar::LineSeparator));
    clean.replace(u'\t', u' ');
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean;
}

/// Inter has glyphs of its own for these signs beside digits, which a PDF cannot name: "0:05" would be copied
/// as "0 05". Set apart, they are shaped by themselves.
QList<QTextLayout::FormatRange> signsBetweenDigits(const QString &text, const QColor &colour)
{
    static const QString signs = QStringLiteral(":–×-+*/");
    QTextCharFormat format;
    format.setForeground(colour);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (signs.contains(text[i]) && (text[i - 1].isDigit() || text[i - 1].isSpace()))
            ranges.append({static_cast<int>(i), 1, format});
    }
    return ranges;
}

} // namespace

TextStyle textStyle(double dots, QFont::Weight weight, const QColor &colour)
{
    constexpr double kLineHeight = 1.36;
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(dots))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, colour, QColor(ink::kQuiet), dots * kLineHeight};
}

PageText::PageText(const TextStyle &style, double width, const QString &text, const QString &label)
    : m_style(style), m_width(width)
{
    const QString own = readable(text);
    m_isRightToLeft = own.isRightToLeft();
    m_labelLength = label.size();
    m_text = label.isEmpty() ? own : label + QStringLiteral("  ") + own;
    if (!own.isEmpty() && width > 0)
        addLines(layoutOf(m_text, m_labelLength));
}

std::shared_ptr<QTextLayout> PageText::layoutOf(const QString &text, qsizetype labelLength) const
{
    auto layout = std::make_shared<QTextLayout>(text, m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute |
                        (m_isRightToLeft && m_style.alignsByScript ? Qt::AlignRight : Qt::AlignLeft));
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats = signsBetweenDigits(text, m_style.colour);
    if (labelLength > 0) {
        QTextCharFormat format;
        format.setForeground(m_style.labelColour);
        format.setFontWeight(QFont::DemiBold);
        formats.prepend({0, static_cast<int>(labelLength), format});
    }
    layout->setFormats(formats);
    return layout;
}

void PageText::addLines(const std::shared_ptr<QTextLayout> &layout)
{
    const QFontMetricsF metrics(m_style.font);
    const double baseline = (m_style.lineHeight + metrics.ascent() - metrics.descent()) / 2;
    layout->beginLayout();
    for (int index = 0;; ++index) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        // Each is painted by itself, from its own top.
        line.setPosition({0, baseline - line.ascent()});
        m_lines.append({layout, index});
    }
    layout->endLayout();
}

double PageText::naturalWidth() const
{
    double widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.layout->lineAt(line.index).naturalTextWidth());
    return widest;
}

void PageText::cutTo(int lines, const QString &onward)
{
    if (m_isCut) {
        m_lines.clear();
        addLines(layoutOf(m_text, m_labelLength));
    }
    m_isCut = false;
    if (m_lines.isEmpty() || (lineCount() <= lines && onward.isEmpty()))
        return;
    lines = std::min(lines, lineCount());
    const QTextLine first = m_lines[lines - 1].layout->lineAt(m_lines[lines - 1].index);
    const qsizetype start = first.textStart();
    const qsizetype labelLeft = std::max<qsizetype>(0, m_labelLength - start);
    m_lines.resize(lines - 1);
    QString rest = m_text.mid(start).replace(QChar::LineSeparator, u' ');
    const QFontMetricsF metrics(m_style.font);
    const QString tail =
        onward.isEmpty() ? QString() : QChar(QChar::Nbsp) + QString(onward).replace(u' ', QChar::Nbsp);
    const qsizetype before = m_lines.size();
    // A label is set wider than the metrics say, and so may characters of other fonts be: it must be one line
    // in the end.
    for (double room = m_width - metrics.horizontalAdvance(tail); room > 0; room -= m_style.lineHeight / 3) {
        QString shown = metrics.elidedText(rest, Qt::ElideRight, room);
        m_isCut = shown != rest || !onward.isEmpty();
        if (m_isCut && !shown.endsWith(u'…'))
            shown += u'…';
        m_lines.resize(before);
        addLines(layoutOf(shown + tail, std::min(labelLeft, shown.size())));
        if (m_lines.size() <= before + 1)
            break;
    }
    m_lines.resize(std::min(m_lines.size(), before + 1));
}

void PageText::paintLine(QPainter &painter, const QPointF &topLeft, int line) const
{
    painter.setPen(m_style.colour);
    m_lines[line].layout->lineAt(m_lines[line].index).draw(&painter, topLeft);
}

void PageText::paint(QPainter &painter, const QPointF &topLeft) const
{
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, topLeft + QPointF(0, line * m_style.lineHeight), line);
}

} // namespace beatreel
