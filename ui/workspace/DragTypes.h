// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// What can be dragged from one panel to another: the id of a template, as UTF-8.
inline const QString kTemplateMime = QStringLiteral("application/x-beatreel-template");
/// Beats on the clipboard, as JSON; see BeatClip.
inline const QString kBeatsMime = QStringLiteral("application/x-beatreel-beats+json");

} // namespace beatreel
