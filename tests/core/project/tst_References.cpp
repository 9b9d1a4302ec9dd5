// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/References.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_References : public QObject
{
    Q_OBJECT

private slots:
    void picturesFromElsewhereAreCopied()
    {
        const TestFolder folder;
        const QString project = folder.file(QStringLiteral("My ad"));
        QVERIFY(QDir().mkpath(project));
        const QString shoe = writeFile(folder.file(QStringLiteral("Shoe.PNG")), "shoe");
        const QString same = writeFile(folder.file(QStringLiteral("same.png")), "shoe");
        const QString inside = writeFile(project + QStringLiteral("/park.png"), "park");
        const QStringList names = takeReferencesIn(project, {shoe, inside, same, QStringLiteral("park.png")}).value();
        QCOMPARE(names.size(), 4);
        QVERIFY(names[0].startsWith(QStringLiteral("references/")) && names[0].endsWith(QStringLiteral(".png")));
        QCOMPARE(names[1], QStringLiteral("park.png"));
        QCOMPARE(names[2], names[0]);
        QCOMPARE(names[3], names[1]);
        const QStringList files = referencesIn(project, names);
        QCOMPARE(readFile(files[0]).value(), QByteArray("shoe"));
        QCOMPARE(readFile(files[3]).value(), QByteArray("park"));
        QCOMPARE(takeReferencesIn(project, files).value(), names);
    }

    void oneThatIsGoneIsRefused()
    {
        const TestFolder folder;
        QVERIFY(!takeReferencesIn(folder.path() + QStringLiteral("/My ad"), {folder.file(QStringLiteral("gone.png"))}));
    }
};

BEATREEL_TEST(tst_References)

#include "tst_References.moc"
