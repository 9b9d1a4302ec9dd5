// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/DeletionWords.h"

#include "ui/videos/VideoWords.h"

#include <QCoreApplication>
#include <QDir>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Videos)
};

QString whatStays(const VideoRow &row)
{
    if (row.canBeTrashed)
        return Words::tr("Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.")
            .arg(QDir::toNativeSeparators(row.folder));
    if (row.host.isEmpty())
        return Words::tr("Its row goes from the database. It is not known where its project is; it stays there.");
    if (row.isHere)
        return Words::tr("Its row goes from the database. It has no project on this computer.");
    return Words::tr("Its row goes from the database. Its project stays on “%1”.").arg(row.host);
}

QString whatStays(int count, int folders)
{
    const QString rows = Words::tr("Their rows go from the database.");
    if (folders == 0)
        return rows + u' ' + Words::tr("Their projects stay where they are.");
    if (folders == 1)
        return rows + u' ' + Words::tr("1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.");
    return rows + u' '
           + (folders == count ? Words::tr("Their projects stay, and come back into the list when they are built again, unless they go to the trash too.")
                               : Words::tr("%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.", nullptr, folders));
}

} // namespace

Question deletionQuestion(const QList<VideoRow> &rows)
{
    const auto count = static_cast<int>(rows.size());
    const auto folders = static_cast<int>(std::ranges::count_if(rows, &VideoRow::canBeTrashed));
    Question question;
    question.sentence = count == 1 ? Words::tr("Delete “%1” from the list?").arg(titleOf(rows.first())) : Words::tr("Delete %n videos from the list?", nullptr, count);
    question.more = count == 1 ? whatStays(rows.first()) : whatStays(count, folders);
    question.verbs = {{Words::tr("Delete from the list"), Verb::Kind::Destructive}};
    if (folders > 0)
        question.verbs.append({count == 1 ? Words::tr("Delete with its folder") : folders == 1 ? Words::tr("Delete with 1 folder") : Words::tr("Delete with %n folders", nullptr, folders), Verb::Kind::Destructive});
    return question;
}

QString whyNotDeleted(const QList<VideoRow> &rows)
{
    const auto built = std::ranges::find_if(rows, &VideoRow::isBeingBuilt);
    if (built == rows.end())
        return {};
    return built->builder.isEmpty() ? Words::tr("“%1” is being built. Stop that first, then delete it.").arg(titleOf(*built))
                                    : Words::tr("“%1” is being built on “%2”. Stop that first, then delete it.").arg(titleOf(*built), built->builder);
}

QString deletionResult(const QList<VideoRow> &rows, const VideoReader::Removal &removal)
{
    const auto count = static_cast<int>(removal.removed.size());
    QString done;
    if (rows.size() == 1 && count == 1)
        done = Words::tr("“%1” is deleted.").arg(titleOf(rows.first()));
    else if (count == 1)
        done = Words::tr("1 video is deleted.");
    else if (count > 1)
        done = Words::tr("%n videos are deleted.", nullptr, count);
    if (!removal.failure)
        return done;
    const auto row = std::ranges::find(rows, removal.failure->first, &VideoRow::id);
    const QString kept = row == rows.end() ? removal.failure->second.sentence
                                           : Words::tr("“%1” is not deleted. %2", "name, reason").arg(titleOf(*row), removal.failure->second.sentence);
    return done.isEmpty() ? kept : done + u' ' + kept;
}

} // namespace beatreel
