// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace beatreel {

enum class Severity { Warning, Error };

/// One thing found wrong while reading or checking something: a stable code for programs, a sentence for
/// people, and the place ("beats[2].duration", "line 14", a file).
struct Finding
{
    Severity severity = Severity::Error;
    QString code;
    QString sentence;
    QString place;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

[[nodiscard]] inline bool hasErrors(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return true;
    }
    return false;
}

} // namespace beatreel
