// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VersionsDialog.h"

#include "ui/common/Appearance.h"

#include "core/project/BeatFields.h"
#include "core/project/DocumentFile.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_VersionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void theChosenOneIsTold()
    {
        const QStringList files{QStringLiteral("/p/versions/2026-01-31T12-00-05.000Z.beatreel"),
                                QStringLiteral("/p/versions/2026-01-30T09-30-00.000Z.beatreel")};
        auto *dialog = new VersionsDialog(files, {}, nullptr);
        const QSignalSpy chosen(dialog, &VersionsDialog::chosen);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
        auto *goBack = dialog->findChild<QPushButton *>(QStringLiteral("goBack"));
        QCOMPARE(list->count(), 2);
        QVERIFY(!goBack->isEnabled());
        list->setCurrentRow(1);
        goBack->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), files[1]);
    }

    void eachSaysWhatItIsAndWhatWasChangedThen()
    {
        const TestFolder folder;
        const Project first = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        const Project second = withVoiceOver(first, {first.beats[1].id()}, QStringLiteral("Run home."));
        Project third = second;
        third.beats.removeFirst();
        third.style.lighting = QStringLiteral("neon");
        const QStringList files{folder.file(QStringLiteral("20261130-120005-000.beatreel")), folder.file(QStringLiteral("20261130-110000-000.beatreel")),
                                folder.file(QStringLiteral("20261130-100000-000.beatreel"))};
        QVERIFY(writeDocument(files[0], second) && writeDocument(files[1], first));
        auto *dialog = new VersionsDialog(files, third, nullptr);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
        const auto said = [list](int row) { return list->item(row)->text().section(u'\n', 1); };
        QTRY_COMPARE(said(0), QStringLiteral("2 beats, 15 s. Then: 1 beat deleted, look changed"));
        QTRY_COMPARE(said(1), QStringLiteral("2 beats, 15 s. Then: beat 2 changed"));
        QTRY_COMPARE(said(2), QStringLiteral("It cannot be read. Choose another version."));
        delete dialog;
    }

    void closingWhileItReads()
    {
        const QStringList files(50, QStringLiteral("/p/versions/20260131-120005-000.beatreel"));
        delete new VersionsDialog(files, {}, nullptr);
    }

    void withoutVersionsItSaysSo()
    {
        auto *dialog = new VersionsDialog({}, {}, nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("versionList"))->count(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("goBack"))->isEnabled());
        delete dialog;
    }
};

BEATREEL_TEST(tst_VersionsDialog)
#include "tst_VersionsDialog.moc"
