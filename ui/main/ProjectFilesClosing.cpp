// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a project is closed: what runs is stopped first, what is not saved is asked about.

#include "ui/common/Dialogs.h"
#include "ui/main/ProjectFiles.h"

namespace beatreel {

void ProjectFiles::close(std::function<void()> then)
{
    if (m_afterStop) {
        m_afterStop = std::move(then);
        goOnClosing();
        return;
    }
    if (m_open && m_open->workshop().isBusy()) {
        const Question question{tr("“%1” is being built.").arg(m_open->project().name), tr("Closing stops that. What is finished is kept, and a build goes on from there."),
                                {{tr("Stop and close"), Verb::Kind::Plain, std::nullopt}}, {}};
        m_dialogs.ask(m_window, question, [this, then = std::move(then)](const std::optional<int> &verb) {
            if (verb)
                stopAndClose(then);
        });
        return;
    }
    closeSaved(then);
}

void ProjectFiles::stopAndClose(const std::function<void()> &then)
{
    if (!m_open || !m_open->workshop().isBusy()) {
        closeSaved(then);
        return;
    }
    m_afterStop = then;
    Workshop &workshop = m_open->workshop();
    workshop.stop();
    emit announced(tr("Stopping…"));
    m_patience.start();
    // Later, since it must not go within its own signal.
    connect(&workshop, &Workshop::stateChanged, this, [this] {
        if (m_open && m_afterStop && !m_open->workshop().isBusy())
            goOnClosing();
        else if (m_open && m_afterStop)
            m_open->workshop().stop(); // what was ordered meanwhile
    }, Qt::QueuedConnection);
}

/// What still runs now is waited for.
void ProjectFiles::goOnClosing()
{
    m_patience.stop();
    if (const auto then = std::exchange(m_afterStop, std::nullopt))
        closeSaved(*then);
}

/// What is not saved is asked about first.
void ProjectFiles::closeSaved(const std::function<void()> &then)
{
    if (!m_open) {
        if (then)
            then();
        return;
    }
    const SaveState &state = m_open->autosave().flush();
    if (state.kind != SaveState::Kind::Failed) {
        letGo();
        if (then)
            then();
        return;
    }
    const Question question{tr("The last edits of “%1” are not saved.").arg(m_open->project().name), state.error.sentence,
                            {{tr("Save a copy…"), Verb::Kind::Plain, std::nullopt}, {tr("Close without saving"), Verb::Kind::Destructive, std::nullopt}},
                            {}};
    m_dialogs.ask(m_window, question, [this, then](const std::optional<int> &verb) {
        if (verb == 0) {
            saveCopy();
        } else if (verb == 1) {
            letGo();
            if (then)
                then();
        }
    });
}

std::unique_ptr<OpenProject> ProjectFiles::handOver()
{
    if (m_open)
        emit closing();
    return std::move(m_open);
}

void ProjectFiles::takeOver(std::unique_ptr<OpenProject> open)
{
    Q_ASSERT(!m_open);
    m_open = std::move(open);
    ++m_openings;
}

void ProjectFiles::letGo()
{
    if (!m_open)
        return;
    m_afterStop.reset();
    m_patience.stop();
    emit closing();
    m_open.reset();
}

} // namespace beatreel
