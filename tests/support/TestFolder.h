// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QTemporaryDir>

namespace beatreel::test {

/// A temporary folder whose path has a space, an umlaut, a quote and an emoji on purpose.
class TestFolder
{
public:
    TestFolder() { QDir(m_folder.path()).mkpath(QStringLiteral("Meine schöne 'Anzeige' 🎬")); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Meine schöne 'Anzeige' 🎬")); }
    [[nodiscard]] QString file(const QString &name) const { return path() + u'/' + name; }

private:
    QTemporaryDir m_folder;
};

/// A file of the source tree: "resources/beats.json".
[[nodiscard]] inline QString sourceFile(const QString &name)
{
    return QStringLiteral(BEATREEL_SOURCE_DIR "/") + name;
}

} // namespace beatreel::test
