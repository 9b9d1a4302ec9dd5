// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace beatreel {

/// The one writer of a project folder: an flock on its file `lock`, which any death of the process frees.
class FolderLock
{
public:
    /// Busy where somebody holds it, in this process too. Storage where the folder cannot be written or locked.
    [[nodiscard]] static Result<FolderLock> acquire(const QString &folder);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace beatreel
