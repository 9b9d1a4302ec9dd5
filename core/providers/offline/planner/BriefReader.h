// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/DurationReader.h"
#include "core/providers/offline/planner/WordList.h"

#include <optional>

namespace beatreel {

/// A style word of a brief.
struct StyleWord
{
    QString word;   ///< as the word list has it
    int group = -1; ///< index into WordList::styles()
    bool isAdjective = false;
};

/// What a brief says, as far as a plan depends on it.
struct BriefReading
{
    std::optional<DurationMention> duration;
    QString productName; ///< "the product" where none is named
    bool hasProduct = false;
    QString category;          ///< in the words of the beat library; "lifestyle" where nothing tells
    QStringList tags;          ///< the beat library's product words that fit
    QList<int> productGroups;  ///< what names the category: noun before brand; WordList::products()
    QString productWord;       ///< the noun or brand that gave the category; empty: none
    QList<StyleWord> styles;   ///< in the order of the brief, each once
    QStringList colours;       ///< colour names and #rrggbb, in the order of the brief
    QList<int> settings;       ///< WordList::settings()
    bool isForFamily = false;  ///< it speaks of a family, and not only in the product's name
    BriefText text{QString()}; ///< without the duration
};

/// Reads a brief as people write it. Never fails: what is not said stays empty.
[[nodiscard]] BriefReading readBrief(const QString &prompt, const WordList &words);

/// The name of the advertised product alone, for naming a project.
[[nodiscard]] QString productNameOf(const QString &prompt, const WordList &words);

} // namespace beatreel
