// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/SqliteErrors.h"

#include "core/base/Sentence.h"

#include <QFileInfo>
#include <QSqlError>

namespace beatreel::sqlite {

namespace {

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html) whose causes a user can tell apart.
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNotADatabase = 26,
};

/// The primary code of a driver's error, which may carry an extended one.
int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

Result<void> checkPlace(const SqlConnection::Options &options)
{
    if (options.path == SqlConnection::kInMemory)
        return {};
    const QFileInfo file(options.path);
    if (options.access == SqlConnection::Access::Look && !file.exists())
        return fail(ErrorKind::NotFound, Sentence::tr("There is no file “%1” yet. Build the project first.").arg(options.path));
    if (file.isDir()) {
        return fail(ErrorKind::Storage, Sentence::tr("“%1” is a folder where %2 should be. Move it away.")
                                            .arg(options.path, options.name));
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("There is no folder “%1” for %2. Make it, or name another place.")
                        .arg(file.absolutePath(), options.name));
    }
    return {};
}

Error toError(const SqlConnection::Options &options, const QSqlError &error, const QString &statement)
{
    const QString detail =
        QStringLiteral("%1: SQLite %2: %3").arg(statement, error.nativeErrorCode(), error.text());
    const auto make = [&](ErrorKind kind, const QString &sentence) {
        return Error{kind, sentence.arg(options.path), detail, std::nullopt};
    };
    switch (primaryCode(error)) {
    case kBusy:
    case kLocked:
        return make(ErrorKind::Busy,
                    Sentence::tr("“%1” is locked by another program. Close that program, or try again in a moment."));
    case kReadOnly:
        return make(
            ErrorKind::Storage,
            Sentence::tr("“%1” cannot be written: it or its folder is read-only. Change its permissions."));
    case kFull:
        return make(ErrorKind::Storage,
                    Sentence::tr("“%1” cannot be written: the disk is full. Make room, then try again."));
    case kCannotOpen:
        return make(
            ErrorKind::Storage,
            Sentence::tr("“%1” cannot be opened. Check the permissions of the file and of its folder."));
    case kCorrupt:
    case kNotADatabase:
        return make(ErrorKind::Storage, Sentence::tr("“%1” is damaged.") + u' ' + options.ifDamaged);
    default:
        break;
    }
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{
        ErrorKind::Storage,
        Sentence::tr("“%1” cannot be used: %2. Check the disk and the file.").arg(options.path, reason),
        detail, std::nullopt};
}

} // namespace beatreel::sqlite
