// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/common/Preferences.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

/// Holds the settings while the program runs and puts each change on disk within a second, on a thread of its
/// own. Lives in the UI thread; made by whoever makes the window.
class PreferencesStore : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDelay{300};

    /// Reads the file at `path` at once: `settings.json` in the configuration folder.
    explicit PreferencesStore(QString path, QObject *parent = nullptr);
    /// Writes what is not written.
    ~PreferencesStore() override;

    [[nodiscard]] const Preferences &value() const { return m_value; }
    void set(const Preferences &value);

    /// What was wrong with the file when it was read; each is a sentence for the user.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    /// Writes at once what is not written, and waits for it.
    Result<void> flush();

signals:
    void changed(const beatreel::Preferences &value);
    /// The last write failed. The next change, or the end, tries again.
    void saveFailed(const beatreel::Error &error);

private:
    void save();
    void onSaved(const QJsonObject &written, const Result<void> &result);

    QString m_path;
    Preferences m_value;
    Findings m_findings;
    QJsonObject m_written; ///< the value as it was last read or written
    QTimer m_delay;
    bool m_isSaving = false;
    QThreadPool m_writer;
};

} // namespace beatreel
