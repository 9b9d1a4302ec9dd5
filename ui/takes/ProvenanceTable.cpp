// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/ProvenanceTable.h"

#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/takes/TakeFace.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace beatreel {

namespace {

constexpr int kHead = 36;
constexpr int kRowPadding = 6;
constexpr int kLabel = 72; ///< at least as wide as the dot's place and the longest label of English
constexpr int kMostLabelShare = 3; ///< a third of the width
constexpr int kColumnGap = 8;
constexpr int kDot = 4;
constexpr int kLetterWidth = 18;
constexpr int kMostLines = 4;

int linesOf(const QFont &font, const QString &text, int width)
{
    const QRect room = QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, text);
    return std::clamp((room.height() + QFontMetrics(font).height() / 2) / QFontMetrics(font).height(), 1, kMostLines);
}

} // namespace

ProvenanceTable::ProvenanceTable(QWidget *parent) : QWidget(parent)
{
    PaintedItems::install();
    setObjectName(QStringLiteral("provenance"));
    setAccessibleName(tr("Where the takes come from"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

const Appearance &ProvenanceTable::appearance() const
{
    return Appearance::of(this);
}

void ProvenanceTable::show(const QString &titleA, const QString &titleB, const QList<ProvenanceRow> &rows)
{
    m_titleA = titleA;
    m_titleB = titleB;
    m_rows = rows;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(rows.size()) - 1));
    updateGeometry();
    update();
}

ProvenanceTable::Columns ProvenanceTable::columns(int width) const
{
    const QFont font = appearance().type.font(TextSize::Caption);
    int label = 0;
    for (const ProvenanceRow &row : m_rows)
        label = std::max(label, textWidth(font, row.label));
    label = std::clamp(label + kColumnGap + kDot, std::min(appearance().type.scaled(kLabel), width / 4), width / kMostLabelShare);
    const int rest = width - label;
    const int each = m_titleB.isEmpty() ? rest : (rest - kColumnGap) / 2;
    return {label - kDot - 4, label, label + each + kColumnGap, each};
}

int ProvenanceTable::headHeight() const
{
    return appearance().type.controlHeight(kHead);
}

int ProvenanceTable::rowHeight(const ProvenanceRow &row, int width) const
{
    const QFont font = appearance().type.font(TextSize::Caption, QFont::Medium);
    const int column = columns(width).width;
    const int lines = std::max(linesOf(font, row.a, column), linesOf(font, row.b, column));
    return lines * appearance().type.lineHeight(TextSize::Caption) + 2 * kRowPadding;
}

int ProvenanceTable::heightForWidth(int width) const
{
    int height = headHeight();
    for (const ProvenanceRow &row : m_rows)
        height += rowHeight(row, width);
    return height;
}

QSize ProvenanceTable::sizeHint() const
{
    const int width = std::max(this->width(), 240);
    return {width, heightForWidth(width)};
}

QSize ProvenanceTable::minimumSizeHint() const
{
    return {180, heightForWidth(std::max(width(), 180))};
}

QRect ProvenanceTable::rowRect(int index) const
{
    int top = headHeight();
    for (int i = 0; i < index; ++i)
        top += rowHeight(m_rows[i], width());
    return {0, top, width(), rowHeight(m_rows[index], width())};
}

int ProvenanceTable::indexAt(int y) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect row = rowRect(i);
        if (y >= row.top() && y <= row.bottom())
            return i;
    }
    return -1;
}

void ProvenanceTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRect rect = rowRect(i);
        paintRow(painter, rect, m_rows[i]);
        if (hasVisibleFocus(this) && i == m_current)
            paintFocusRingInside(painter, rect, kCellRadius, appearance().theme.accent);
    }
}

void ProvenanceTable::paintHead(QPainter &painter)
{
    const Columns columns = this->columns(width());
    const int side = appearance().type.scaled(kLetterWidth);
    const QFont font = appearance().type.font(TextSize::Body, QFont::Medium);
    const auto column = [&](int left, const QString &letter, const QString &title) {
        if (title.isEmpty())
            return;
        const QRect plate(left, (headHeight() - side) / 2, side, side);
        const Theme &theme = appearance().theme;
        paintBox(painter, plate, kCellRadius, theme.text);
        paintLine(painter, plate, letter, {appearance().type.font(TextSize::Caption, QFont::DemiBold), theme.panel, Qt::AlignCenter});
        paintLine(painter, {plate.right() + 1 + kColumnGap, 0, columns.width - side - kColumnGap, headHeight()}, title, {font, theme.text});
    };
    column(columns.a, QStringLiteral("A"), m_titleA);
    column(columns.b, QStringLiteral("B"), m_titleB);
}

void ProvenanceTable::paintRow(QPainter &painter, const QRect &rect, const ProvenanceRow &row)
{
    const Theme &theme = appearance().theme;
    const Columns columns = this->columns(width());
    paintHorizontalLine(painter, QRect(rect.left(), rect.top(), rect.width(), 1), theme.line);
    const int line = appearance().type.lineHeight(TextSize::Caption);
    const QRect inner = rect.adjusted(0, kRowPadding, 0, -kRowPadding);
    paintLine(painter, {inner.left(), inner.top(), columns.label, line}, row.label, {appearance().type.font(TextSize::Caption), theme.text2});
    if (row.isDifferent) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(QRectF(columns.a - kDot - 4, inner.top() + (line - kDot) / 2.0, kDot, kDot));
        painter.restore();
    }
    const TextStyle style{appearance().type.font(TextSize::Caption, row.isDifferent ? QFont::DemiBold : QFont::Normal),
                          row.isDifferent || m_titleB.isEmpty() ? theme.text : theme.text3, Qt::AlignLeft | Qt::AlignTop};
    paintLines(painter, {columns.a, inner.top(), columns.width, inner.height()}, row.a, style, line);
    if (!m_titleB.isEmpty())
        paintLines(painter, {columns.b, inner.top(), columns.width, inner.height()}, row.b, style, line);
}

QString ProvenanceTable::wordsOf(const ProvenanceRow &row) const
{
    if (m_titleB.isEmpty())
        return tr("%1: %2", "label, value").arg(row.label, row.fullA);
    if (!row.isDifferent)
        return tr("%1: both %2", "label, value").arg(row.label, row.fullA);
    return tr("%1 differs. A: %2. B: %3", "label, values").arg(row.label, row.fullA, row.fullB);
}

int ProvenanceTable::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_rows.size()) : 0;
}

PaintedItems::Item ProvenanceTable::item(const Path &path)
{
    Item item;
    item.name = wordsOf(m_rows[path.first()]);
    item.place = rowRect(path.first());
    item.hasFocus = hasFocus() && m_current == path.first();
    item.actions = {tr("Copy")};
    return item;
}

void ProvenanceTable::act(const Path &path, const QString &)
{
    emit copyWanted(wordsOf(m_rows[path.first()]));
}

bool ProvenanceTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->y());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : wordsOf(m_rows[index]), this);
        return true;
    }
    return QWidget::event(event);
}

void ProvenanceTable::setCurrent(int index)
{
    if (m_rows.isEmpty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_rows.size()) - 1);
    if (hasFocus())
        announceFocus(this, m_current);
    update();
}

void ProvenanceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !m_rows.isEmpty())
        emit copyWanted(wordsOf(m_rows[m_current]));
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        setCurrent(m_current + 1);
    else
        event->ignore();
}

void ProvenanceTable::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position().toPoint().y()); index >= 0)
        setCurrent(index);
}

void ProvenanceTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void ProvenanceTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void ProvenanceTable::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace beatreel
