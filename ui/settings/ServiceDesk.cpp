// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServiceDesk.h"

#include "core/providers/replicate/ReplicateApi.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

constexpr std::chrono::seconds kPatience{20}; ///< a person is waiting

} // namespace

ServiceDesk::ServiceDesk(QObject *parent) : QObject(parent) {}

ServiceDesk::~ServiceDesk()
{
    m_cancel.request_stop();
    m_pool.waitForDone();
}

const HttpClient &ServiceDesk::http()
{
    if (!m_http)
        m_http = std::make_unique<HttpClient>();
    return *m_http;
}

void ServiceDesk::askReplicate(const Place &place, std::function<void(const Result<QString> &)> then)
{
    runInBackground(
        this, m_pool, 0,
        [&http = http(), place, cancel = m_cancel.get_token()]() -> Result<QString> {
            replicate::Settings settings;
            settings.base = place.base;
            settings.token = place.key;
            settings.retry.mostAttempts = 1;
            settings.answer = kPatience;
            settings.stall = kPatience;
            const auto name = replicate::ReplicateApi(http, settings).account(cancel);
            if (name && name->isEmpty())
                return fail(ErrorKind::NotFound, {});
            return name;
        },
        std::move(then));
}

void ServiceDesk::askModels(const Place &place, std::function<void(const Result<QList<openai::ListedModel>> &)> then)
{
    runInBackground(
        this, m_pool, 0,
        [&http = http(), place, cancel = m_cancel.get_token()]() -> Result<QList<openai::ListedModel>> {
            openai::Settings settings;
            settings.base = place.base;
            settings.key = place.key;
            const openai::ChatApi api(http, settings);
            if (api.isOpenAi() && place.key.isEmpty())
                return fail(ErrorKind::ProviderRefused, tr("There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server."));
            const auto listed = api.models(cancel);
            if (listed && listed->isEmpty())
                return fail(ErrorKind::NotFound, {});
            return listed;
        },
        std::move(then));
}

} // namespace beatreel
