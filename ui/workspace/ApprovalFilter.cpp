// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ApprovalFilter.h"

namespace beatreel {

void ApprovalFilter::set(std::optional<Approval> approval)
{
    if (approval == m_approval)
        return;
    m_approval = approval;
    emit changed();
}

} // namespace beatreel
