// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmReader.h"
#include "ui/preview/FilmSound.h"
#include "ui/workspace/PictureRange.h"
#include "ui/workspace/ProjectFilm.h"

#include <atomic>

namespace beatreel {

/// Plays an open project's film before it is stitched: moves the playhead in time with what is heard, or with a
/// steady clock where nothing is, and has the picture under it decoded. It never waits for one: until it comes, the
/// one before stays. Lives in the UI thread.
class FilmPlayer : public QObject
{
    Q_OBJECT

public:
    /// The fastest that `shuttle` gets.
    static constexpr int kFastest = 8;

    /// The output outlives it.
    explicit FilmPlayer(SoundOutput &output, QObject *parent = nullptr);

    void setProject(OpenProject *open);

    [[nodiscard]] bool isPlaying() const { return m_speed != 0; }
    /// Times the usual; negative backwards, 0 while it stands.
    [[nodiscard]] int speed() const { return m_speed; }
    /// At the usual speed, on from the playhead; from the start where it is at the end.
    void play();
    void pause();
    /// One speed up in that direction, from the usual one to 8 times; from the other direction, the usual one.
    void shuttle(int direction);
    /// -8 to 8, but not 0.
    void playAt(int speed);
    /// From its first picture on, as often as `setLooping` says.
    void playRange(PictureRange range);
    /// What plays begins again at its end. Of a film with an in or out point that is what lies between them.
    void setLooping(bool isLooping) { m_isLooping = isLooping; }
    [[nodiscard]] bool isLooping() const { return m_isLooping; }

    void setMuted(bool isMuted);
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    /// 0 to 1.
    void setVolume(double volume);
    [[nodiscard]] double volume() const { return m_volume; }

    /// Plays on where it is, on the device that there is now.
    void startSoundAgain();
    /// There is music to be heard.
    [[nodiscard]] bool hasSound() const { return m_sound.sound() != nullptr; }

    /// What is to be seen now.
    struct Shown
    {
        int picture = -1; ///< of the film; the playhead's, unless that is still being decoded
        QImage image = {}; ///< null: there is nothing to decode there, or it failed
        std::optional<Error> error = {};
    };
    [[nodiscard]] const Shown &shown() const { return m_shown; }
    /// A picture of the film by itself, where it is decoded; asks for it, else. `looked` tells that some came.
    [[nodiscard]] std::optional<FilmReader::Entry> look(int picture);
    /// No other pictures than the playhead's are looked at any more.
    void lookAway();

    /// Since playing began.
    struct Statistics
    {
        int passed = 0; ///< by the playhead
        int shown = 0;  ///< the others were not decoded in time, or the UI thread was busy
    };
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }

signals:
    void shownChanged();
    void looked();
    /// isPlaying or speed.
    void stateChanged();

private:
    /// What `playRange` said; else, while it loops, from in to out; else all.
    [[nodiscard]] PictureRange playedRange() const;
    [[nodiscard]] double position();
    void anchor(double picture);
    void startSound();
    void setSpeed(int speed);
    void tick();
    void aim();
    void onPlayheadMoved(int picture);
    void onArrived();
    void arrive();
    void movePlayhead(int picture);
    void updateFilm();
    void refresh();

    SoundOutput &m_output;
    OpenProject *m_open = nullptr;
    std::optional<ProjectFilm> m_film;
    FilmSound m_sound;
    QTimer m_ticks;
    QTimer m_filmChanged; ///< several changes of one moment are one other film
    QTimer m_settled;     ///< the playhead stands: what is beside it may be wanted next
    QTimer m_soundAgain;  ///< after the playhead was moved by hand

    int m_speed = 0;
    bool m_isLooping = false;
    std::optional<PictureRange> m_range; ///< what plays; nullopt: all
    bool m_isMuted = false;
    double m_volume = 1;
    bool m_isMoving = false; ///< the player itself moves the playhead

    double m_anchorPicture = 0;
    std::chrono::steady_clock::time_point m_anchorTime;
    bool m_isHeard = false;   ///< the sound tells the time
    bool m_hasBegun = false;  ///< and something of it was heard
    qsizetype m_soundFrom = 0;
    int m_step = 0; ///< where the playhead is likely to go while it stands

    Shown m_shown;
    QList<int> m_looked;
    Statistics m_statistics;
    std::atomic<bool> m_isAwaiting = false; ///< a picture that is looked at has not come yet
    std::unique_ptr<FilmReader> m_reader; ///< last: its thread calls this object
};

} // namespace beatreel
