// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TemplateShelf.h"

#include "core/story/OwnTemplates.h"

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

Result<void> TemplateShelf::save(const BeatTemplate &beatTemplate)
{
    const TemplateId &id = beatTemplate.id;
    if (isShipped(id) && !isOwn(id)) {
        return fail(ErrorKind::Exists, tr("“%1” comes with Beatreel. Choose another name.").arg(id.text()));
    }
    const Result<void> saved = saveOwnTemplate(m_folder, beatTemplate);
    if (saved)
        reload();
    return saved;
}

Result<void> TemplateShelf::remove(const TemplateId &id)
{
    const Result<void> removed = removeOwnTemplate(m_folder, id);
    reload(); // some of its files may have gone before one refused
    return removed;
}

TemplateId TemplateShelf::freeId(const QString &words) const
{
    const QString name = templateNameFrom(words);
    if (name.isEmpty())
        return {};
    TemplateId id(name);
    for (int i = 2; m_library.find(id); ++i) {
        const QString ending = QStringLiteral("_%1").arg(i);
        id = TemplateId(name.left(kLongestTemplateName - ending.size()) + ending);
    }
    return id;
}

} // namespace beatreel
