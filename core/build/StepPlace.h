// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepOrder.h"

namespace beatreel {

/// Somewhere else where the work of steps can be done: a farm. Thread-safe; every call blocks.
class StepPlace
{
public:
    virtual ~StepPlace() = default;

    /// Makes the file of a take that costs nothing: it lies in `workFolder` then.
    [[nodiscard]] virtual Result<Generated> make(const StepOrder &order, const ProjectFolder &folder, const Project &project,
                                                 const QString &workFolder, const TaskContext &context) = 0;

    struct Product
    {
        QString madeBy; ///< the encoder, as it is recorded beside a product
    };
    /// Makes a product: it is at `out` then.
    [[nodiscard]] virtual Result<Product> makeProduct(const StepOrder &order, const ProjectFolder &folder, const Project &project,
                                                      const QString &out, const TaskContext &context) = 0;
};

} // namespace beatreel
