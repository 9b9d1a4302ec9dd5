// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace beatreel {

/// The one writer of a project folder: an flock on its file `lock`, which any death of the process frees. While
/// it is held, the file says so, so that the next writer knows whether the one before ended well.
class FolderLock
{
public:
    /// Busy where somebody holds it, in this process too. Storage where the folder cannot be written or locked.
    [[nodiscard]] static Result<FolderLock> acquire(const QString &folder);

    /// Whether somebody holds it now; false where there is no such folder.
    [[nodiscard]] static bool isHeld(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

    /// The last writer died while it held the lock.
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }

private:
    FolderLock(int descriptor, bool wasLeft) : m_descriptor(descriptor), m_wasLeft(wasLeft) {}
    int m_descriptor = -1;
    bool m_wasLeft = false;
};

} // namespace beatreel
