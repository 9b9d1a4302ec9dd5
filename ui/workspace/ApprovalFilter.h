// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Beat.h"

#include <QObject>

#include <optional>

namespace beatreel {

/// Which beats are looked at by their mark; every view of the film fades the others. Lives in the UI thread.
class ApprovalFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: all of them.
    [[nodiscard]] std::optional<Approval> approval() const { return m_approval; }
    [[nodiscard]] bool leavesOut(Approval approval) const { return m_approval && approval != *m_approval; }
    void set(std::optional<Approval> approval);

signals:
    void changed();

private:
    std::optional<Approval> m_approval;
};

} // namespace beatreel
