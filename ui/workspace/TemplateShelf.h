// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

#include <QObject>

namespace beatreel {

/// The templates and archetypes as the editor offers them: the shipped ones, and the user's own from their folder.
/// Lives in the UI thread.
class TemplateShelf : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the configuration folder; what was wrong in it is in findings().
    TemplateShelf(StoryLibrary shipped, QString folder, QObject *parent = nullptr);

    [[nodiscard]] const StoryLibrary &library() const { return m_library; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Not as it was shipped.
    [[nodiscard]] bool isOwn(const TemplateId &id) const;

    /// Reads the user's own again.
    void reload();

signals:
    void changed();

private:
    StoryLibrary m_shipped;
    QString m_folder;
    StoryLibrary m_library;
    Findings m_findings;
};

} // namespace beatreel
