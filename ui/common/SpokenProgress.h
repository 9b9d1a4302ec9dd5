// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <chrono>
#include <optional>

class QWidget;

namespace beatreel {

/// Which steps of a progress are worth a word: each tenth, none within a few seconds of the word before, and not the end, which has
/// its own sentence. A plain value.
class ProgressSteps
{
public:
    static constexpr std::chrono::milliseconds kPause{3000};

    void begin() { *this = {}; }
    /// Per cent to say now; `done` is 0 to 1, `passed` the time since the beginning.
    [[nodiscard]] std::optional<int> reached(double done, std::chrono::milliseconds passed);

private:
    int m_said = 0;
    std::chrono::milliseconds m_last{0};
};

/// Has assistive technology tell how far a thing is, now and then.
class SpokenProgress
{
public:
    void begin();
    /// "Exporting “Nike.mp4”: 40 %", at `source`.
    void tell(QWidget &source, const QString &what, double done);

private:
    ProgressSteps m_steps;
    QElapsedTimer m_since;
};

} // namespace beatreel
