// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/PaidKills.h"
#include "tests/support/TestMain.h"

/// A paid build that is killed at ten instants.
class tst_PaidKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_kills.measure(); }
    void nothingIsPaidTwiceAndNothingIsLost_data() { beatreel::test::PaidKills::addInstants(10, 20261129); }
    void nothingIsPaidTwiceAndNothingIsLost()
    {
        QFETCH(double, fraction);
        m_kills.killAndResume(fraction);
    }

private:
    beatreel::test::PaidKills m_kills;
};

BEATREEL_TEST(tst_PaidKills)
#include "tst_PaidKills.moc"
