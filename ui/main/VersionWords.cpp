// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VersionWords.h"

#include "core/project/ProjectChange.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::VersionWords)

public:
    [[nodiscard]] static QStringList ofBeats(const ProjectChange &change, const Project &after)
    {
        QStringList words;
        if (const auto count = static_cast<int>(change.inserted.size()); count > 0)
            words.append(count == 1 ? tr("1 beat added") : tr("%n beats added", nullptr, count));
        if (const auto count = static_cast<int>(change.removed.size()); count > 0)
            words.append(count == 1 ? tr("1 beat deleted") : tr("%n beats deleted", nullptr, count));
        if (const auto count = static_cast<int>(change.moved.size()); count > 0)
            words.append(count == 1 ? tr("1 beat moved") : tr("%n beats moved", nullptr, count));
        if (const auto count = static_cast<int>(change.changed.size()); count > 1) {
            words.append(tr("%n beats changed", nullptr, count));
        } else if (count == 1) {
            const auto beat = std::ranges::find(after.beats, change.changed.first(), &Beat::id);
            words.append(tr("beat %1 changed").arg(beat - after.beats.begin() + 1));
        }
        return words;
    }

    [[nodiscard]] static QStringList ofTheRest(const ProjectChange &change)
    {
        QStringList words;
        const std::pair<bool, QString> parts[] = {
            {change.isLookChanged, tr("look changed")},     {change.isBriefChanged, tr("brief changed")},
            {change.isPlanChanged, tr("plan changed")},     {change.isFormatChanged, tr("format changed")},
            {change.isMusicChanged, tr("music changed")},   {change.areFadesChanged, tr("fades changed")},
            {change.areTakesMarked, tr("takes marked")},    {change.areModelsChanged, tr("models changed")},
            {change.isBudgetChanged, tr("budget changed")},
        };
        for (const auto &[isSo, said] : parts) {
            if (isSo)
                words.append(said);
        }
        return words;
    }

    [[nodiscard]] static QString size(const Project &project)
    {
        const auto beats = static_cast<int>(project.beats.size());
        return tr("%1, %2 s", "beats, length").arg(beats == 1 ? tr("1 beat") : tr("%n beats", nullptr, beats)).arg(project.duration().count());
    }
};

} // namespace

QString sizeWords(const Project &project)
{
    return Words::size(project);
}

QString changeWords(const Project &before, const Project &after)
{
    const ProjectChange change = changeBetween(before, after);
    return (Words::ofBeats(change, after) + Words::ofTheRest(change)).join(QStringLiteral(", "));
}

} // namespace beatreel
