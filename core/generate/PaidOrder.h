// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestJournal.h"

namespace beatreel {

/// What a generator needs to book a request by itself.
struct PaidOrder
{
    RequestJournal *journal = nullptr;
    RequestKey key;
    QJsonObject inputs; ///< the take's, whose fingerprint is in the key
    Budget budget;
    double estimateUsd = 0;
    QString build;
    bool mayRepeatFailed = false;  ///< the user's word: what ended without a result may be asked for again
    bool mayRepeatLost = false;    ///< the user's word: what was paid and is gone may be bought again
    bool mayRepeatUnknown = false; ///< the user's word: what may have been paid may be bought again
};

} // namespace beatreel
