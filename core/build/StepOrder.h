// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/BuildWatch.h"
#include "core/build/TakeOrder.h"
#include "core/project/ProjectFolder.h"

namespace beatreel {

/// What a worker may do for a take that costs money: the run's word, since the ledger is shared and the budget with it.
struct PaymentTerms
{
    QString build;                   ///< names the run in the ledger
    std::optional<double> buildUsd;  ///< the most that the run may cost
    bool mayRepeatFailed = false;    ///< as in PaidOrder
    bool mayRepeatLost = false;
    bool mayRepeatUnknown = false;

    bool operator==(const PaymentTerms &) const = default;
};

/// The work of one step as data: with the project's document and the files that it needs, it can be done anywhere, with
/// the same bytes as here.
struct StepOrder
{
    BuildStep::Kind kind = BuildStep::Kind::Frame;
    TakeOrder take;            ///< of a frame, a clip or music
    Slot clip = {};            ///< of a chunk
    std::optional<PaymentTerms> payment = {}; ///< of a take that is paid for
    QList<TakeId> shown = {};  ///< of a chunk: its clip's take; of the sound: the music's, or none

    /// What it makes, as a path in the project's folder; empty for takes.
    [[nodiscard]] QString product() const;
    /// "clip:b1:0", "chunk:b1:0", "stitch": for names and logs.
    [[nodiscard]] QString name() const;

    bool operator==(const StepOrder &) const = default;
};

[[nodiscard]] StepOrder orderOf(const TakeOrder &take, const std::optional<PaymentTerms> &payment = {});

[[nodiscard]] QJsonObject toJson(const StepOrder &order);
/// BadInput, with what is wrong, where it is none.
[[nodiscard]] Result<StepOrder> stepOrderFromJson(const QJsonObject &object);

/// The files of the project's folder, as paths in it, that the work needs beside the document. NotFound where one of its
/// takes is not in the catalogue.
[[nodiscard]] Result<QStringList> filesFor(const StepOrder &order, const ProjectFolder &folder, const Project &project);

} // namespace beatreel
