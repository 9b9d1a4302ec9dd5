// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/PaidKills.h"
#include "tests/support/TestMain.h"

/// As tst_PaidKills, at two hundred other instants.
class tst_TwoHundredPaidKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_kills.measure(); }
    void nothingIsPaidTwiceAndNothingIsLost_data() { beatreel::test::PaidKills::addInstants(200, 20261130); }
    void nothingIsPaidTwiceAndNothingIsLost()
    {
        QFETCH(double, fraction);
        m_kills.killAndResume(fraction);
    }

private:
    beatreel::test::PaidKills m_kills;
};

BEATREEL_TEST(tst_TwoHundredPaidKills)
#include "tst_TwoHundredPaidKills.moc"
