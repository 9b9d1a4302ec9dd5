// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace beatreel {

enum class Tone { Hint, Answer, Trouble };

/// A small sentence under a setting, in as many lines as it needs.
[[nodiscard]] QLabel *makeSentence(QWidget *parent);
/// What it says; it takes no room while it says nothing.
void say(QLabel &sentence, const QString &words, Tone tone = Tone::Hint);

/// A button and, at its right, the sentence that says what came of it.
void placeTest(QWidget &widget, QPushButton &button, QLabel &sentence);

} // namespace beatreel
