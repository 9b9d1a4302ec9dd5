// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"
#include "ui/videos/VideoRow.h"

namespace beatreel {

struct Theme;

/// How the list says what a video is.

/// Its name, or else its brief.
[[nodiscard]] QString titleOf(const VideoRow &row);
/// "Making clips", "Failed".
[[nodiscard]] QString statusWord(const VideoRow &row);
/// Under it: why it failed, who builds it; empty where there is nothing to add.
[[nodiscard]] QString statusSentence(const VideoRow &row);
/// "63 %"; empty where it has ended well or is not begun.
[[nodiscard]] QString progressText(const VideoRow &row);
/// "30 s"; empty before it is planned.
[[nodiscard]] QString lengthText(const VideoRow &row);
[[nodiscard]] QString createdText(const VideoRow &row);
/// "This computer", "atelier".
[[nodiscard]] QString placeText(const VideoRow &row);
/// For the ear: "Nike, city at dusk, making clips, 63 percent".
[[nodiscard]] QString spokenVideo(const VideoRow &row);

/// What stands round the word of a status that wants to be seen.
struct StatusSign
{
    Icon icon;
    QColor colour;
    QColor tint;
};
/// Nothing for what is finished: ready is silent.
[[nodiscard]] std::optional<StatusSign> signOf(const VideoRow &row, const Theme &theme);

} // namespace beatreel
