// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/EditName.h"
#include "core/project/Project.h"

namespace beatreel {

/// What the look panel shows of a project. A plain value.
struct Look
{
    QString product;
    QString category;
    ArchetypeId archetype;
    QString aesthetic;
    QString mood;
    QString lighting;
    QStringList palette;

    bool operator==(const Look &) const = default;
};

[[nodiscard]] Look lookOf(const Project &project);
[[nodiscard]] Project withLook(Project project, const Look &look);
/// What the history calls the way from one to the other.
[[nodiscard]] EditKind editBetween(const Look &before, const Look &after);

/// A look that is being edited: what was changed stays, the rest follows the document.
class LookDraft
{
public:
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Look &base() const { return m_base; } ///< the document's
    [[nodiscard]] bool isChanged() const { return m_look != m_base; }

    void setLook(const Look &look) { m_look = look; }
    /// The document's look is this one now.
    void follow(const Look &document);
    void discard() { m_look = m_base; }

private:
    Look m_base;
    Look m_look;
};

} // namespace beatreel
