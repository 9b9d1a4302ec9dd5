// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/StoryboardDialog.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_StoryboardDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), Appearance()); }

    void asksForPaperAndBeats()
    {
        StoryboardDialog dialog(QLocale(QLocale::German, QLocale::Germany));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        std::optional<std::pair<Paper, int>> wanted;
        connect(&dialog, &StoryboardDialog::exportWanted, this, [&](Paper paper, int perPage) { wanted = {paper, perPage}; });
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *paper = dialog.findChild<QComboBox *>(QStringLiteral("storyboardPaper"));
        auto *perPage = dialog.findChild<QComboBox *>(QStringLiteral("storyboardPerPage"));
        QCOMPARE(paper->currentText(), QStringLiteral("A4"));
        QCOMPARE(perPage->currentText(), QStringLiteral("6"));
        QCOMPARE(perPage->count(), beatsPerPageChoices().size());
        // Its keys: the labels' letters, the arrows, Enter.
        QVERIFY(paper->hasFocus());
        QTest::keyClick(paper, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_B, Qt::AltModifier);
        QVERIFY(perPage->hasFocus());
        QTest::keyClick(perPage, Qt::Key_End);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QVERIFY(wanted);
        QVERIFY(wanted->first == Paper::Letter);
        QCOMPARE(wanted->second, 12);
    }

    void cancelExportsNothing()
    {
        StoryboardDialog dialog(QLocale(QLocale::English, QLocale::Canada));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy wanted(&dialog, &StoryboardDialog::exportWanted);
        dialog.open();
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("storyboardPaper"))->currentText(), QStringLiteral("Letter"));
        QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("storyboardCancel")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(wanted.size(), 0);
    }
};

BEATREEL_TEST(tst_StoryboardDialog)
#include "tst_StoryboardDialog.moc"
