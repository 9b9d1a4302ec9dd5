// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateDialog.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"
#include "ui/common/SegmentedControl.h"
#include "ui/library/ProductChoice.h"
#include "ui/workspace/TemplateShelf.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct DialogFixture
{
    DialogFixture()
    {
        window.show();
        isShown = QTest::qWaitForWindowExposed(&window);
    }

    void saveBeat()
    {
        const Project project = projectOf(QStringLiteral("usage_scenario 10"));
        TemplateDialog::saveAsTemplate(&window, shelf, project.beats.first(), [this](const TemplateId &id) { done.append(id.text()); });
        dialog = window.findChild<TemplateDialog *>();
    }
    template <class W> [[nodiscard]] W *child(const char *name) { return dialog->findChild<W *>(QString::fromLatin1(name)); }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    void choose(const char *segments, int index) { QTest::mouseClick(child<SegmentedControl>(segments)->segment(index), Qt::LeftButton); }
    void write(const char *field, const char *words)
    {
        auto *widget = child<QWidget>(field);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, QString::fromLatin1(words));
    }
    [[nodiscard]] QString complaint() { return child<QLabel>("templateComplaint")->text(); }

    TestFolder folder;
    TemplateShelf shelf{shippedLibrary(), folder.file(QStringLiteral("config"))};
    QWidget window;
    QPointer<TemplateDialog> dialog;
    QStringList done;
    bool isShown = false;
};

} // namespace

class tst_TemplateDialog : public QObject
{
    Q_OBJECT

private slots:
    void aBeatIsSavedUnderANameThatIsFree()
    {
        DialogFixture fixture;
        fixture.saveBeat();
        QCOMPARE(fixture.child<QLineEdit>("templateName")->text(), QStringLiteral("usage_scenario_2"));
        fixture.click("templateSave");
        QCOMPARE(fixture.done, QStringList{QStringLiteral("usage_scenario_2")});
        QTRY_VERIFY(!fixture.dialog);
        BeatTemplate expected = *shippedLibrary().find(TemplateId(QStringLiteral("usage_scenario")));
        expected.id = TemplateId(QStringLiteral("usage_scenario_2"));
        QVERIFY(*fixture.shelf.library().find(expected.id) == expected);
    }

    void everyFieldIsSaved()
    {
        DialogFixture fixture;
        fixture.saveBeat();
        fixture.write("templateName", "Drone over roofs");
        QVERIFY(fixture.child<QLabel>("templateId")->text().contains(QStringLiteral("drone_over_roofs")));
        fixture.write("templatePrompt", "A drone over ");
        fixture.click("insert.{setting}");
        fixture.choose("templateLength", 2);
        fixture.choose("templateEnergy", 2);
        fixture.choose("templatePosition", 2);
        QTest::keyClick(fixture.child<QComboBox>("templateShot"), Qt::Key_Home);
        QTest::keyClick(fixture.child<QComboBox>("templateMovement"), Qt::Key_End);
        QTest::keyClick(fixture.child<QComboBox>("templateAction"), Qt::Key_Home);
        fixture.click("product.tech");
        fixture.write("productOthers", "Toy drones, tech,");
        fixture.click("templateSave");
        const BeatTemplate *saved = fixture.shelf.library().find(TemplateId(QStringLiteral("drone_over_roofs")));
        QVERIFY(saved);
        QCOMPARE(saved->promptTemplate, QStringLiteral("A drone over {setting}"));
        QCOMPARE(saved->duration, Seconds(15));
        QVERIFY(saved->energy == EnergyLevel::High);
        QVERIFY(saved->typicalPosition == Position::Closing);
        QCOMPARE(saved->shotType, QStringLiteral("wide_cinematic")); // "Cinematic wide" is the first
        QCOMPARE(saved->cameraMovement, QStringLiteral("whip_pan"));
        QCOMPARE(saved->action, QStringLiteral("aspirational_lifestyle"));
        QCOMPARE(saved->compatibleProducts, (QStringList{QStringLiteral("tech"), QStringLiteral("toy_drones")}));
    }

    void whatIsWrongIsSaid()
    {
        DialogFixture fixture;
        fixture.saveBeat();
        const int height = fixture.dialog->height();
        fixture.write("templatePrompt", "A {drone}");
        fixture.click("templateSave");
        QVERIFY(fixture.complaint().contains(QStringLiteral("{drone}")));
        QVERIFY(fixture.dialog->height() > height); // room for its second line
        QVERIFY(fixture.dialog->isVisible());
        fixture.write("templatePrompt", "A drone");
        fixture.write("templateName", "123");
        fixture.click("templateSave");
        QVERIFY(fixture.complaint().contains(QStringLiteral("name")));
        fixture.write("templateName", "drone");
        fixture.click("productAll"); // none is chosen now
        fixture.click("templateSave");
        QVERIFY(fixture.complaint().contains(QStringLiteral("no product")));
        fixture.click("productAll");
        QVERIFY(fixture.done.isEmpty());
        QVERIFY(writeFileAtomically(fixture.folder.file(QStringLiteral("config")), "in the way"));
        fixture.click("templateSave");
        QVERIFY(fixture.complaint().contains(QStringLiteral("config")));
        QVERIFY(QFile::remove(fixture.folder.file(QStringLiteral("config"))));
        fixture.click("templateSave");
        QCOMPARE(fixture.done, QStringList{QStringLiteral("drone")});
    }

    void leavingSavesNothing()
    {
        DialogFixture fixture;
        fixture.saveBeat();
        QTest::keyClick(fixture.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.dialog);
        QVERIFY(fixture.done.isEmpty());
        QCOMPARE(fixture.shelf.library().templates().size(), 15);
    }

    void editingKeepsTheIdAndWhatHasNoField()
    {
        DialogFixture fixture;
        BeatTemplate own = *shippedLibrary().find(TemplateId(QStringLiteral("hero_shot")));
        own.id = TemplateId(QStringLiteral("drone"));
        own.shotType = QStringLiteral("birds_eye");
        own.compatibleProducts = {QStringLiteral("toy_drones"), QStringLiteral("tech")};
        own.rest = {{QStringLiteral("note"), QStringLiteral("ours")}};
        QVERIFY(fixture.shelf.save(own));
        TemplateDialog::edit(&fixture.window, fixture.shelf, own, [&](const TemplateId &id) { fixture.done.append(id.text()); });
        fixture.dialog = fixture.window.findChild<TemplateDialog *>();
        QVERIFY(fixture.child<QLineEdit>("templateName")->isReadOnly());
        QCOMPARE(fixture.child<QComboBox>("templateShot")->currentText(), QStringLiteral("Birds eye"));
        fixture.choose("templateEnergy", 0);
        fixture.click("templateSave");
        QCOMPARE(fixture.done, QStringList{QStringLiteral("drone")});
        own.energy = EnergyLevel::Low;
        const BeatTemplate saved = *fixture.shelf.library().find(own.id);
        QCOMPARE(QSet<QString>(saved.compatibleProducts.begin(), saved.compatibleProducts.end()),
                 QSet<QString>(own.compatibleProducts.begin(), own.compatibleProducts.end()));
        own.compatibleProducts = saved.compatibleProducts;
        QVERIFY(saved == own);
    }

    void productsRuleEachOtherOut()
    {
        ProductChoice choice({QStringLiteral("tech"), QStringLiteral("fashion")});
        choice.show();
        auto *all = choice.findChild<QAbstractButton *>(QStringLiteral("productAll"));
        auto *tech = choice.findChild<QAbstractButton *>(QStringLiteral("product.tech"));
        choice.setCategories({QStringLiteral("all")});
        QCOMPARE(choice.categories(), QStringList{QStringLiteral("all")});
        QTest::mouseClick(tech, Qt::LeftButton);
        QVERIFY(!all->isChecked());
        QCOMPARE(choice.categories(), QStringList{QStringLiteral("tech")});
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(!tech->isChecked());
        QTest::keyClicks(choice.findChild<QLineEdit *>(QStringLiteral("productOthers")), QStringLiteral("toys"));
        QVERIFY(!all->isChecked());
        QCOMPARE(choice.categories(), QStringList{QStringLiteral("toys")});
    }

    void everyFieldIsReachedByTabAndNamed()
    {
        DialogFixture fixture;
        fixture.saveBeat();
        QTRY_VERIFY(fixture.dialog->isActiveWindow());
        QStringList passed;
        for (int i = 0; i < 60 && !passed.contains(QStringLiteral("templateSave")); ++i) {
            QWidget *at = QApplication::focusWidget();
            const auto *segments = qobject_cast<SegmentedControl *>(at->parentWidget());
            passed.append(segments ? segments->objectName() : at->objectName());
            QTest::keyClick(at, Qt::Key_Tab);
        }
        passed.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("product.")); });
        QCOMPARE(passed.join(u' '), QStringLiteral("templateName templatePrompt insert.{product_name} insert.{style_aesthetic} insert.{setting} "
                                                   "templateLength templateEnergy templatePosition templateShot templateMovement templateAction "
                                                   "productAll productOthers templateCancel templateSave"));
        const QList<QWidget *> all = fixture.dialog->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const bool isButton = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(isButton || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

BEATREEL_TEST(tst_TemplateDialog)
#include "tst_TemplateDialog.moc"
