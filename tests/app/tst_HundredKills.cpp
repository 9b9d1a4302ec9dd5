// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Kills.h"
#include "tests/support/TestMain.h"

#include <QTest>

/// As tst_Kills, at a hundred other instants.
class tst_HundredKills : public beatreel::test::Kills
{
    Q_OBJECT

private slots:
    void hundredKills_data() { addInstants(100, 20250102); }
    void hundredKills() { killAndResume(); }
};

BEATREEL_TEST(tst_HundredKills)
#include "tst_HundredKills.moc"
