// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// Asks the desktop's file manager (org.freedesktop.FileManager1) to show a file selected in its folder; where it
/// cannot, the folder is opened instead. False where there is no session bus to ask on.
bool showInFileManager(const QString &file);

} // namespace beatreel
