// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/ReplicateGenerators.h"

#include "core/base/Sentence.h"
#include "core/generate/Prompts.h"
#include "core/providers/replicate/InputFile.h"
#include "core/providers/replicate/Purchase.h"

#include <QJsonArray>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

namespace {

GeneratorIdentity identityOf(const RemoteModel &model)
{
    QJsonObject parameters{{u"asked"_s, model.asked()}, {u"parameters"_s, model.parameters}};
    if (!model.referencesInput.isEmpty())
        parameters.insert(u"takes_references"_s, true);
    if (const int chunks = chunksPerClip(model.model); chunks > 1)
        parameters.insert(u"chunks_per_clip"_s, chunks);
    return {u"replicate"_s, model.model.id, 1, parameters};
}

Result<Generated> buy(const ReplicateApi &api, const RemoteModel &model, const PaidOrder *order, const Purchase::MakeInput &makeInput,
                      const QString &folder, const TaskContext &context)
{
    if (!order || !order->journal)
        return fail(ErrorKind::BadInput, Sentence::tr("A paid model needs a project, whose ledger says what was paid. Make one first."));
    const auto bought = Purchase(api, model, *order, context).run(makeInput, folder);
    if (!bought)
        return std::unexpected(bought.error());
    QJsonObject facts{{u"prediction"_s, bought->predictionId}};
    if (bought->isEstimate)
        facts.insert(u"cost_is_estimate"_s, true);
    return Generated{bought->file, facts, bought->costUsd, bought->row};
}

} // namespace

QString clipPrompt(const RemoteModel &model, const ClipRequest &request)
{
    const QString movement = QString(request.beat.cameraMovement).replace(u'_', u' ').trimmed();
    if (movement.isEmpty() || model.camera == RemoteModel::Camera::None)
        return model.prompt(request.prompt);
    const QString told = model.camera == RemoteModel::Camera::Brackets ? u"[%1] "_s.arg(movement.left(1).toUpper() + movement.mid(1))
                                                                       : u"Camera: %1. "_s.arg(movement);
    return model.prompt(told + request.prompt);
}

GeneratorIdentity ReplicateArtist::identity() const
{
    return identityOf(m_model);
}

Result<Generated> ReplicateArtist::make(const FrameRequest &request, const TaskContext &context) const
{
    const auto makeInput = [&]() -> Result<QJsonObject> {
        QJsonObject input = m_model.parameters;
        input.insert(m_model.promptInput, m_model.prompt(request.prompt));
        if (!m_model.negativeInput.isEmpty())
            input.insert(m_model.negativeInput, request.negativePrompt);
        m_model.addSize(input, request.format);
        m_model.addSeed(input, request.seed);
        QJsonArray references;
        for (const QString &file : request.references.first(m_model.referencesInput.isEmpty() ? 0 : std::min<qsizetype>(m_model.mostReferences, request.references.size()))) {
            const auto sent = inputFile(m_api, file, context.cancel);
            if (!sent)
                return std::unexpected(sent.error());
            references.append(*sent);
        }
        if (!references.isEmpty())
            input.insert(m_model.referencesInput, references);
        return input;
    };
    return buy(m_api, m_model, request.order, makeInput, request.folder, context);
}

GeneratorIdentity ReplicateCamera::identity() const
{
    return identityOf(m_model);
}

Result<Generated> ReplicateCamera::make(const ClipRequest &request, const TaskContext &context) const
{
    const auto makeInput = [&]() -> Result<QJsonObject> {
        const auto picture = inShape(request.inputPicture, request.format.size, request.folder);
        if (!picture)
            return std::unexpected(picture.error());
        const auto sent = inputFile(m_api, *picture, context.cancel);
        if (!sent)
            return std::unexpected(sent.error());
        QJsonObject input = m_model.parameters;
        input.insert(m_model.promptInput, clipPrompt(m_model, request));
        input.insert(m_model.pictureInput, *sent);
        if (!m_model.negativeInput.isEmpty())
            input.insert(m_model.negativeInput, frameNegativePrompt());
        if (!m_model.durationInput.isEmpty())
            input.insert(m_model.durationInput, lengthFor(m_model.model, 5 * request.chunks));
        m_model.addSeed(input, request.seed);
        return input;
    };
    return buy(m_api, m_model, request.order, makeInput, request.folder, context);
}

GeneratorIdentity ReplicateComposer::identity() const
{
    return identityOf(m_model);
}

Result<Generated> ReplicateComposer::make(const MusicRequest &request, const TaskContext &context) const
{
    const auto makeInput = [&]() -> Result<QJsonObject> {
        QJsonObject input = m_model.parameters;
        input.insert(m_model.promptInput, m_model.prompt(request.prompt));
        if (!m_model.negativeInput.isEmpty())
            input.insert(m_model.negativeInput, u"vocals, speech, noise"_s);
        if (!m_model.durationInput.isEmpty())
            input.insert(m_model.durationInput, static_cast<int>(request.spec.duration().count()));
        m_model.addSeed(input, request.seed);
        return input;
    };
    return buy(m_api, m_model, request.order, makeInput, request.folder, context);
}

} // namespace beatreel::replicate
