// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Kills.h"
#include "tests/support/TestMain.h"

#include <QTest>

/// SIGKILL at any instant loses nothing.
class tst_Kills : public beatreel::test::Kills
{
    Q_OBJECT

private slots:
    void eightKills_data() { addInstants(8, 20250101); }
    void eightKills() { killAndResume(); }
};

BEATREEL_TEST(tst_Kills)
#include "tst_Kills.moc"
