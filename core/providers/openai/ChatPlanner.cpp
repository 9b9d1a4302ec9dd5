// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatPlanner.h"

#include "core/base/Sentence.h"
#include "core/generate/PlanReply.h"
#include "core/generate/RoundKept.h"
#include "core/providers/openai/ChatCost.h"
#include "core/providers/openai/PlannerPrompt.h"

namespace beatreel::openai {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAnswers = 3;
constexpr int kMostTokens = 32'000;
/// Up to this a lost answer is asked for once more without asking the user.
constexpr double kLittleUsd = 0.05;

using Worth = PlanReading::Worth;

QString noticeOf(Worth worth, int answers)
{
    if (worth == Worth::Good)
        return answers > 1 ? Sentence::tr("The planning model was asked again, because its first plan broke the rules.") : QString();
    if (worth == Worth::Repaired)
        return Sentence::tr("The planning model's plan was repaired in small things.");
    if (worth == Worth::Doubtful)
        return Sentence::tr("The planning model's plan broke the rules; the nearest valid sequence was made of it.");
    return Sentence::tr("The planning model gave no usable plan; this one was composed offline.");
}

Result<void> reserve(const PlanRequest &request, double usd)
{
    return request.account ? request.account->reserve(usd) : Result<void>();
}

void charge(const PlanRequest &request, const Bill &bill)
{
    if (request.account && bill.answers > 0)
        request.account->charge(bill.usd);
}

QJsonObject message(const QString &role, const QString &text)
{
    return {{u"role"_s, role}, {u"content"_s, text}};
}

} // namespace

double temperatureOf(double creativity)
{
    return 0.2 + 0.6 * creativity;
}

GeneratorIdentity ChatPlanner::identity() const
{
    return {u"openai"_s, m_model.id, 1, {{u"model"_s, m_modelName}}};
}

Question ChatPlanner::question(const PlanRequest &request, Seconds duration, const StoryLibrary &library) const
{
    Question question;
    question.model = m_modelName;
    question.messages = {message(u"system"_s, systemPrompt(library)), message(u"user"_s, userPrompt(request.brief.prompt, duration, request.kept))};
    if (m_model.rest.value(u"temperature"_s).toBool(true))
        question.temperature = temperatureOf(request.brief.creativity);
    question.reasoningEffort = m_model.rest.value(u"reasoning_effort"_s).toString();
    question.schemaName = u"video_plan"_s;
    question.schema = planSchema(library);
    return question;
}

Result<Plan> ChatPlanner::plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &context) const
{
    auto basis = m_offline.plan(request, library, context);
    if (!basis)
        return basis;
    basis->costUsd = 0;
    if (freeStretches(request.kept, basis->spec.requestedDuration).isEmpty()) {
        basis->notices.append(Sentence::tr("Every beat is kept, so the planning model was not asked."));
        return basis;
    }
    Plan plan = *basis;
    Question asked = question(request, basis->spec.requestedDuration, library);
    if (asked.model.isEmpty()) {
        const auto listed = m_api.models(context.cancel);
        if (!listed)
            return std::unexpected(listed.error());
        if (listed->isEmpty())
            return fail(ErrorKind::NotFound, Sentence::tr("“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.").arg(m_api.server()));
        asked.model = listed->first().id;
    }
    PlanReading best;
    Bill bill;
    // What one answer comes to: as estimated, or more where one came to more.
    double onceUsd = priceOfRun(m_model).usd();
    int answers = 0;
    asked.mayRepeatLost = [&] { return onceUsd < kLittleUsd && reserve(request, bill.usd + 2 * onceUsd); };
    while (answers < kMostAnswers) {
        if (const auto may = answers > 0 ? reserve(request, bill.usd + onceUsd) : Result<void>(); !may) {
            plan.notices.append(Sentence::tr("The planning model was not asked again: %1").arg(may.error().sentence));
            break;
        }
        const double before = bill.usd;
        const auto answer = billed(m_api.ask(asked, context.cancel), m_model, bill);
        // Trouble on the way to a better plan is none: what was paid for, or the offline one, is at hand.
        if (!answer && (answers == 0 || answer.error().kind == ErrorKind::Cancelled)) {
            charge(request, bill);
            return std::unexpected(answer.error());
        }
        if (!answer)
            break;
        ++answers;
        onceUsd = std::max(onceUsd, (answer->isCut ? 2 : 1) * (bill.usd - before));
        if (answer->isCut) {
            asked.mostTokens = std::min(asked.mostTokens * 2, kMostTokens);
            continue;
        }
        const PlanReading reading = readPlanReply(answer->text, basis->spec, library, request.brief.seed, request.kept);
        for (const QString &finding : reading.findings)
            context.note(u"Plan: "_s + finding);
        const bool isBetter = best.worth == Worth::None || (reading.worth != Worth::None && reading.worth < best.worth);
        if (isBetter)
            best = reading;
        if (best.worth == Worth::Good || best.worth == Worth::Repaired)
            break;
        asked.messages.append(message(u"assistant"_s, answer->text.left(20'000)));
        asked.messages.append(message(u"user"_s, correctionPrompt(reading.findings, basis->spec.requestedDuration)));
    }
    if (best.worth != Worth::None)
        plan.spec = best.spec;
    plan.costUsd = m_model.price.isKnown() ? std::optional(bill.usd) : std::nullopt;
    plan.wasteUsd = best.worth == Worth::None ? bill.usd : bill.wasteUsd;
    if (const QString notice = noticeOf(best.worth, answers); !notice.isEmpty())
        plan.notices.append(notice);
    return plan;
}

} // namespace beatreel::openai
