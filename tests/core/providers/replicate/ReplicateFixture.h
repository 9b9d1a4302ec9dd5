// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/generate/Inputs.h"
#include "core/generate/Prompts.h"
#include "core/media/Picture.h"
#include "core/providers/replicate/ReplicateGenerators.h"
#include "core/storage/Ledger.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"
#include "tests/support/TestFolder.h"

#include <QTest>

namespace beatreel::test {

/// The service, a project's ledger, and generators that buy there.
class ReplicateFixture
{
public:
    ReplicateFixture()
    {
        service.outputs = modelOutputs();
        models = ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value();
        reopen();
        QFile picture(temporary.file(QStringLiteral("frame.png")));
        if (picture.open(QIODevice::WriteOnly))
            picture.write(service.outputs.at(QStringLiteral("png")));
    }

    /// As after the program was started anew.
    void reopen()
    {
        using namespace std::chrono_literals;
        api.reset();
        ledger.reset();
        ledger = Ledger::open(temporary.file(ledgerName)).value();
        replicate::Settings settings;
        settings.base = service.base();
        settings.token = token;
        settings.poll = {10ms, 40ms};
        settings.retry = {5ms, 20ms, 4};
        settings.stall = stall;
        settings.answer = answer;
        settings.deadline = deadline;
        settings.mostBytes = 5 << 20;
        api.emplace(http, settings);
    }

    /// With the same key at the same service, and nothing in its ledger.
    void enterAnotherProject()
    {
        ledgerName = QStringLiteral("another.sqlite");
        reopen();
    }

    [[nodiscard]] RemoteModel remote(PipelineStep step, const QString &id) const { return remoteModel(*models.find(step, id)).value(); }

    [[nodiscard]] PaidOrder order(PipelineStep step, const QString &model, int take = 1) const
    {
        const QString slot = step == PipelineStep::Frame ? QStringLiteral("frame:b1") : step == PipelineStep::Clip ? QStringLiteral("clip:b1:0") : QStringLiteral("music");
        PaidOrder made;
        made.journal = ledger.get();
        made.key = {slot, FingerprintBuilder("test/1").add("model", model).build(), take};
        made.budget = budget;
        made.estimateUsd = models.priceOf(step, model);
        made.mayRepeatLost = mayRepeatLost;
        made.mayRepeatUnknown = mayRepeatUnknown;
        return made;
    }

    [[nodiscard]] Result<Generated> frame(const QString &model = QStringLiteral("flux-schnell"), int take = 1, const TaskContext &context = {})
    {
        const PaidOrder paid = order(PipelineStep::Frame, model, take);
        FrameRequest request;
        request.beat.promptTemplate = QStringLiteral("A kettle");
        request.prompt = framePrompt(request.beat, {}, {});
        request.negativePrompt = frameNegativePrompt();
        request.seed = 0x1234567890abcdefULL;
        request.folder = temporary.file(QStringLiteral("take %1").arg(take));
        QDir().mkpath(request.folder);
        request.order = &paid;
        return replicate::ReplicateArtist(*api, remote(PipelineStep::Frame, model)).make(request, context);
    }

    [[nodiscard]] Result<Generated> clip(const QString &model = QStringLiteral("hailuo-2.3-fast"), const TaskContext &context = {})
    {
        const PaidOrder paid = order(PipelineStep::Clip, model);
        ClipRequest request;
        request.beat.cameraMovement = QStringLiteral("slow_push_in");
        request.prompt = QStringLiteral("A kettle");
        request.seed = 7;
        request.inputPicture = inputPicture.isEmpty() ? temporary.file(QStringLiteral("frame.png")) : inputPicture;
        request.folder = temporary.path();
        request.order = &paid;
        return replicate::ReplicateCamera(*api, remote(PipelineStep::Clip, model)).make(request, context);
    }

    [[nodiscard]] Result<Generated> music(const QString &model = QStringLiteral("musicgen"))
    {
        const PaidOrder paid = order(PipelineStep::Music, model);
        MusicRequest request;
        SpecBeat beat;
        beat.duration = Seconds(10);
        request.spec.beats = {beat, beat};
        request.prompt = QStringLiteral("piano");
        request.folder = temporary.path();
        request.order = &paid;
        return replicate::ReplicateComposer(*api, remote(PipelineStep::Music, model)).make(request, {});
    }

    [[nodiscard]] QList<RequestRow> rows() const { return ledger->rows().value(); }

    TestFolder temporary;
    FakeReplicate service;
    HttpClient http;
    ModelCatalogue models;
    QString ledgerName = QStringLiteral("ledger.sqlite");
    std::unique_ptr<Ledger> ledger;
    std::optional<replicate::ReplicateApi> api;
    Budget budget;
    QString token = FakeReplicate::token();
    QString inputPicture;
    std::chrono::milliseconds stall{5000};
    std::chrono::milliseconds answer{5000};
    std::chrono::seconds deadline{300};
    bool mayRepeatLost = false;
    bool mayRepeatUnknown = false;
};

/// Where predictions are created and listed.
inline const QString kCreate = QStringLiteral("/v1/predictions");

inline HttpAnswer withFault(HttpAnswer::Fault fault)
{
    HttpAnswer made;
    made.fault = fault;
    return made;
}

/// A service that does not know so many times what it has made.
inline std::function<std::optional<HttpAnswer>(const HttpSeen &)> knowsNothing(int times)
{
    return [times](const HttpSeen &seen) mutable -> std::optional<HttpAnswer> {
        const bool isAsked = seen.method == "GET" && seen.path().startsWith(kCreate + QLatin1Char('/'));
        if (!isAsked || times-- <= 0)
            return std::nullopt;
        return HttpAnswer::json(404, {{QStringLiteral("detail"), QStringLiteral("Not found")}, {QStringLiteral("status"), 404}});
    };
}

/// Whether the first try of a create meets this; the others go through.
inline std::function<std::optional<HttpAnswer>(const HttpSeen &)> once(const QByteArray &method, const QString &path, const HttpAnswer &answer)
{
    return [=, times = 0](const HttpSeen &seen) mutable -> std::optional<HttpAnswer> {
        return seen.method == method && seen.path() == path && times++ == 0 ? std::optional(answer) : std::nullopt;
    };
}

} // namespace beatreel::test
