// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QStringList>

namespace beatreel {

/// Earlier documents of a project, in its folder `versions`, named by the UTC time at which they were
/// replaced and thinned in tiers: 20 each of the last hour, the last day, the last week, and of before.
class Versions
{
public:
    explicit Versions(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps the document at `document` as a version before it is replaced; nothing where it is gone. The name
    /// is later than every other, whatever the clock does. Failing to thin is no failure.
    [[nodiscard]] Result<void> keep(const QString &document, const QDateTime &now) const;
    /// Paths, newest first. Files that are not named as versions are left out.
    [[nodiscard]] QStringList list() const;

private:
    void thin(const QDateTime &now) const;
    QString m_folder;
};

/// When the document that became this version was replaced, UTC; invalid where the file is not named as one.
[[nodiscard]] QDateTime versionTime(const QString &path);

/// Which of these times (newest first) the tiers keep. A tier that has too many loses, one by one, the time
/// whose neighbours are closest together, never its newest or its oldest: however often it is thinned, what
/// stays is spread over all of the tier.
[[nodiscard]] QList<QDateTime> keptVersions(const QList<QDateTime> &newestFirst, const QDateTime &now);

} // namespace beatreel
