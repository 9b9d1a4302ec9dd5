// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace beatreel {

/// A place that scrolls for a page that may be higher than the room there is; nothing else shows that it is there. Takes the page.
[[nodiscard]] QScrollArea *scrolled(QWidget *page, QWidget *parent);
/// Makes such a place of `area`.
void letScroll(QScrollArea &area, QWidget *page);

} // namespace beatreel
