// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/RemoteModel.h"
#include "core/providers/replicate/ReplicateApi.h"

namespace beatreel::replicate {

/// Generators that have their takes made by a model at Replicate. Each request needs its order: nothing is sent that
/// is not in a journal. `api` outlives them.
class ReplicateArtist final : public FrameGenerator
{
public:
    ReplicateArtist(const ReplicateApi &api, RemoteModel model) : m_api(api), m_model(std::move(model)) {}
    [[nodiscard]] GeneratorIdentity identity() const override;
    [[nodiscard]] bool keepsItsBooks() const override { return true; }
    [[nodiscard]] Result<Generated> make(const FrameRequest &request, const TaskContext &context) const override;

private:
    const ReplicateApi &m_api;
    RemoteModel m_model;
};

class ReplicateCamera final : public ClipGenerator
{
public:
    ReplicateCamera(const ReplicateApi &api, RemoteModel model) : m_api(api), m_model(std::move(model)) {}
    [[nodiscard]] GeneratorIdentity identity() const override;
    [[nodiscard]] bool keepsItsBooks() const override { return true; }
    [[nodiscard]] Result<Generated> make(const ClipRequest &request, const TaskContext &context) const override;

private:
    const ReplicateApi &m_api;
    RemoteModel m_model;
};

class ReplicateComposer final : public MusicGenerator
{
public:
    ReplicateComposer(const ReplicateApi &api, RemoteModel model) : m_api(api), m_model(std::move(model)) {}
    [[nodiscard]] GeneratorIdentity identity() const override;
    [[nodiscard]] bool keepsItsBooks() const override { return true; }
    [[nodiscard]] Result<Generated> make(const MusicRequest &request, const TaskContext &context) const override;

private:
    const ReplicateApi &m_api;
    RemoteModel m_model;
};

/// The beat's words with its camera movement, as the model wants to be told of it.
[[nodiscard]] QString clipPrompt(const RemoteModel &model, const ClipRequest &request);

} // namespace beatreel::replicate
