// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ExportInput.h"
#include "tests/support/TestFolder.h"

namespace beatreel::test {

/// A project in a temporary folder with everything that it shows, made without a build: beats of these
/// lengths with names of several scripts, a frame each (PNG, 160x90), chunks whose pictures are numbered
/// through the film from 0 on, and 20 s of music.
class ExportFixture
{
public:
    enum class Media {
        None,   ///< names only; the files are empty
        Frames, ///< and real pictures
        All     ///< and real chunks and music
    };

    ExportFixture(const QList<int> &lengths, Media media);

    [[nodiscard]] QString folder() const { return m_folder.file(QStringLiteral("Film & Söhne 50%20?")); }
    /// A file beside the project's folder.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.file(name); }
    [[nodiscard]] QByteArray read(const QString &name) const;

    ExportInput input;

private:
    TestFolder m_folder;
};

} // namespace beatreel::test
