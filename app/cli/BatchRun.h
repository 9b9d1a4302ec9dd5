// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/BatchList.h"
#include "core/base/TaskContext.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace beatreel::cli {

struct BatchResult
{
    bool isDone = false;
    QString message;      ///< a sentence: what is there now, or why not
    QJsonObject document; ///< the video's own, as `generate` and `build` give it; empty: none
    double seconds = 0;
};

/// Makes many videos, each by a program of its own, so that what happens to one concerns no other. A project that is there
/// is built further; where its brief is another than the list's, it is left alone.
class BatchRun
{
public:
    struct Options
    {
        int atOnce = 1;
        bool isOnFarm = false;
        bool wantsDocuments = false; ///< of the videos
        /// What is told by the environment: keys, the farm's address. They are not among the arguments, which every user of the
        /// computer can read, and no other child of this program inherits them.
        QHash<QString, QString> variables;
    };

    explicit BatchRun(Options options) : m_options(std::move(options)) {}

    /// In the order of the list; one that was not begun when it was cancelled says so. `over` hears of each, one at a time.
    [[nodiscard]] QList<BatchResult> make(const QList<BatchVideo> &videos, const CancelToken &cancel,
                                          const std::function<void(const BatchVideo &, const BatchResult &)> &over) const;

private:
    [[nodiscard]] BatchResult makeOne(const BatchVideo &video, const CancelToken &cancel) const;

    const Options m_options;
};

} // namespace beatreel::cli
