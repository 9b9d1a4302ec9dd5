// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/SoundOutput.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

/// Plays takes of the music as the film would have them, at its loudness and with its in point and fades, whether or not
/// it has them now; goes from one to another without losing the place. They are mixed on a worker thread. Without a
/// device it goes on by its own clock. Lives in the UI thread.
class TrackPlayer : public QObject
{
    Q_OBJECT

public:
    /// Seconds of the film.
    struct Stretch
    {
        double from = 0;
        double to = 0;

        bool operator==(const Stretch &) const = default;
    };
    enum class AtEnd { Stop, Again };

    /// The output outlives it; `volume` (0 to 1) is asked for whenever something begins.
    TrackPlayer(SoundOutput &output, std::function<double()> volume, QObject *parent = nullptr);
    /// Stops what is being mixed and waits for it.
    ~TrackPlayer() override;

    void setProject(OpenProject *open);
    /// From `seconds` on, within the stretch, as soon as it is mixed.
    void play(const Take &track, const Stretch &stretch, double seconds, AtEnd atEnd);
    /// Plays on where it is, with this track; the one before is heard until it is mixed. Nothing while nothing plays.
    void changeTo(const Take &track);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_ticks.isActive(); }
    /// What plays was begun by the pointer.
    [[nodiscard]] bool isOfPointer() const { return m_isOfPointer; }
    /// What plays, or is about to; empty: nothing does.
    [[nodiscard]] TakeId track() const { return isPlaying() ? m_track.id : TakeId(); }
    /// Of the film, where it plays or stopped.
    [[nodiscard]] double seconds() const;

    /// The pointer is on a track: after a moment it is heard from the playhead on, unless something else is.
    void point(const Take &track);
    /// The pointer is on none: what `point` began ends.
    void leave();
    /// Nothing is begun by the pointer while the film itself plays.
    void setFilmPlaying(bool isPlaying);

signals:
    /// Another place, another track, or it began or stopped.
    void advanced();

private:
    struct Material
    {
        TakeId track;
        Seconds length{0};
        std::chrono::milliseconds inPoint{0};
        MusicLevels levels;
        bool operator==(const Material &) const = default;
    };
    struct Mix
    {
        Material of;
        SoundPtr sound; ///< nullptr: it cannot be read
    };

    [[nodiscard]] Material materialOf(const Take &track) const;
    [[nodiscard]] const Mix *mixOf(const Take &track) const;
    void fetch(const Take &track);
    void keep(const Mix &mix);
    void begin(const Take &track, const Stretch &stretch, double seconds, AtEnd atEnd);
    void start(double seconds);
    void tick();
    void playPointed();

    SoundOutput &m_output;
    std::function<double()> m_volume;
    OpenProject *m_open = nullptr;
    QTimer m_ticks;
    QTimer m_resting;
    Take m_pointed;
    bool m_isOfPointer = false;
    bool m_isFilmPlaying = false;

    Take m_track;
    SoundPtr m_heardSound; ///< what the output was given; nullptr: nothing yet
    Stretch m_stretch;
    AtEnd m_atEnd = AtEnd::Stop;
    bool m_isWaiting = false; ///< for the track to be mixed
    bool m_isHeard = false;   ///< the output tells the time
    double m_from = 0;
    std::chrono::steady_clock::time_point m_since;

    QList<Mix> m_mixes; ///< the last used last
    QList<Material> m_mixing;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
