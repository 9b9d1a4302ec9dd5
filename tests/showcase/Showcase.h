// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"

#include <QImage>

#include <vector>

namespace beatreel::showcase {

/// Asks the generators of a studio for the pictures of a showcase, exactly as a build asks them.
class Showcase
{
public:
    /// `folder` is where everything goes; it is made.
    Showcase(Studio &studio, QString folder);

    /// A project in this style whose beats are those of the whole library, in its order; each style has a
    /// seed of its own.
    [[nodiscard]] Project wholeLibrary(const Product &product, const Style &style) const;
    /// The frame of a beat; an empty picture where the generator failed, which is told on stderr.
    [[nodiscard]] QImage frame(const Project &project, const Beat &beat) const;
    /// Eight pictures of a beat's first clip, moved over its frame.
    [[nodiscard]] QList<QImage> clipPictures(const Project &project, const Beat &beat, QSize size) const;
    /// Composes the music of a project and returns its file, or an empty name.
    [[nodiscard]] QString music(const Project &project) const;

    [[nodiscard]] const QList<BeatTemplate> &templates() const { return m_library.templates(); }
    /// The path of a file in the showcase's folder, whose own folder is made.
    [[nodiscard]] QString file(const QString &name) const;
    void save(const QImage &picture, const QString &name) const;

private:
    StoryLibrary m_library;
    GeneratorSet m_artists;
    QString m_folder;
};

/// One look for each mood: the five styles of a contact sheet.
struct Example
{
    Product product;
    Style style;
};
[[nodiscard]] const std::vector<Example> &examples();

/// Cells of one size in rows, each with its name above it.
class Sheet
{
public:
    Sheet(int columns, QSize cell) : m_columns(columns), m_cell(cell) {}
    void add(const QImage &picture, const QString &name);
    [[nodiscard]] QImage picture() const;

private:
    int m_columns;
    QSize m_cell;
    QList<std::pair<QImage, QString>> m_pictures;
};

// The parts of the showcase.
void makeContactSheets(const Showcase &showcase);
void makeDrawingSheets(const Showcase &showcase);
void makeCameraStrips(const Showcase &showcase);
void makeScoreSheets(const Showcase &showcase);
void makeQuiz(const Showcase &showcase);

} // namespace beatreel::showcase
