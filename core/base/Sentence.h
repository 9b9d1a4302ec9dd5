// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace beatreel {

/// What the core and the command line say to people, in the program's language: `Sentence::tr("…")`. What is kept in a file, sent to a
/// model or read by a program stays as it is written.
class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Sentence)
};

} // namespace beatreel
