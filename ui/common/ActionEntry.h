// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/common/Icons.h"

#include <QKeySequence>
#include <QString>

namespace beatreel {

/// Names an action for ever: in the table of keys that the user changed, in tests. Such as "beat.duplicate".
using ActionId = Id<struct ActionTag>;

/// The menu that an action stands in.
enum class ActionGroup { File, Edit, View, Beat, Generate, Playback, Help };

struct ActionTraits
{
    bool isCheckable = false;
    bool repeats = false;     ///< holding the key runs it again and again
    bool hasFilmKeys = false; ///< its keys act only while the focus lies in a film area, or nowhere
};

/// What is known of an action before anybody makes it.
struct ActionEntry
{
    ActionId id;
    ActionGroup group = ActionGroup::File;
    QString text; ///< as in its menu: with a mnemonic, and an ellipsis where it asks before it acts
    QList<QKeySequence> keys; ///< as shipped; the first is the one that tips show
    std::optional<Icon> icon = {};
    ActionTraits traits = {};
};

/// The title of a menu, with its mnemonic: "&File".
[[nodiscard]] QString groupTitle(ActionGroup group);

/// A menu's text without its mnemonic, also in the form that some languages use: "Duplicate beat", "開く".
[[nodiscard]] QString plainWords(const QString &text);
/// The same without the ellipsis, as an action is named in sentences and tips: "Export MP4".
[[nodiscard]] QString actionName(const QString &text);

} // namespace beatreel
