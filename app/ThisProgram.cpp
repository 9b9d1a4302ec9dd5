// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ThisProgram.h"

#include "core/media/FfmpegFacts.h"

#include <QStringList>

namespace beatreel {

extern const char *const kCommit; ///< in the file that cmake/Commit.cmake writes

ProgramFacts thisProgram()
{
    const auto part = [](const char *name, const char *version, const char *licence, const char *home) {
        return ProgramPart{QString::fromLatin1(name), QString::fromLatin1(version), QString::fromLatin1(licence), QString::fromLatin1(home)};
    };
    ProgramFacts facts;
    facts.version = QStringLiteral(BEATREEL_VERSION);
    facts.commit = QString::fromLatin1(kCommit);
    facts.licence = QStringLiteral("GPL-3.0-or-later");
    facts.copyright = QStringLiteral("Copyright 2026 The Beatreel developers");
    facts.home = QStringLiteral(BEATREEL_HOMEPAGE);
    facts.parts = {
        part("Qt", qVersion(), "LGPL-3.0-only", "https://www.qt.io"),
        ffmpegPart(),
        part("x264", "", "GPL-2.0-or-later", "https://www.videolan.org/developers/x264.html"),
        part("FluidSynth", BEATREEL_FLUIDSYNTH_VERSION, "LGPL-2.1-or-later", "https://www.fluidsynth.org"),
        part("libebur128", BEATREEL_EBUR128_VERSION, "MIT", "https://github.com/jiixyj/libebur128"),
        part("hiredis", BEATREEL_HIREDIS_VERSION, "BSD-3-Clause", "https://github.com/redis/hiredis"),
        part("QtKeychain", BEATREEL_QTKEYCHAIN_VERSION, "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"),
        part("SQLite", "", "blessing", "https://www.sqlite.org"),
        part("Inter", "", "OFL-1.1", "https://rsms.me/inter/"),
        part("DejaVu Sans", "", "Bitstream-Vera", "https://dejavu-fonts.github.io"),
        part("TimGM6mb", "", "GPL-2.0-only", "https://musescore.org/en/handbook/soundfonts"),
    };
    return facts;
}

QString inLines(const QString &program, const ProgramFacts &facts)
{
    QStringList lines{program + u' ' + facts.version};
    if (!facts.commit.isEmpty())
        lines.last() += QStringLiteral(" (commit %1)").arg(facts.shortCommit());
    lines.append(QStringLiteral("%1, %2").arg(facts.copyright, facts.licence));
    for (const ProgramPart &part : facts.parts)
        lines.append(QStringLiteral("with %1, %2").arg((part.name + u' ' + part.version).trimmed(), part.licence));
    return lines.join(u'\n');
}

} // namespace beatreel
