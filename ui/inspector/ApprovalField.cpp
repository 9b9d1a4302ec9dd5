// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ApprovalField.h"

#include "core/project/BeatFields.h"
#include "ui/common/SegmentedControl.h"

#include <QVBoxLayout>

namespace beatreel {

ApprovalField::ApprovalField(QWidget *parent) : BeatField(parent), m_mark(new SegmentedControl(this))
{
    setObjectName(QStringLiteral("approvalField"));
    m_mark->setObjectName(QStringLiteral("approval"));
    m_mark->setAccessibleName(tr("Approval"));
    m_mark->addSegment(tr("Open"));
    m_mark->addSegment(tr("Approved"));
    m_mark->addSegment(tr("Changes"), {}, tr("Changes wanted"));
    connect(m_mark, &SegmentedControl::chosen, this, [this](int place) {
        apply(EditKind::ChangeApproval, withApproval(project(), beats(), static_cast<Approval>(place)));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_mark);
}

void ApprovalField::refresh()
{
    const auto mark = shared([](const Beat &beat) { return beat->approval; });
    m_mark->setCurrent(mark ? static_cast<int>(*mark) : -1);
}

} // namespace beatreel
