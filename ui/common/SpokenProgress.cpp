// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SpokenProgress.h"

#include "ui/common/Speaking.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

std::optional<int> ProgressSteps::reached(double done, std::chrono::milliseconds passed)
{
    constexpr int kStep = 10;
    const int step = static_cast<int>(std::clamp(done, 0.0, 1.0) * 100 + 1e-6) / kStep * kStep;
    if (step <= m_said || step >= 100 || passed - m_last < kPause)
        return std::nullopt;
    m_said = step;
    m_last = passed;
    return step;
}

void SpokenProgress::begin()
{
    m_steps.begin();
    m_since.start();
}

void SpokenProgress::tell(QWidget &source, const QString &what, double done)
{
    const auto step = m_since.isValid() ? m_steps.reached(done, std::chrono::milliseconds(m_since.elapsed())) : std::nullopt;
    if (step)
        announce(source, QCoreApplication::translate("beatreel::SpokenProgress", "%1: %2 %", "what runs, how far").arg(what).arg(*step));
}

} // namespace beatreel
