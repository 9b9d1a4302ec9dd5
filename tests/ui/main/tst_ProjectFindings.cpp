// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ProjectFindings.h"

#include "core/project/LookEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_ProjectFindings : public QObject
{
    Q_OBJECT

private slots:
    void aSoundProjectHasNone()
    {
        EditorFixture fixture;
        fixture.start = projectOf(QStringLiteral("hero_shot 5, call_to_action 10"));
        const auto open = fixture.create();
        const QList<ProjectFinding> findings = findingsOf(*open);
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings[0].sentence));
    }

    void theLookIsTheCulpritOfItsFindings()
    {
        EditorFixture fixture;
        fixture.start = projectOf(QStringLiteral("hero_shot 5, call_to_action 10"));
        const auto open = fixture.create();
        open->apply(EditKind::EditStyle, withPalette(open->project(), {QStringLiteral("#112233")}));
        const QList<ProjectFinding> findings = findingsOf(*open);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings[0].isOfLook);
        QVERIFY(findings[0].beat.isEmpty());
        QVERIFY2(findings[0].sentence.contains(QStringLiteral("palette")), qPrintable(findings[0].sentence));
    }

    void aFileThatIsGoneNamesItsBeat()
    {
        EditorFixture fixture;
        const BeatId second(QStringLiteral("b2"));
        QString file;
        {
            const auto open = fixture.create();
            open->make({Slot::frame(second)});
            QTRY_VERIFY_WITH_TIMEOUT(open->state(Slot::frame(second))->status == SlotStatus::Ready, 30000);
            file = open->takes().path(*open->state(Slot::frame(second))->shown);
        }
        QVERIFY(QFile::remove(file));
        const auto open = fixture.reopen();
        const QList<ProjectFinding> findings = findingsOf(*open);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings[0].beat, second);
        QCOMPARE(findings[0].severity, Severity::Error);
        const QString name = QFileInfo(file).fileName();
        const QString suffix = name.mid(name.indexOf(u'.'));
        QVERIFY2(findings[0].sentence.contains(QStringLiteral("(takes/%1…%2)").arg(name.left(8), suffix)), qPrintable(findings[0].sentence));
    }
};

BEATREEL_TEST(tst_ProjectFindings)
#include "tst_ProjectFindings.moc"
