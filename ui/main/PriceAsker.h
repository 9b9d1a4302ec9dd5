// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Price.h"

#include <QWidget>

#include <functional>

namespace beatreel {

class PreferencesStore;

/// What a paid action asks.
struct PaidQuestion
{
    QString sentence; ///< "Make clip 3.1 again? Hailuo 2.3 Fast, $0.19."
    QString verb;     ///< "Make it"
    Price price;
    std::optional<double> leftUsd; ///< of the budget, after it; negative: over it
    QString models = {};           ///< who is paid: "5 clips by Hailuo 2.3 Fast"; empty: the sentence says it
};

/// Asks before money is spent, in a small panel at the button that was pressed, within the
/// window; Enter confirms, Esc leaves. What is
/// free, or costs less than the user wants to be asked for, is done at once.
class PriceAsker : public QObject
{
    Q_OBJECT

public:
    /// `window` and `preferences` outlive it.
    PriceAsker(QWidget *window, PreferencesStore &preferences);

    /// `at` is the button on the screen; an empty one: the middle of the window. Does `act` when it may.
    void ask(const PaidQuestion &question, const QRect &at, std::function<void()> act);

private:
    QWidget *m_window;
    PreferencesStore &m_preferences;
};

} // namespace beatreel
