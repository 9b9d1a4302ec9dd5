// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace beatreel {

/// A library, font or soundfont that the program is made of.
struct ProgramPart
{
    QString name;
    QString version;
    QString licence; ///< as SPDX writes it: "LGPL-3.0-only"; else in the library's own words
    QString home;    ///< its page on the web
};

/// What a program says of itself.
struct ProgramFacts
{
    QString version; ///< "0.1.0"
    QString commit;  ///< 40 hexadecimal digits; empty where the source says nothing of it
    QString licence; ///< of the program itself, as SPDX writes it
    QString copyright;
    QString home;    ///< its page on the web
    QList<ProgramPart> parts; ///< Qt first, FFmpeg second

    /// Enough of the commit to find it; empty where it is not known.
    [[nodiscard]] QString shortCommit() const { return commit.left(12); }
};

} // namespace beatreel
