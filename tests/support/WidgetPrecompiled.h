// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Precompiled once (beatreel_widget_test_main) and used again by every test program with widgets.

#pragma once

#include "ui/common/Precompiled.h"

#include <QSignalSpy>
#include <QTest>
