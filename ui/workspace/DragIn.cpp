// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/DragIn.h"

#include "ui/workspace/DragTypes.h"
#include "ui/workspace/OwnFileTarget.h"

#include <QDropEvent>
#include <QMimeData>

namespace beatreel {

DragIn::DragIn(const QMimeData &data, const StoryLibrary &library) : m_files(localFilesIn(data))
{
    if (m_files.isEmpty() && data.hasFormat(kTemplateMime))
        m_template = library.find(TemplateId(QString::fromUtf8(data.data(kTemplateMime))));
}

void DragIn::accept(QDropEvent &event) const
{
    if (m_files.isEmpty()) {
        event.acceptProposedAction();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace beatreel
