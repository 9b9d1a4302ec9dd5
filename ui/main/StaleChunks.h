// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

/// How many of a project's chunks were built and are not what a build would give now, though every take is: words were
/// changed, a slip. Looks at the disk on a thread of its own, a moment after something changed.
class StaleChunks : public QObject
{
    Q_OBJECT

public:
    explicit StaleChunks(QObject *parent = nullptr);
    /// Waits for its thread.
    ~StaleChunks() override;

    void setProject(OpenProject *open);
    /// As of the last look.
    [[nodiscard]] int count() const { return m_count; }

signals:
    void changed();

private:
    void look();
    void take(int count);

    OpenProject *m_open = nullptr;
    int m_count = 0;
    int m_look = 0; ///< the latest is the one that holds
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace beatreel
