// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/media/PictureSource.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace beatreel {

/// One piece of a film.
struct FilmSegment
{
    std::string key;  ///< two pieces with the same key have the same pictures; so do those of the next film
    int pictures = 0; ///< how many of its source's the film shows, from the first on
    /// Called by the reader's thread. Empty: there is nothing to decode here.
    std::function<Result<std::unique_ptr<PictureSource>>(const CancelToken &)> open = {};
};
using Film = std::vector<FilmSegment>;

/// Which pictures are wanted now.
struct FilmAim
{
    std::vector<int> wanted; ///< the most wanted first
    int step = 0;            ///< how far it is from the first of them to the next that will be; 0: nobody knows
};

/// Decodes a film's pictures on a thread of its own, the wanted ones first and then those that come next, and keeps
/// those around them: a window that holds back the decoder when it is full. A picture is found by its number in the
/// film and never waited for. All functions are thread-safe.
class FilmReader
{
public:
    struct Limits
    {
        size_t bytes = 40u << 20; ///< of all kept pictures
        int ahead = 16;           ///< how many are decoded before they are wanted
    };
    /// A picture of the film as it was last read; `picture` is null where there is nothing to decode, or where it
    /// failed.
    struct Entry
    {
        PicturePtr picture = {};
        std::optional<Error> error = {};
    };

    /// `arrived` is called by the reader's thread for every picture that came.
    explicit FilmReader(std::function<void(int picture)> arrived) : FilmReader(std::move(arrived), Limits()) {}
    FilmReader(std::function<void(int picture)> arrived, const Limits &limits);
    /// Stops what is being decoded and waits for it.
    ~FilmReader();
    FilmReader(const FilmReader &) = delete;
    FilmReader &operator=(const FilmReader &) = delete;

    /// Shows another film; pictures of pieces that are in both are kept, what failed is tried again.
    void setFilm(Film film);
    void aim(FilmAim aim);
    /// Empty while it is not decoded.
    [[nodiscard]] std::optional<Entry> picture(int number) const;
    /// Of all pictures that are kept; never far above the limit.
    [[nodiscard]] size_t bytes() const;

private:
    /// A picture's place: which piece, and which of its pictures.
    struct Place
    {
        size_t segment;
        int number;
    };
    /// What to decode next: the picture `last` of the film, and on the way to it those from `first` on.
    struct Job
    {
        int first;
        int last;
    };
    struct OpenSource
    {
        std::string key;
        std::unique_ptr<PictureSource> source;
        std::optional<Error> error;
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] std::optional<int> missing() const;
    /// How many pictures that are not wanted yet fit in, without pushing each other out.
    [[nodiscard]] int roomAhead() const;
    [[nodiscard]] Place placeOf(int number) const;
    [[nodiscard]] bool isKept(int number) const { return m_kept.contains(number); }
    /// Decodes one picture of a piece; without the lock.
    [[nodiscard]] Entry decode(const FilmSegment &segment, int number, const CancelToken &cancel);
    [[nodiscard]] OpenSource &sourceOf(const FilmSegment &segment, const CancelToken &cancel);
    void keep(int number, Entry entry);
    void makeRoom();
    /// How little a kept picture is worth: 0 where it is wanted, 1 where it comes next.
    [[nodiscard]] int farness(int number) const;

    const std::function<void(int)> m_arrived;
    const Limits m_limits;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    Film m_film;
    std::vector<int> m_starts; ///< of each piece, and after the last the film's length
    FilmAim m_aim;
    unsigned m_generation = 0; ///< of the film
    std::map<int, Entry> m_kept;
    size_t m_bytes = 0;
    size_t m_largest = 0; ///< bytes of a picture

    std::vector<OpenSource> m_sources; ///< the last used first; of the reader's thread alone
    unsigned m_sourcesOf = 0;          ///< the film that failures among them belong to
    std::jthread m_thread;
};

} // namespace beatreel
