// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/RecentProject.h"

#include "core/project/ProjectFolder.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

using Opened = std::shared_ptr<const Result<ProjectFolder>>;

/// As far as it can be told without knowing who would make its takes.
RecentProject outlineOf(const QString &folder, const Result<ProjectFolder> &opened)
{
    RecentProject recent;
    recent.folder = folder;
    recent.name = QFileInfo(folder).fileName();
    if (!opened) {
        recent.state = opened.error().kind == ErrorKind::NotFound ? RecentProject::State::Missing : RecentProject::State::Unreadable;
        return recent;
    }
    recent.state = RecentProject::State::Complete;
    recent.name = opened->project().name;
    recent.duration = opened->project().duration();
    recent.saved = QFileInfo(opened->documentPath()).lastModified();
    return recent;
}

void addStates(RecentProject &recent, const ProjectFolder &folder, const GeneratorIdentities &identities, const ModelCatalogue &models)
{
    const Project &project = folder.project();
    const SlotStates states(project, folder.takes(), identities);
    for (const SlotState &state : states.all()) {
        if (recent.picture.isEmpty() && state.slot.kind == Slot::Kind::Frame && state.shown && state.status != SlotStatus::Lost)
            recent.picture = folder.takes().path(*state.shown);
        if (!state.needsMaking)
            continue;
        recent.state = RecentProject::State::Due;
        ++recent.due;
        recent.stale += state.status == SlotStatus::Missing ? 0 : 1;
        recent.price += priceOf(state, models);
    }
}

} // namespace

RecentReader::RecentReader(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

RecentReader::~RecentReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RecentReader::read(const QString &folder)
{
    const auto open = [folder]() -> Opened {
        return std::make_shared<const Result<ProjectFolder>>(ProjectFolder::open(folder, ProjectFolder::Access::Read));
    };
    const auto tell = [this](const RecentProject &recent) { emit arrived(recent); };
    runInBackground(this, m_pool, 0, open, [this, folder, tell](const Opened &opened) {
        const RecentProject outline = outlineOf(folder, *opened);
        if (!*opened) {
            tell(outline);
            return;
        }
        // Generators are asked for in this thread; what they would make is found out in the other again.
        const GeneratorIdentities identities = m_parts.generators((*opened)->project().models).identities();
        const auto judge = [opened, outline, identities, &models = m_parts.models] {
            RecentProject recent = outline;
            addStates(recent, **opened, identities, models);
            return recent;
        };
        runInBackground(this, m_pool, 0, judge, tell);
    });
}

} // namespace beatreel
