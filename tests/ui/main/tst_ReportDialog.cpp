// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ReportDialog.h"

#include "core/base/AtomicFile.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/main/WhatsNewDialog.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace beatreel;

class tst_ReportDialog : public QObject
{
    Q_OBJECT

private:
    const QString m_report = QStringLiteral("Program\n  Beatreel 1.2.3\n");
    test::FakeDialogs m_dialogs;

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void itIsShownFirst()
    {
        const QPointer<ReportDialog> dialog = new ReportDialog(m_report, m_dialogs, nullptr);
        const auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reportText"));
        QCOMPARE(text->toPlainText(), m_report);
        QVERIFY(text->isReadOnly());
        dialog->findChild<QPushButton *>(QStringLiteral("copyReport"))->click();
        QCOMPARE(m_dialogs.copied, m_report);
        delete dialog;
    }

    void itIsSavedAsShown()
    {
        const test::TestFolder folder;
        const QPointer<ReportDialog> dialog = new ReportDialog(m_report, m_dialogs, nullptr);
        dialog->findChild<QPushButton *>(QStringLiteral("saveReport"))->click();
        QCOMPARE(m_dialogs.save.name, QStringLiteral("beatreel-report.txt"));
        const QString file = folder.file(QStringLiteral("report.txt"));
        m_dialogs.chooseFile(file);
        QCOMPARE(readFile(file).value(), m_report.toUtf8());
        delete dialog;
    }

    void whereItCannotBeSavedItStays()
    {
        const test::TestFolder folder;
        const QPointer<ReportDialog> dialog = new ReportDialog(m_report, m_dialogs, nullptr);
        dialog->show();
        dialog->findChild<QPushButton *>(QStringLiteral("saveReport"))->click();
        m_dialogs.chooseFile(folder.file(QStringLiteral("no/such/folder/report.txt")));
        QCOMPARE(m_dialogs.failures.size(), 1);
        QVERIFY(dialog && dialog->isVisible());
        delete dialog;
    }

    void theNewestPartOfTheChangelog()
    {
        QCOMPARE(newestPart(QStringLiteral("# Changelog\n\nWords.\n\n## 2.0\n\n### Added\n\n- b\n\n## 1.0\n\n- a\n")), QStringLiteral("## 2.0\n\n### Added\n\n- b"));
        QCOMPARE(newestPart(QStringLiteral("# Changelog\n\n## 1.0\n\n- a\n")), QStringLiteral("## 1.0\n\n- a"));
    }

    void whatIsNewIsInTheProgram()
    {
        const WhatsNewDialog dialog(nullptr);
        QVERIFY(!newestPart(QString::fromUtf8(readFile(QStringLiteral(":/CHANGELOG.md")).value())).isEmpty());
    }
};

BEATREEL_TEST(tst_ReportDialog)
#include "tst_ReportDialog.moc"
