// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

class QKeyEvent;
class QWidget;

namespace beatreel {

/// The key as it stands in a table of keys: without the keypad's mark, and without Shift where Shift only
/// reaches the sign ("?", not "Shift+?").
[[nodiscard]] QKeyCombination keyOf(const QKeyEvent &event);

/// Whether one types into `widget`: line and text edits, spin boxes, editable combo boxes.
[[nodiscard]] bool isTextField(const QWidget *widget);

/// Whether a text field does something with the key by typing or editing: letters, digits, signs, Space,
/// arrows, Home, End, Delete, Return…, alone or with Shift. Escape and function keys are none of them.
[[nodiscard]] bool isTypingKey(const QKeyEvent &event);

/// A letter, digit or sign with Ctrl, Alt or Meta that text fields leave to the program: all but copy, cut,
/// paste, select all, undo and redo. Some desktops give more of them to text fields (Ctrl+E goes to the end
/// of the line), where few expect it.
[[nodiscard]] bool isProgramChord(const QKeyEvent &event);

/// Whether `widget`, having the focus, has a use of its own for the key: text fields for what is typed,
/// lists, combo boxes, tabs and sliders for arrows, Home, End and pages, buttons for Space. Of widgets that
/// are none of Qt's kinds nothing is known; they claim a key by accepting its QEvent::ShortcutOverride.
[[nodiscard]] bool usesKey(const QWidget *widget, const QKeyEvent &event);

/// Whether the key undoes or redoes in a text field that has nothing more to undo or redo by itself.
[[nodiscard]] bool isSpentHistoryKey(const QWidget *widget, const QKeyEvent &event);

} // namespace beatreel
