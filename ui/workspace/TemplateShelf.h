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
    /// There is a shipped one of that id, whether or not one of the user's own stands in its place.
    [[nodiscard]] bool isShipped(const TemplateId &id) const { return m_shipped.find(id) != nullptr; }

    /// Reads the user's own again.
    void reload();

    /// Writes one of the user's own to disk, new or changed, and reads them again. Exists where that would put it in
    /// place of a shipped one that stands as it was shipped; else the errors of saveOwnTemplate.
    [[nodiscard]] Result<void> save(const BeatTemplate &beatTemplate);
    /// Deletes one of the user's own on disk and reads them again; a shipped one of that id is back then. The errors of
    /// removeOwnTemplate.
    [[nodiscard]] Result<void> remove(const TemplateId &id);
    /// The id nearest to what a person wrote that no template has; empty where the words have no letter.
    [[nodiscard]] TemplateId freeId(const QString &words) const;

signals:
    void changed();

private:
    StoryLibrary m_shipped;
    QString m_folder;
    StoryLibrary m_library;
    Findings m_findings;
};

} // namespace beatreel
