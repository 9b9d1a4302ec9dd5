// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/GrowingText.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace beatreel {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_least(leastLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus); // the wheel alone brings no focus
    setVerticalScrollBarPolicy(leastLines == mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false); // the document's history is the only one
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        emit edited(toPlainText());
    });
    fit();
}

void GrowingText::show(const QString &text)
{
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(text.size())));
    setTextCursor(cursor);
    fit();
}

/// Undo and redo are the document's; the base class would take their keys and do nothing.
bool GrowingText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

int GrowingText::heightFor(const QString &text, int width) const
{
    const QMargins around = contentsMargins();
    const int frame = 2 * frameWidth() + around.top() + around.bottom();
    const int margin = 2 * static_cast<int>(document()->documentMargin());
    const QTextOption option = document()->defaultTextOption();
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(std::max(1, width - around.left() - around.right() - margin));
        layout.endLayout();
        lines += std::max(1, layout.lineCount());
        if (lines >= m_most)
            break;
    }
    lines = std::clamp(lines, m_least, m_most);
    return std::max(lines * fontMetrics().lineSpacing() + margin + frame, fontMetrics().height() + 12);
}

void GrowingText::setLeastHeight(int height)
{
    if (m_leastHeight == height)
        return;
    m_leastHeight = height;
    fit();
}

void GrowingText::fit()
{
    setFixedHeight(std::max(m_leastHeight, heightFor(toPlainText(), width())));
}

} // namespace beatreel
