// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace beatreel {

class ExportRun;
class OpenProject;
class PreferencesStore;
class ProjectFiles;
class TipBar;

/// What tips are about: the first time that something of it is to be seen is their moment.
enum class Tip {
    Beats,    ///< a project of a plan
    Stale,    ///< a mark of what is out of date
    Takes,    ///< a second take
    Film,     ///< a film that is built to the end
    Exported, ///< a file of it
};

struct TipTimes
{
    std::chrono::milliseconds pause{800};   ///< after what happened was itself told
    std::chrono::milliseconds least{12000}; ///< so long a sentence can be read before another one comes
};

/// Shows each tip once, at its moment, unless the settings say otherwise; and that the program was updated. One sentence at a time: it
/// stays until it is dismissed or the project goes, and for a while before another one takes its place. What is dismissed takes along
/// what waited; that has its moment again.
class Tips : public QObject
{
    Q_OBJECT

public:
    /// Where moments come from, besides the open project.
    struct Moments
    {
        ProjectFiles &files;
        ExportRun &exports;
    };

    /// All of them outlive it.
    Tips(TipBar &bar, PreferencesStore &preferences, const Moments &moments, QObject *parent, const TipTimes &times = {});

    void setProject(OpenProject *open);
    /// That this version runs. Where it is newer than the one that ran last, says so, with a way to what is new in it.
    void tellVersion(const QString &version);

signals:
    void whatsNewWanted();

private:
    void tell(Tip tip);
    void showNext();
    void endTip();
    void listenTo(const OpenProject &open);

    TipBar &m_bar;
    PreferencesStore &m_preferences;
    TipTimes m_times;
    std::optional<Tip> m_next;
    bool m_isTip = false; ///< what is shown
    QElapsedTimer m_shown;
    QTimer m_wait;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
