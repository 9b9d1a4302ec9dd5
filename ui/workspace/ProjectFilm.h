// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/film/FilmPieces.h"
#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// An open project as a film that can be watched before anything is stitched: of each 5 s the chunk where it is
/// built, else the clip as its chunk would be, else the beat's frame with its camera movement, else nothing. Lives in
/// the UI thread; what it makes does not depend on it, and is for one reader.
class ProjectFilm
{
public:
    /// The project outlives it.
    explicit ProjectFilm(const OpenProject &open) : m_open(open) {}

    /// Reads no pictures, only the list of what is built.
    [[nodiscard]] Film film();
    /// Of one beat alone; empty where there is none.
    [[nodiscard]] Film filmOf(const BeatId &beat);
    /// A take of a clip as its chunk would be, without what lies over it; whether or not the film shows it.
    [[nodiscard]] static Film filmOf(const OpenProject &open, const Take &clip);

private:
    void readProducts();
    [[nodiscard]] FilmSource source();

    const OpenProject &m_open;
    std::shared_ptr<SharedSources> m_under = std::make_shared<SharedSources>(); ///< what overlays lie over
    std::optional<Products> m_products;
    QDateTime m_productsAsOf;
};

} // namespace beatreel
