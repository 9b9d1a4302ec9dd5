// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"
#include "tests/ui/brief/Dragging.h"
#include "ui/brief/BriefForm.h"
#include "ui/common/Appearance.h"
#include "ui/workspace/Pictures.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct Sheet
{
    Sheet()
    {
        form.resize(360, 600);
        form.show();
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name) { return form.findChild<Widget *>(QLatin1String(name)); }
    [[nodiscard]] QString picture(const QString &name) const
    {
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = folder.file(name);
        return image.save(path) ? path : QString();
    }

    TestFolder folder;
    Pictures pictures;
    FakeDialogs dialogs;
    BriefForm form{pictures, dialogs};
};

} // namespace

class tst_BriefForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void tabGoesFromFieldToField()
    {
        Sheet sheet;
        QWidget window;
        BriefForm form(sheet.pictures, sheet.dialogs, &window);
        QLineEdit after(&window);
        after.setObjectName(QStringLiteral("after"));
        window.show();
        const auto pressed = [&](int count) {
            QStringList names;
            form.findChild<QSlider *>(QStringLiteral("briefCreativity"))->setFocus();
            for (int i = 0; i < count; ++i) {
                QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
                names.append(window.focusWidget()->objectName());
            }
            return names;
        };
        QCOMPARE(pressed(2), (QStringList{QStringLiteral("addReferences"), QStringLiteral("after")}));
        Brief brief;
        brief.references = {sheet.picture(QStringLiteral("a.png"))};
        form.setBrief(brief);
        QCOMPARE(pressed(3), (QStringList{QStringLiteral("removeReference"), QStringLiteral("addReferences"), QStringLiteral("after")}));
    }

    void fieldsMakeTheBrief()
    {
        Sheet sheet;
        QSignalSpy edits(&sheet.form, &BriefForm::edited);
        QTest::keyClicks(sheet.find<QPlainTextEdit>("briefPrompt"), QStringLiteral("Shoes"));
        QCOMPARE(edits.size(), 5);
        Brief brief = sheet.form.brief();
        QCOMPARE(brief.prompt, QStringLiteral("Shoes"));
        QCOMPARE(brief.duration, std::nullopt);
        QCOMPARE(brief.creativity, 0.5);
        QCOMPARE(brief.seed, defaultSeed(QStringLiteral("Shoes"), std::nullopt));

        auto *length = sheet.find<QComboBox>("briefLength");
        QTest::keyClick(length, Qt::Key_Down);
        QTest::keyClick(length, Qt::Key_Down);
        QCOMPARE(sheet.form.brief().duration, Seconds(10));
        QCOMPARE(sheet.form.brief().seed, defaultSeed(QStringLiteral("Shoes"), Seconds(10)));
        QTest::keyClick(length, Qt::Key_End);
        QCOMPARE(sheet.form.brief().duration, kLongestDuration);
        QTest::keyClick(sheet.find<QSlider>("briefCreativity"), Qt::Key_End);
        QCOMPARE(sheet.form.brief().creativity, 1.0);
        QTest::keyClicks(sheet.find<QLineEdit>("briefSeed"), QStringLiteral("20481"));
        QCOMPARE(sheet.form.brief().seed, quint64(20481));
    }

    void showsABriefWithoutTelling()
    {
        Sheet sheet;
        QSignalSpy edits(&sheet.form, &BriefForm::edited);
        const Brief brief{QStringLiteral("Tea"), Seconds(12), 0.25, 0, {sheet.picture(QStringLiteral("tea.png"))}};
        sheet.form.setBrief(brief);
        QCOMPARE(sheet.form.brief(), brief);
        sheet.form.setBrief({QStringLiteral("Tea"), Seconds(30), 1, 99, {}});
        QCOMPARE(sheet.form.brief(), (Brief{QStringLiteral("Tea"), Seconds(30), 1, 99, {}}));
        QCOMPARE(edits.size(), 0);
        sheet.find<QLineEdit>("briefSeed")->clear();
        QCOMPARE(sheet.form.brief().seed, defaultSeed(QStringLiteral("Tea"), Seconds(30)));
    }

    void aSeedThatIsNoNumberIsToldOf()
    {
        Sheet sheet;
        auto *trouble = sheet.find<QLabel>("seedTrouble");
        QVERIFY(!trouble->isVisible());
        auto *seed = sheet.find<QLineEdit>("briefSeed");
        QTest::keyClicks(seed, QStringLiteral("-4"));
        QVERIFY(trouble->isVisible());
        QCOMPARE(seed->accessibleDescription(), trouble->text());
        QVERIFY(!sheet.form.isReadable());
        QTest::keyClick(seed, Qt::Key_Home);
        QTest::keyClick(seed, Qt::Key_Delete);
        QVERIFY(sheet.form.isReadable());
        QVERIFY(!trouble->isVisible());
        QCOMPARE(sheet.form.brief().seed, quint64(4));
    }

    void theDiceGivesAnotherSeed()
    {
        Sheet sheet;
        const quint64 before = sheet.form.brief().seed;
        QTest::mouseClick(sheet.find<QToolButton>("rollSeed"), Qt::LeftButton);
        QVERIFY(sheet.form.brief().seed != before);
        QCOMPARE(QString::number(sheet.form.brief().seed), sheet.find<QLineEdit>("briefSeed")->text());
    }

    void aRefusalStaysUntilTheNextEdit()
    {
        Sheet sheet;
        auto *refusal = sheet.find<QLabel>("briefRefusal");
        sheet.form.showRefusal(QStringLiteral("The brief is empty."));
        QVERIFY(refusal->isVisible());
        QCOMPARE(refusal->text(), QStringLiteral("The brief is empty."));
        QTest::keyClick(sheet.find<QPlainTextEdit>("briefPrompt"), Qt::Key_A);
        QVERIFY(!refusal->isVisible());
    }

    void aRefusalMovesNothingAndIsToldByTheEdge()
    {
        Sheet sheet;
        const auto places = [&] {
            return std::array{sheet.find<QWidget>("briefLength")->mapTo(&sheet.form, QPoint()), sheet.find<QWidget>("briefCreativity")->mapTo(&sheet.form, QPoint())};
        };
        const auto edge = [&] {
            auto *prompt = sheet.find<QPlainTextEdit>("briefPrompt");
            return prompt->grab().toImage().pixelColor(prompt->width() / 2, 0);
        };
        const auto before = places();
        const Theme &theme = Appearance::of(&sheet.form).theme;
        QVERIFY(edge() != theme.failed);
        sheet.form.showRefusal(QStringLiteral("The brief is empty."), BriefForm::WayOut::MendPrompt);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
        QCOMPARE(edge(), theme.failed);
        sheet.form.showRefusal({});
        QVERIFY(edge() != theme.failed);
        // It is not the brief that is at fault.
        sheet.form.showRefusal(QStringLiteral("The key was refused."), BriefForm::WayOut::PlanOffline);
        QVERIFY(edge() != theme.failed);
    }

    void inANarrowDockLengthAndSeedAreReadWhole()
    {
        Sheet sheet;
        sheet.form.setBrief({QStringLiteral("Tea"), std::nullopt, 0.5, defaultSeed(QStringLiteral("Tea"), std::nullopt), {}});
        const auto *length = sheet.find<QComboBox>("briefLength");
        const auto *seed = sheet.find<QLineEdit>("briefSeed");
        const auto place = [&](const QWidget *field) { return field->mapTo(&sheet.form, QPoint()); };
        QTRY_COMPARE(place(length).y(), place(seed).y());
        sheet.form.resize(256, 700);
        QTRY_VERIFY(place(length).y() < place(seed).y());
        QVERIFY(length->width() > length->fontMetrics().horizontalAdvance(length->currentText()) + 40);
        QVERIFY(seed->width() > seed->fontMetrics().horizontalAdvance(seed->text()) + 20);
    }

    void theModelsAreReadWhole()
    {
        Sheet sheet;
        const auto catalogue = ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value();
        sheet.form.setModels({}, catalogue);
        sheet.form.resize(256, 700);
        const auto *models = sheet.find<QLabel>("briefModels");
        QVERIFY(models->fontMetrics().horizontalAdvance(models->text()) > 256);
        QTRY_VERIFY(models->height() >= models->heightForWidth(models->width()));
        QVERIFY(models->heightForWidth(models->width()) >= 2 * models->fontMetrics().height());
    }

    void referencesAreAddedAndTakenOut()
    {
        Sheet sheet;
        QSignalSpy edits(&sheet.form, &BriefForm::edited);
        const QString shoe = sheet.picture(QStringLiteral("shoe.png"));
        const QString park = sheet.picture(QStringLiteral("park.png"));
        auto *add = sheet.find<QToolButton>("addReferences");
        QTest::mouseClick(add, Qt::LeftButton);
        sheet.dialogs.chooseFiles({shoe, park, shoe});
        QCOMPARE(sheet.form.brief().references, (QStringList{shoe, park}));
        QTest::mouseClick(add, Qt::LeftButton);
        sheet.dialogs.leave();
        QCOMPARE(edits.size(), 1);
        auto *cross = sheet.find<QToolButton>("removeReference");
        QCOMPARE(cross->accessibleName(), QStringLiteral("Take out shoe.png"));
        QTest::keyClick(cross, Qt::Key_Space);
        QCOMPARE(sheet.form.brief().references, QStringList{park});
        QCOMPARE(edits.size(), 2);
    }

    void picturesCanBeDropped()
    {
        Sheet sheet;
        auto *list = sheet.find<QWidget>("references");
        const QString shoe = sheet.picture(QStringLiteral("shoe.png"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(shoe), QUrl::fromLocalFile(sheet.folder.file(QStringLiteral("words.txt")))});
        QVERIFY(dropOn(list, data, {5, 5}));
        QCOMPARE(sheet.form.brief().references, QStringList{shoe});
        QMimeData words;
        words.setText(QStringLiteral("shoe"));
        QVERIFY(!dropOn(list, words, {5, 5}));
    }
};

BEATREEL_TEST(tst_BriefForm)

#include "tst_BriefForm.moc"
