// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VersionsDialog.h"

#include "ui/common/Appearance.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_VersionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void theChosenOneIsTold()
    {
        const QStringList files{QStringLiteral("/p/versions/2026-01-31T12-00-05.000Z.beatreel"),
                                QStringLiteral("/p/versions/2026-01-30T09-30-00.000Z.beatreel")};
        auto *dialog = new VersionsDialog(files, nullptr);
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

    void withoutVersionsItSaysSo()
    {
        auto *dialog = new VersionsDialog({}, nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("versionList"))->count(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("goBack"))->isEnabled());
        delete dialog;
    }
};

BEATREEL_TEST(tst_VersionsDialog)
#include "tst_VersionsDialog.moc"
