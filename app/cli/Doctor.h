// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"

#include <QList>

namespace beatreel::cli {

/// One thing that a film needs: there, or what to do.
struct Diagnosis
{
    QString what;
    bool isOk = false;
    QString sentence;
};

/// Codecs, soundfont, keys (present or not, never their values), database, configuration.
[[nodiscard]] QList<Diagnosis> diagnose(Studio &studio);

} // namespace beatreel::cli
