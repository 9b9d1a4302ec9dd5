// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

#include <QStringList>

class QDropEvent;
class QMimeData;

namespace beatreel {

/// What is being dragged over a view of the film from elsewhere: the user's files, or a template of the library.
class DragIn
{
public:
    /// Nothing that a film could take.
    DragIn() = default;
    /// What `data` carries; a template that the library does not know is nothing. `library` outlives it.
    DragIn(const QMimeData &data, const StoryLibrary &library);

    [[nodiscard]] bool isNothing() const { return !m_template && m_files.isEmpty(); }
    /// Absolute paths; empty where it is no files.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// Null where it is no template.
    [[nodiscard]] const BeatTemplate *beatTemplate() const { return m_template; }

    /// Says yes to the one who drags. A file is copied whatever is proposed: who dragged it would remove a moved one.
    void accept(QDropEvent &event) const;

private:
    QStringList m_files;
    const BeatTemplate *m_template = nullptr;
};

} // namespace beatreel
