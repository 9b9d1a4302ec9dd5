// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportDialog.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

bool rememberFolder(PreferencesStore &store, const QString &folder)
{
    Preferences preferences;
    preferences.exportFolder = folder;
    store.set(preferences);
    return true;
}

/// The dialog over a project of two beats, of which nothing is built; what was asked for is kept.
struct Desk
{
    Desk()
    {
        QObject::connect(&dialog, &ExportDialog::exportWanted, &dialog, [this](const ExportJob &wanted, const QString &to) {
            job = wanted;
            file = to;
        });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }

    template <class Widget> Widget &find(const char *name) { return *dialog.findChild<Widget *>(QString::fromLatin1(name)); }
    void click(const char *name) { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    /// As a person chooses an entry with the keyboard.
    void choose(const char *name, const QString &entry)
    {
        auto &box = find<QComboBox>(name);
        box.setFocus();
        const int from = box.currentIndex(), to = box.findText(entry);
        QVERIFY2(to >= 0, qPrintable(entry));
        for (int i = from; i != to; i += from < to ? 1 : -1)
            QTest::keyClick(&box, from < to ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box.currentText(), entry);
    }

    EditorFixture fixture;
    std::unique_ptr<OpenProject> open = fixture.create();
    FakeDialogs dialogs;
    PreferencesStore store{fixture.folder.file(QStringLiteral("settings.json"))};
    const bool isRemembered = rememberFolder(store, fixture.folder.path());
    ExportDialog dialog{*open, dialogs, store, nullptr};
    std::optional<ExportJob> job;
    QString file;
};

} // namespace

class tst_ExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), Appearance()); }

    void refusesWithTwoWaysOut()
    {
        Desk desk;
        QCOMPARE(desk.find<QLabel>("exportGapsSentence").text(), QStringLiteral("2 beats have no video yet. There is no music yet."));
        QVERIFY(!desk.find<QWidget>("exportStart").isVisible());
        QCOMPARE(desk.find<PriceButton>("exportBuildFirst").price()->kind(), desk.open->priceOfBuild().kind());
        QSignalSpy build(&desk.dialog, &ExportDialog::buildWanted);
        desk.click("exportBuildFirst");
        QCOMPARE(build.size(), 1);
        QVERIFY(!desk.dialog.isVisible());
        QVERIFY(!desk.job);
    }

    void asItIsItGoesWithoutMore()
    {
        Desk desk;
        desk.click("exportAsIs");
        QVERIFY(desk.job);
        QCOMPARE(desk.file, desk.fixture.folder.file(QStringLiteral("My ad.mp4")));
        QCOMPARE(desk.job->existing, ExportJob::Existing::Refuse);
        QCOMPARE(desk.job->pieces.size(), size_t(3));
    }

    void presetsSetTheFields()
    {
        Desk desk;
        desk.choose("exportPreset", QStringLiteral("Editing (ProRes)"));
        QCOMPARE(desk.find<QComboBox>("exportCodec").currentText(), QStringLiteral("ProRes 422 (MOV)"));
        QCOMPARE(desk.find<QLineEdit>("exportName").text(), QStringLiteral("My ad.mov"));
        QVERIFY(!desk.find<QLineEdit>("exportWatermark").isEnabled());
        desk.choose("exportPreset", QStringLiteral("Animatic for review"));
        QVERIFY(desk.find<QCheckBox>("exportReview").isChecked());
        QVERIFY(desk.find<QLineEdit>("exportWatermark").isEnabled());
        QCOMPARE(desk.find<QLineEdit>("exportName").text(), QStringLiteral("My ad.mp4"));
        desk.find<QLineEdit>("exportWatermark").setText(QStringLiteral("Draft"));
        desk.click("exportAsIs");
        QVERIFY(desk.job && desk.job->stamp);
    }

    void fieldsNameTheirPreset()
    {
        Desk desk;
        desk.choose("exportCodec", QStringLiteral("VP9 (WebM)"));
        QCOMPARE(desk.find<QComboBox>("exportPreset").currentText(), QStringLiteral("WebM"));
        desk.choose("exportSize", QStringLiteral("1920 x 1080"));
        QCOMPARE(desk.find<QComboBox>("exportPreset").currentText(), QStringLiteral("Own settings"));
        desk.choose("exportCodec", QStringLiteral("H.264 (MP4)"));
        QCOMPARE(desk.find<QComboBox>("exportPreset").currentText(), QStringLiteral("Web 1080p"));
        QTest::keyClick(&desk.find<QCheckBox>("exportMusic"), Qt::Key_Space);
        QVERIFY(!desk.find<QDoubleSpinBox>("exportLoudness").isEnabled());
        desk.click("exportAsIs");
        QCOMPARE(desk.job->size, QSize(1920, 1080));
        QCOMPARE(desk.job->sound.music, QString());
    }

    void theNameIsTheUsers()
    {
        Desk desk;
        auto &name = desk.find<QLineEdit>("exportName");
        name.clear();
        desk.click("exportAsIs");
        QVERIFY(!desk.job);
        QCOMPARE(desk.find<QLabel>("exportWork").text(), QStringLiteral("Give the file a name."));
        QTest::keyClicks(&name, QStringLiteral("Final cut"));
        desk.click("exportAsIs");
        QCOMPARE(desk.file, desk.fixture.folder.file(QStringLiteral("Final cut.mp4")));
    }

    void theFolderIsRemembered()
    {
        Desk desk;
        const QString folder = desk.fixture.folder.file(QStringLiteral("Films"));
        QDir().mkpath(folder);
        desk.click("exportChangeFolder");
        QCOMPARE(desk.dialogs.file.folder, desk.fixture.folder.path());
        desk.dialogs.chooseFile(folder);
        desk.click("exportAsIs");
        QCOMPARE(desk.file, folder + QStringLiteral("/My ad.mp4"));
        QCOMPARE(desk.store.value().exportFolder, folder);
    }

    void aPartIsThatOfTheSelectedBeats()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        FakeDialogs dialogs;
        PreferencesStore store(fixture.folder.file(QStringLiteral("settings.json")));
        open->selection().select(BeatId(QStringLiteral("b2")));
        ExportDialog dialog(*open, dialogs, store, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *part = dialog.findChild<QComboBox *>(QStringLiteral("exportPart"));
        QCOMPARE(part->count(), 2);
        std::optional<ExportJob> job;
        connect(&dialog, &ExportDialog::exportWanted, &dialog, [&](const ExportJob &given) { job = given; });
        dialog.open();
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);
        QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("exportAsIs")), Qt::LeftButton);
        QVERIFY(job);
        QCOMPARE(job->range, (FilmRange{150, 300}));
    }

    void itFitsALowScreenAtTwiceTheText()
    {
        Appearance large;
        large.type = TypeScale(200);
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), large);
        const auto usual = qScopeGuard([] { applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), Appearance()); });
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        QVERIFY2(desk.dialog.height() <= desk.dialog.screen()->availableGeometry().height() - 80, qPrintable(QString::number(desk.dialog.height())));
        const QRect all = desk.dialog.rect();
        for (const char *name : {"exportWork", "exportGapsSentence", "exportBuildFirst", "exportAsIs", "exportCancel"}) {
            const auto &widget = desk.find<QWidget>(name);
            QVERIFY2(all.contains(QRect(widget.mapTo(&desk.dialog, QPoint()), widget.size())), name);
        }
        // The last field scrolls into view when Tab comes to it.
        auto &review = desk.find<QCheckBox>("exportReview");
        auto &page = desk.find<QScrollArea>("exportPage");
        const auto isSeen = [&] { return page.viewport()->rect().contains(QRect(review.mapTo(page.viewport(), QPoint()), review.size())); };
        QVERIFY(!isSeen());
        for (int i = 0; i < 12 && !review.hasFocus(); ++i)
            QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(review.hasFocus());
        QVERIFY(isSeen());
        QVERIFY(page.widget()->width() <= page.viewport()->width());
    }

    void fromInToOutWhereTheyAreSet()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        FakeDialogs dialogs;
        PreferencesStore store(fixture.folder.file(QStringLiteral("settings.json")));
        open->selection().select(BeatId(QStringLiteral("b2")));
        open->inOut().setIn(30);
        open->inOut().setOut(199);
        ExportDialog dialog(*open, dialogs, store, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *part = dialog.findChild<QComboBox *>(QStringLiteral("exportPart"));
        QCOMPARE(part->count(), 3);
        QCOMPARE(part->currentText(), QStringLiteral("In to out"));
        std::optional<ExportJob> job;
        connect(&dialog, &ExportDialog::exportWanted, &dialog, [&](const ExportJob &given) { job = given; });
        dialog.open();
        QTest::mouseClick(dialog.findChild<QWidget *>(QStringLiteral("exportAsIs")), Qt::LeftButton);
        QVERIFY(job);
        QCOMPARE(job->range, (FilmRange{30, 170}));
    }

    void everythingIsNamedAndReachedByTab()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        QSet<QString> reached;
        for (int i = 0; i < 30; ++i) {
            if (const QWidget *focus = desk.dialog.focusWidget()) {
                reached.insert(focus->objectName());
                const auto *button = qobject_cast<const QAbstractButton *>(focus);
                QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(focus->objectName()));
            }
            QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"exportName", "exportChangeFolder", "exportPreset", "exportCodec", "exportSize", "exportPart", "exportMusic", "exportLoudness",
                                 "exportReview", "exportBuildFirst", "exportAsIs", "exportCancel"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }
};

BEATREEL_TEST(tst_ExportDialog)
#include "tst_ExportDialog.moc"
