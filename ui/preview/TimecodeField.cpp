// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/TimecodeField.h"

#include "ui/common/FollowAppearance.h"
#include "ui/workspace/TimeText.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace beatreel {

TimecodeField::TimecodeField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("timecode"));
    setAccessibleName(tr("Time of the picture"));
    setToolTip(tr("Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there"));
    setFrame(false);
    setTextFont(this, TextSize::Head, QFont::Medium);
    setFocusPolicy(Qt::StrongFocus);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const std::optional<int> picture = pictureFromText(text(), m_picture, m_fps);
        leave();
        if (picture)
            emit picked(*picture);
    });
}

void TimecodeField::showPicture(int picture, int fps)
{
    m_picture = picture;
    m_fps = fps;
    if (!isModified())
        setText(timecode(picture, fps));
}

void TimecodeField::showNothing()
{
    clear();
    setModified(false);
}

void TimecodeField::leave()
{
    setModified(false);
    setText(timecode(m_picture, m_fps));
    selectAll();
}

void TimecodeField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified())
        leave();
    else
        QLineEdit::keyPressEvent(event);
}

void TimecodeField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void TimecodeField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (isModified())
        leave();
    deselect();
}

QSize TimecodeField::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 8, QLineEdit::sizeHint().height()};
}

std::optional<int> pictureFromText(const QString &text, int from, int fps)
{
    static const QRegularExpression relative(QStringLiteral("^([+-])\\s*(\\d{1,6})$"));
    static const QRegularExpression seconds(QStringLiteral("^(\\d{1,5}(?:[.,]\\d+)?)\\s*s$"));
    static const QRegularExpression parts(QStringLiteral("^(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6})$"));
    const QString words = text.trimmed();
    if (const auto match = relative.match(words); match.hasMatch())
        return from + (match.captured(1) == QStringLiteral("-") ? -1 : 1) * match.captured(2).toInt();
    if (const auto match = seconds.match(words); match.hasMatch())
        return qRound(match.captured(1).replace(u',', u'.').toDouble() * fps);
    if (const auto match = parts.match(words); match.hasMatch())
        return (match.captured(1).toInt() * 60 + match.captured(2).toInt()) * fps + match.captured(3).toInt();
    return std::nullopt;
}

} // namespace beatreel
