// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"
#include "tests/app/CommandLine.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

/// What the packages bring for the desktop, the manual and the shells, before the tools that judge it.
class tst_DesktopFiles : public QObject
{
    Q_OBJECT

private slots:
    void areValid_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString source = sourceFile(QStringLiteral("packaging/"));
        const QDir staged(QStringLiteral(BEATREEL_STAGED));
        const auto row = [](const char *name, const QString &line, const QString &file) { QTest::newRow(name) << line.split(u' ') + QStringList(file); };
        row("desktop file", QStringLiteral("desktop-file-validate"), source + QStringLiteral("desktop/beatreel.desktop"));
        row("metainfo", QStringLiteral("appstreamcli validate --no-net --pedantic"), staged.filePath(staged.entryList({QStringLiteral("*.metainfo.xml")}).value(0)));
        for (const char *page : {"beatreel.1", "beatreel-cli.1"})
            row(page, QStringLiteral("mandoc -T lint -W warning"), staged.filePath(QString::fromLatin1(page)));
        for (const QString &program : {QStringLiteral("beatreel"), QStringLiteral("beatreel-cli")}) {
            const QString completions = source + QStringLiteral("completions/");
            row(qPrintable(program + QStringLiteral(", bash")), QStringLiteral("bash -n"), completions + program + QStringLiteral(".bash"));
            row(qPrintable(program + QStringLiteral(", zsh")), QStringLiteral("zsh -n"), completions + u'_' + program);
            row(qPrintable(program + QStringLiteral(", fish")), QStringLiteral("fish -n"), completions + program + QStringLiteral(".fish"));
        }
    }

    void areValid()
    {
        QFETCH(QStringList, command);
        const Ran ran = CommandLine().runOther(command.takeFirst(), command);
        QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
        QCOMPARE(ran.err, QByteArray());
    }

    void speakAllLanguages()
    {
        const auto textOf = [](const QString &name) {
            QFile file(sourceFile(QStringLiteral("packaging/desktop/") + name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray entry = textOf(QStringLiteral("beatreel.desktop"));
        const QByteArray type = textOf(QStringLiteral("beatreel.xml")), facts = textOf(QStringLiteral("beatreel.metainfo.xml.in"));
        for (const Language &language : languages().subspan(1)) {
            const QByteArray code = language.code;
            for (const char *key : {"GenericName", "Comment", "Keywords"})
                QVERIFY2(entry.contains(QByteArray("\n") + key + '[' + code + "]="), code);
            QVERIFY2(type.contains("<comment xml:lang=\"" + code + '"'), code);
            const QByteArray tag = "xml:lang=\"" + QByteArray(code).replace('_', '-') + '"';
            QVERIFY2(facts.contains("<summary " + tag), code);
            QCOMPARE(facts.count("<p " + tag), facts.count("<p>"));
        }
    }
};

BEATREEL_TEST(tst_DesktopFiles)
#include "tst_DesktopFiles.moc"
