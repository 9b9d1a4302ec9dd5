// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Costs.h"
#include "core/generate/RequestJournal.h"
#include "core/project/ProjectFolder.h"

namespace beatreel::cli {

/// What a project has cost so far, by the rows of its ledger.
[[nodiscard]] Costs spendingOf(const ProjectFolder &folder, const SlotStates &states, const ModelCatalogue &models, const QList<RequestRow> &rows);

/// By phase, and what was paid and not used; empty where nothing was spent.
[[nodiscard]] QString readable(const Costs &spending);

/// The same as members of a document, `takes` with the cost of each beside them.
[[nodiscard]] QJsonObject spendingMembers(const Costs &spending, const SlotStates &states, const QList<Take> &takes);

} // namespace beatreel::cli
