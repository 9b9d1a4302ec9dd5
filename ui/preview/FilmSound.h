// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/SoundOutput.h"
#include "ui/workspace/OpenProject.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

/// The sound that an open project's master would have, mixed on a worker thread whenever the music or the length is
/// another. Lives in the UI thread.
class FilmSound : public QObject
{
    Q_OBJECT

public:
    explicit FilmSound(QObject *parent = nullptr);
    /// Stops what is being mixed and waits for it.
    ~FilmSound() override;

    void setProject(OpenProject *open);
    /// nullptr: there is no music, or none yet. While the next is being mixed, the one before.
    [[nodiscard]] const SoundPtr &sound() const { return m_sound; }

signals:
    void changed();

private:
    struct Material
    {
        TakeId music;
        Seconds length{0};
        std::chrono::milliseconds inPoint{0};
        MusicLevels levels;
        bool operator==(const Material &) const = default;
    };

    void follow();
    void mix();
    void take(int order, const SoundPtr &sound);

    OpenProject *m_open = nullptr;
    SoundPtr m_sound;
    std::optional<Material> m_madeFrom; ///< what m_sound is of, or will be
    int m_order = 0;
    CancelSource m_cancel;
    QTimer m_settled;
    QThreadPool m_pool;
};

} // namespace beatreel
