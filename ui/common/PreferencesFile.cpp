// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PreferencesFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

constexpr qint64 kMostBytes = 1 << 20; ///< as the command line reads it

class PreferencesFileWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::PreferencesFile)

public:
    [[nodiscard]] static QString what(const QString &path) { return tr("The settings file “%1”").arg(path); }
    [[nodiscard]] static QString defaultsAreUsed()
    {
        return tr("The defaults are used; with your next change of the settings the file is kept under "
                  "another name.");
    }
    [[nodiscard]] static QString cannotKeep(const QString &path)
    {
        return tr("The settings were not saved: the broken file “%1” could not be renamed. Rename or mend "
                  "it.")
            .arg(path);
    }
    [[nodiscard]] static QString cannotMakeFolder(const QString &folder)
    {
        return tr("The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.").arg(folder);
    }
};

/// NotFound where there is no file.
Result<QJsonObject> objectIn(const QString &path)
{
    const auto bytes = readFile(path, kMostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseJsonObject(*bytes, PreferencesFileWords::what(path));
}

Result<void> keepBroken(const QString &path)
{
    constexpr int kMostKept = 100;
    for (int number = 1; number <= kMostKept; ++number) {
        const QString ending =
            number == 1 ? QStringLiteral(".broken") : QStringLiteral(".broken-%1").arg(number);
        if (QFileInfo::exists(path + ending))
            continue;
        if (QFile::rename(path, path + ending))
            return syncFolder(QFileInfo(path).absolutePath());
        break;
    }
    return fail(ErrorKind::Storage, PreferencesFileWords::cannotKeep(path));
}

/// `theirs` with what differs between `before` and `now`.
QJsonObject merged(QJsonObject theirs, const QJsonObject &before, const QJsonObject &now)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!now.contains(it.key()))
            theirs.remove(it.key());
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (before.value(it.key()) != it.value())
            theirs.insert(it.key(), it.value());
    }
    return theirs;
}

} // namespace

PreferencesReading readPreferences(const QString &path)
{
    const auto object = objectIn(path);
    if (object)
        return preferencesFromJson(*object);
    if (object.error().kind == ErrorKind::NotFound)
        return {};
    return {{},
            {{Severity::Error, QStringLiteral("broken_settings"),
              object.error().sentence + u' ' + PreferencesFileWords::defaultsAreUsed(), path}}};
}

Result<void> updatePreferences(const QString &path, const QJsonObject &before, const QJsonObject &now)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, PreferencesFileWords::cannotMakeFolder(folder));
    const auto theirs = objectIn(path);
    const bool isBroken = !theirs && theirs.error().kind != ErrorKind::NotFound;
    if (isBroken) {
        if (auto kept = keepBroken(path); !kept)
            return kept;
    }
    const QJsonObject wanted = theirs ? merged(*theirs, before, now) : now;
    if (theirs && *theirs == wanted)
        return {};
    return writeFileAtomically(path, toJsonText(wanted));
}

} // namespace beatreel
