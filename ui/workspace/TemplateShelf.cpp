// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TemplateShelf.h"

namespace beatreel {

TemplateShelf::TemplateShelf(StoryLibrary shipped, QString folder, QObject *parent)
    : QObject(parent), m_shipped(std::move(shipped)), m_folder(std::move(folder)), m_library(m_shipped),
      m_findings(m_library.addUserFiles(m_folder))
{
}

bool TemplateShelf::isOwn(const TemplateId &id) const
{
    const BeatTemplate *present = m_library.find(id);
    const BeatTemplate *shipped = m_shipped.find(id);
    return present && !(shipped && *shipped == *present);
}

void TemplateShelf::reload()
{
    m_library = m_shipped;
    m_findings = m_library.addUserFiles(m_folder);
    emit changed();
}

} // namespace beatreel
