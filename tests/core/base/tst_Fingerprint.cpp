// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Fingerprint : public QObject
{
    Q_OBJECT

private slots:
    void sameInputsGiveTheSame()
    {
        const auto make = [] { return FingerprintBuilder("frame/1").add("seed", 7).add("text", QStringLiteral("ä")).build(); };
        QCOMPARE(make(), make());
        QCOMPARE(make().hex().size(), 64);
        QCOMPARE(Fingerprint::fromHex(make().hex()), make());
    }

    void boundariesOfInputsCount()
    {
        const Fingerprint ab = FingerprintBuilder("x").add("a", QStringLiteral("bc")).build();
        const Fingerprint a = FingerprintBuilder("x").add("ab", QStringLiteral("c")).build();
        QVERIFY(ab != a);
        const Fingerprint one = FingerprintBuilder("x").add("l", QStringList{QStringLiteral("a"), QStringLiteral("b")}).build();
        const Fingerprint other = FingerprintBuilder("x").add("l", QStringList{QStringLiteral("ab")}).build();
        QVERIFY(one != other);
    }

    void onlyWholeHexIsRead()
    {
        QVERIFY(Fingerprint::fromHex(QStringLiteral("12ab")).isEmpty());
        QVERIFY(Fingerprint::fromHex(QString(64, u'g')).isEmpty());
        QCOMPARE(Fingerprint().number(), quint64(0));
    }

    void fileHashIsSha256()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("abc.txt"));
        QVERIFY(writeFileAtomically(path, "abc"));
        // FIPS 180-2, appendix B.1
        QCOMPARE(fingerprintOfFile(path)->hex(),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(fingerprintOfFile(folder.file(QStringLiteral("none"))).error().kind, ErrorKind::Storage);
    }
};

BEATREEL_TEST(tst_Fingerprint)
#include "tst_Fingerprint.moc"
