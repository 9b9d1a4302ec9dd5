// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Document.h"

#include <QUndoCommand>

#include <utility>

namespace beatreel {

namespace {

constexpr std::chrono::seconds kMergeTime{1};
constexpr int kNeverMerged = -1;

} // namespace

/// One entry of the history: the whole values before and after, which share what they have in common.
/// Commands with the same merge id follow each other directly and are one.
class Document::Command final : public QUndoCommand
{
public:
    Command(Document &document, const QString &name, Project after, int mergeId)
        : QUndoCommand(name), m_document(document), m_before(document.project()), m_after(std::move(after)),
          m_mergeId(mergeId)
    {
    }

    void undo() override { m_document.m_project = m_before; }
    void redo() override { m_document.m_project = m_after; }
    [[nodiscard]] int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Command *>(other)->m_after;
        setText(other->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document &m_document;
    Project m_before;
    Project m_after;
    int m_mergeId;
};

Document::Document(Project project, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_project(std::move(project)), m_told(m_project)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &Document::onIndexChanged);
}

void Document::edit(const QString &name, Project after)
{
    if (m_beforeGesture) {
        push(name, std::move(after), m_lastMergeId);
        return;
    }
    closeMerge();
    push(name, std::move(after), kNeverMerged);
}

void Document::editMerged(const QString &key, const QString &name, Project after)
{
    if (m_beforeGesture) {
        push(name, std::move(after), m_lastMergeId);
        return;
    }
    const auto now = m_clock.steady();
    const bool isGoingOn = !m_openKey.isEmpty() && m_openKey == key && now - m_lastMerged < kMergeTime;
    if (!isGoingOn)
        ++m_lastMergeId;
    push(name, std::move(after), m_lastMergeId);
    m_openKey = key;
    m_lastMerged = now;
}

void Document::beginGesture()
{
    closeMerge();
    m_beforeGesture = m_project;
    ++m_lastMergeId;
}

void Document::endGesture()
{
    closeMerge();
}

void Document::cancelGesture()
{
    if (!m_beforeGesture)
        return;
    const Project before = *m_beforeGesture;
    push({}, before, m_lastMergeId);
    closeMerge();
}

void Document::push(const QString &name, Project after, int mergeId)
{
    if (after != m_project)
        m_stack.push(new Command(*this, name, std::move(after), mergeId));
}

// The stack says so when it is done, whether the document or one of the stack's actions drove it.
void Document::onIndexChanged()
{
    if (m_stack.canRedo())
        closeMerge(); // What was undone is no part of what goes on.
    const Project before = std::exchange(m_told, m_project);
    if (const ProjectChange change = changeBetween(before, m_told); !change.isEmpty())
        emit changed(change);
}

void Document::closeMerge()
{
    m_openKey.clear();
    m_beforeGesture.reset();
}

} // namespace beatreel
