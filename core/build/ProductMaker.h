// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepPlace.h"
#include "core/media/Chunk.h"
#include "core/story/ChunkOverlays.h"

#include <mutex>

namespace beatreel {

class OverlayPlanes;

/// Makes the products of a project from its takes and from each other, here. Thread-safe; what it is given outlives it.
class ProductMaker
{
public:
    ProductMaker(const ProjectFolder &folder, const Project &project) : m_folder(folder), m_project(project) {}

    /// Writes the product to `out`. What it is made of lies in the project's folder.
    [[nodiscard]] Result<StepPlace::Product> make(const StepOrder &order, const QString &out, const TaskContext &context);

    [[nodiscard]] ConformOptions conformOptions(const Slot &clip) const;

private:
    [[nodiscard]] Result<StepPlace::Product> makeChunk(const StepOrder &order, const QString &out, const TaskContext &context);
    [[nodiscard]] Result<void> stitchChunks(const QString &out, const TaskContext &context) const;
    [[nodiscard]] Result<void> mix(const StepOrder &order, const QString &out, const TaskContext &context) const;
    [[nodiscard]] std::optional<OverlayPlanes> overlayPlanes(const ChunkOverlays &overlays, const TaskContext &context);

    const ProjectFolder &m_folder;
    const Project &m_project;
    std::mutex m_mutex;
    QStringList m_said; ///< about fonts and pictures, each once
};

} // namespace beatreel
