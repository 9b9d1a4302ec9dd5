// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyUse.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace beatreel {

namespace {

bool isNavigationKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isEditingKey(int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
        return true;
    default:
        return isNavigationKey(key);
    }
}

Qt::KeyboardModifiers heldDown(const QKeyEvent &event)
{
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

/// A sign that is no letter and no digit: where one needs Shift for it depends on the keyboard.
bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape && !QChar(key).isLetterOrNumber();
}

bool isOneOfSeveral(const QAbstractButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

bool usesKey(const QAbstractItemView &view, const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return !(event.modifiers() & Qt::ControlModifier);
    if (event.key() != Qt::Key_Space)
        return isNavigationKey(event.key());
    const bool selectsSeveral = view.selectionMode() != QAbstractItemView::SingleSelection &&
                                view.selectionMode() != QAbstractItemView::NoSelection;
    return selectsSeveral || view.currentIndex().data(Qt::CheckStateRole).isValid();
}

QLineEdit *lineEditOf(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->lineEdit();
    return widget->findChild<QLineEdit *>();
}

bool hasHistory(const QWidget *widget, QKeySequence::StandardKey which)
{
    const bool isUndo = which == QKeySequence::Undo;
    const auto ofDocument = [isUndo](const QTextDocument *document) {
        return isUndo ? document->isUndoAvailable() : document->isRedoAvailable();
    };
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return ofDocument(edit->document());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return ofDocument(edit->document());
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (!line)
        line = lineEditOf(widget);
    return line && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
}

} // namespace

QKeyCombination keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = heldDown(event);
    if (isSign(event.key()))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
}

bool isTextField(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           (combo && combo->isEditable());
}

bool isTypingKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = heldDown(event) & ~Qt::ShiftModifier;
    const bool isPrinted = !event.text().isEmpty() && event.text().at(0).isPrint();
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier))
        return isPrinted; // AltGr
    return modifiers == Qt::NoModifier &&
           (isPrinted || event.key() < Qt::Key_Escape || isEditingKey(event.key()));
}

bool isProgramChord(const QKeyEvent &event)
{
    constexpr QKeySequence::StandardKey kOfFields[] = {QKeySequence::Copy,  QKeySequence::Cut,
                                                       QKeySequence::Paste, QKeySequence::SelectAll,
                                                       QKeySequence::Undo,  QKeySequence::Redo};
    const bool isChord = !isTypingKey(event) && heldDown(event) & ~Qt::ShiftModifier;
    return isChord && event.key() < Qt::Key_Escape &&
           std::ranges::none_of(kOfFields, [&event](auto key) { return event.matches(key); });
}

bool usesKey(const QWidget *widget, const QKeyEvent &event)
{
    if (isTextField(widget) || qobject_cast<const QMenuBar *>(widget))
        return isTypingKey(event);
    if (heldDown(event) & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return usesKey(*view, event);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return event.key() == Qt::Key_Space || (isOneOfSeveral(*button) && isNavigationKey(event.key()));
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->isCheckable() && event.key() == Qt::Key_Space;
    if (qobject_cast<const QComboBox *>(widget))
        return event.key() == Qt::Key_Space || isNavigationKey(event.key());
    if (qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTabBar *>(widget))
        return isNavigationKey(event.key());
    return false;
}

bool isSpentHistoryKey(const QWidget *widget, const QKeyEvent &event)
{
    if (!isTextField(widget))
        return false;
    const bool isUndo = event.matches(QKeySequence::Undo);
    const bool isRedo = event.matches(QKeySequence::Redo);
    return (isUndo || isRedo) && !hasHistory(widget, isUndo ? QKeySequence::Undo : QKeySequence::Redo);
}

} // namespace beatreel
