// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/LookCombo.h"

#include "ui/common/ToolTips.h"
#include "ui/common/TypeScale.h"
#include "ui/workspace/StoryWords.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

namespace beatreel {

namespace {

constexpr int kFewestLetters = 8; ///< how narrow it may become

}

LookCombo::LookCombo(Kind kind, QWidget *parent) : QComboBox(parent)
{
    setEditable(kind == Kind::FreeText);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kFewestLetters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    if (isEditable()) {
        setCompleter(nullptr); // it would finish words that were meant otherwise
        connect(lineEdit(), &QLineEdit::textEdited, this, &LookCombo::edited);
    }
    connect(this, &QComboBox::activated, this, &LookCombo::edited);
}

void LookCombo::setChoices(const QList<LookChoice> &choices)
{
    if (m_choices == choices)
        return;
    const QString kept = value();
    m_choices = choices;
    fill();
    setValue(kept);
}

void LookCombo::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const LookChoice &choice : m_choices)
        addItem(choice.words, choice.value);
    setCurrentIndex(-1);
}

QString LookCombo::value() const
{
    if (!isEditable())
        return currentData().toString();
    const QString text = currentText().trimmed();
    const int known = findText(text);
    return known < 0 ? text : itemData(known).toString();
}

void LookCombo::setValue(const QString &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(this);
    int known = findData(value);
    if (isEditable()) {
        setCurrentIndex(known);
        setEditText(known < 0 ? value : itemText(known));
        lineEdit()->setCursorPosition(0);
        return;
    }
    if (count() > m_choices.size())
        fill(); // without the stranger of before
    known = findData(value);
    if (known < 0 && !value.isEmpty()) {
        addItem(productsWord(value), value);
        known = count() - 1;
    }
    setCurrentIndex(known);
}

bool LookCombo::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isEditable()) {
        const bool isCut = textWidth(lineEdit()->font(), currentText()) > lineEdit()->contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isCut ? plainTip(currentText()) : toolTip(), this);
        return true;
    }
    return QComboBox::event(event);
}

void LookCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace beatreel
