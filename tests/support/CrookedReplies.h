// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace beatreel::test {

/// What a model may answer where 15 s were asked for, and what that is worth: "good", "repaired", "doubtful", "none".
struct CrookedReply
{
    QByteArray name;
    QString text;
    QString worth;
};

[[nodiscard]] QString goodReply();
[[nodiscard]] const QList<CrookedReply> &crookedReplies();

} // namespace beatreel::test
