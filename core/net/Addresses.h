// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QUrl>

namespace beatreel {

/// Whether the host is this computer: 127.0.0.0/8, ::1 or "localhost".
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether a request may go there at all: https, or http to this computer, without a user name in it. BadInput
/// where not; the sentence names the host and never what stands behind it.
[[nodiscard]] Result<void> checkAddress(const QUrl &url);

/// The place that a reply sends its reader on to, as it may be followed: never to a less protected scheme than `from`
/// has, and from elsewhere never to this computer. ProviderRefused where it may not.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

/// `base` with a path added to its own, a query kept out.
[[nodiscard]] QUrl under(const QUrl &base, const QString &path);

} // namespace beatreel
