// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Generators.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Generators : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberOfAnIdentityCounts()
    {
        const GeneratorIdentity identity{u"offline"_s, u"score"_s, 2, {{u"soundfont"_s, u"abc"_s}, {u"a"_s, 1}}};
        GeneratorIdentity other = identity;
        QCOMPARE(other.fingerprint(), identity.fingerprint());
        other.provider = u"online"_s;
        QVERIFY(other.fingerprint() != identity.fingerprint());
        other = identity;
        other.model = u"sketch"_s;
        QVERIFY(other.fingerprint() != identity.fingerprint());
        other = identity;
        other.version = 3;
        QVERIFY(other.fingerprint() != identity.fingerprint());
        other = identity;
        other.parameters[u"soundfont"_s] = u"abd"_s;
        QVERIFY(other.fingerprint() != identity.fingerprint());
    }

    void orderOfParametersDoesNotCount()
    {
        GeneratorIdentity one;
        one.parameters.insert(u"a"_s, 1);
        one.parameters.insert(u"b"_s, 2);
        GeneratorIdentity other;
        other.parameters.insert(u"b"_s, 2);
        other.parameters.insert(u"a"_s, 1);
        QCOMPARE(one.fingerprint(), other.fingerprint());
    }
};

BEATREEL_TEST(tst_Generators)
#include "tst_Generators.moc"
