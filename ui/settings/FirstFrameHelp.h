// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/FoldableSection.h"

namespace beatreel {

class ModelCatalogue;
class ServiceAccess;

/// How to get from a key to a first paid frame, and what it costs. Open as long as there is no key.
class FirstFrameHelp : public FoldableSection
{
    Q_OBJECT

public:
    FirstFrameHelp(const ServiceAccess &access, const ModelCatalogue &models, QWidget *parent = nullptr);
};

} // namespace beatreel
