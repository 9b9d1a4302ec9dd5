// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/CommandLine.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"

namespace beatreel::test {

/// The command line with a service that it pays.
struct PaidFilm
{
    PaidFilm()
    {
        service.outputs = modelOutputs();
        shell.set(QStringLiteral("REPLICATE_API_TOKEN"), FakeReplicate::token());
        shell.set(QStringLiteral("REPLICATE_API_BASE_URL"), service.base().toString());
    }

    [[nodiscard]] static QStringList generate(const QStringList &more = {})
    {
        return QStringList{QStringLiteral("generate"), QStringLiteral("10s Nike sneakers, energetic and urban"), QStringLiteral("--project"),
                           QStringLiteral("film"), QStringLiteral("--frames"), QStringLiteral("flux-schnell"), QStringLiteral("--clips"),
                           QStringLiteral("wan-2.2-i2v-fast"), QStringLiteral("--music"), QStringLiteral("lyria-2")}
               + more;
    }

    FakeReplicate service;
    CommandLine shell;
};

} // namespace beatreel::test
