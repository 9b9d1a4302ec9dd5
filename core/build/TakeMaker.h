// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/GeneratorSet.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"
#include "core/project/ProjectFolder.h"

namespace beatreel {

/// Makes one take of a slot: books the request in the journal, runs the generator in a folder of its own, and
/// puts the result into the catalogue. Thread-safe; what it is given outlives it.
class TakeMaker
{
public:
    TakeMaker(const ProjectFolder &folder, RequestJournal &journal, const GeneratorSet &generators,
              const ModelCatalogue &models);

    /// Settles the requests that an interrupted build left open although their takes are there.
    [[nodiscard]] Result<void> settleInterrupted();

    /// `state` is the slot's, `before` the states of its beat's slots before it (for clips).
    [[nodiscard]] Result<Take> make(const SlotState &state, const QList<SlotState> &before, const TaskContext &context);

    /// What making this slot's take is expected to cost.
    [[nodiscard]] double estimateUsd(const Slot &slot) const;

private:
    [[nodiscard]] Result<RequestId> book(const SlotState &state);
    [[nodiscard]] Result<Generated> generate(const SlotState &state, const QList<SlotState> &before,
                                             const QString &workFolder, const TaskContext &context);
    [[nodiscard]] Result<Generated> generateClip(const SlotState &state, const QList<SlotState> &before,
                                                 const QString &workFolder, const TaskContext &context);
    [[nodiscard]] Result<QString> handOn(const ClipSource &source, const TaskContext &context);
    [[nodiscard]] GeneratorIdentity identityFor(const Slot &slot) const;

    const ProjectFolder &m_folder;
    RequestJournal &m_journal;
    GeneratorSet m_generators;
    GeneratorIdentities m_identities;
    const ModelCatalogue &m_models;
};

/// Where in a project the hand-on picture of a clip lies once it was used.
[[nodiscard]] QString handOnProduct(const Take &clip, std::chrono::milliseconds slip, const VideoFormat &format);

} // namespace beatreel
