// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/project/Project.h"

namespace beatreel {

/// A ledger copied while nothing writes to it: it has no journal, and is the same file before and after. Nothing where there
/// is none. Busy where jobs keep writing to it.
[[nodiscard]] Result<void> copyLedger(const QString &from, const QString &to, const TaskContext &context);

/// Saves a copy of a whole project folder, with `project` as its document, at `target`: complete or not at
/// all. Needs nothing but reading from `folder`, so it works where that is read-only or its disk is full.
/// Takes, versions and chunks are hard-linked where the file system can, else copied. The copy is named as
/// its folder and is a video of its own; its master is left to be made. Blocks. BadInput where `target` lies
/// inside `folder`, Exists where something is there, Busy where jobs keep writing to the ledger. The result
/// is the path of the copy's document.
[[nodiscard]] Result<QString> copyProject(const QString &folder, Project project, const QString &target,
                                          const TaskContext &context);

} // namespace beatreel
