// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/generate/MusicWriter.h"
#include "core/providers/openai/ChatApi.h"

namespace beatreel::openai {

/// A language model that can see pictures. `api` outlives it.
class ChatMusicWriter final : public MusicWriter
{
public:
    ChatMusicWriter(const ChatApi &api, Model model, QString modelName) : m_api(api), m_model(std::move(model)), m_modelName(std::move(modelName)) {}

    [[nodiscard]] GeneratorIdentity identity() const override;
    /// ProviderRefused where the answer holds no words that a music model could use.
    [[nodiscard]] Result<MusicWords> write(const MusicBriefing &briefing, const TaskContext &context) const override;

private:
    const ChatApi &m_api;
    Model m_model;
    QString m_modelName;
};

/// The words in an answer, made fit for a music model: one line, not too long, without a voice. Empty: there are none.
[[nodiscard]] QString musicWordsIn(const QString &answer);

} // namespace beatreel::openai
