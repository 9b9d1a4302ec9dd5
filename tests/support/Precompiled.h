// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Precompiled once (beatreel_test_main) and used again by every test program without widgets.

#pragma once

#include "core/base/Precompiled.h"

#include <QSignalSpy>
#include <QTest>
