// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace beatreel {

/// A folder that appears whole: filled under a temporary name beside its place, then renamed. What was made
/// goes again unless `commit` succeeded, the parent folders too. Leftovers of a crash beside it that are older
/// than an hour and that nobody holds are swept when the next one is made.
class NewFolder
{
public:
    /// Exists where there is something at `target` (a folder, a file, a link to nothing).
    [[nodiscard]] static Result<NewFolder> at(const QString &target);

    NewFolder(NewFolder &&other) noexcept;
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder();

    [[nodiscard]] const QString &target() const { return m_target; } ///< absolute, clean
    [[nodiscard]] const QString &path() const { return m_path; }     ///< where to fill it

    /// Puts it at its place and makes that durable.
    [[nodiscard]] Result<void> commit();

private:
    explicit NewFolder(QString target);
    [[nodiscard]] Result<void> makeParents();

    QString m_target;
    QString m_path;         ///< empty: not made yet
    QStringList m_parents;  ///< made for it, outermost first
    bool m_isCommitted = false;
};

} // namespace beatreel
