// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/LookEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "ui/brief/ModelsSection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>
#include <QUndoStack>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// The models of a project of two beats, three clips, with the shipped prices.
struct Section : BriefFixture
{
    Section()
    {
        editor.models = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
        open = create();
        section.emplace(parts);
        section->setProject(open.get());
        QObject::connect(open.get(), &OpenProject::changed, &*section, &ModelsSection::refresh);
        section->resize(300, 700);
        section->QWidget::show();
    }

    [[nodiscard]] QRadioButton *set(const char *id) { return find<QRadioButton>(*section, QByteArray("set-") + id); }
    void press(const char *id) { QTest::mouseClick(set(id), Qt::LeftButton, {}, QPoint(8, set(id)->height() / 2)); }
    [[nodiscard]] QString price(const char *id) { return find<QLabel>(*section, QByteArray("setPrice-") + id)->text(); }
    [[nodiscard]] QComboBox *model(const char *step)
    {
        return find<QComboBox>(*find<QWidget>(*section, QByteArray("projectModel-") + step), "modelChoice");
    }

    std::unique_ptr<OpenProject> open;
    std::optional<ModelsSection> section;
};

} // namespace

class tst_ModelsSection : public QObject
{
    Q_OBJECT

private slots:
    void everySetHasThePriceOfThisFilm()
    {
        Section models;
        QVERIFY(models.set("draft")->isChecked());
        QCOMPARE(models.price("draft"), u"free"_s);
        QCOMPARE(models.price("economy"), u"$0.16"_s); // 2 x $0.003 + 3 x $0.05
        QVERIFY(models.price("standard").startsWith(u"up to $"_s)); // billed by time
        QCOMPARE(models.set("economy")->accessibleName(), u"Economy, the whole film: 16 cents"_s);
        QVERIFY(!models.set("standard")->accessibleDescription().isEmpty());
    }

    void pricesEndInOneLine()
    {
        Section models;
        const auto end = [&](const char *id) {
            const auto *price = models.find<QLabel>(*models.section, QByteArray("setPrice-") + id);
            return price->mapTo(&*models.section, price->rect().topRight()).x();
        };
        QTRY_VERIFY(end("standard") > models.section->width() / 2);
        for (const char *id : {"draft", "economy", "best"})
            QTRY_COMPARE(end(id), end("standard"));
    }

    void aSetIsOneEntryOfTheHistory()
    {
        Section models;
        models.press("best");
        QVERIFY(models.set("best")->isChecked());
        QVERIFY(!models.set("draft")->isChecked());
        QCOMPARE(models.open->project().models.clips, u"wan-2.5-i2v"_s);
        QCOMPARE(models.model("clip")->currentData().toString(), u"wan-2.5-i2v"_s);
        models.press("best"); // again: nothing
        QVERIFY(models.set("best")->isChecked());
        QCOMPARE(models.open->document().undoStack()->count(), 1);
        models.open->document().undoStack()->undo();
        QVERIFY(models.set("draft")->isChecked());
        QCOMPARE(models.open->project().models, ModelChoice());
    }

    void oneModelMakesItsOwnChoice()
    {
        Section models;
        QComboBox *clips = models.model("clip");
        clips->setCurrentIndex(clips->findData(u"hailuo-2.3-fast"_s));
        emit clips->activated(clips->currentIndex());
        QCOMPARE(models.open->project().models.clips, u"hailuo-2.3-fast"_s);
        for (const char *id : {"draft", "economy", "standard", "best"})
            QVERIFY(!models.set(id)->isChecked());
        QVERIFY(models.find<QLabel>(*models.section, "projectSetNote")->text().startsWith(u"Models of your own choice."_s));
        QVERIFY(!clips->accessibleDescription().isEmpty()); // its licence
    }

    void aPlanningModelThatSeesMayWriteTheMusicsPrompt()
    {
        Section models;
        auto *words = models.find<QCheckBox>(*models.section, "musicWords");
        const auto choose = [&](const QString &planner, const QString &music) {
            Project project = models.open->project();
            project.models.planner = planner;
            project.models.music = music;
            models.open->apply(EditKind::ChangeModels, project);
        };
        QVERIFY(!words->isEnabled()); // nothing here takes a prompt
        choose(u"offline"_s, u"lyria-2"_s);
        QVERIFY(!words->isEnabled()); // nobody sees
        choose(u"gpt-6-luna"_s, u"lyria-2"_s);
        QVERIFY(words->isEnabled());
        const double before = models.open->priceOfBuild().usd();
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(8, words->height() / 2));
        QCOMPARE(models.open->project().models.musicWords, u"gpt-6-luna"_s);
        QVERIFY(words->isChecked());
        QVERIFY(models.find<QLabel>(*models.section, "musicWordsNote")->text().contains(u"$0.0"_s));
        QVERIFY(models.open->priceOfBuild().usd() > before);
        choose(u"gpt-6-luna"_s, u"score"_s);
        QVERIFY(words->isEnabled()); // it can be taken back
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(8, words->height() / 2));
        QCOMPARE(models.open->project().models.musicWords, QString());
        QVERIFY(!words->isEnabled());
    }

    void theUsersOwnMusicIsLeftAlone_data()
    {
        QTest::addColumn<QString>("music");
        QTest::newRow("own track") << u"file"_s;
        QTest::newRow("none") << u"none"_s;
    }

    void theUsersOwnMusicIsLeftAlone()
    {
        QFETCH(QString, music);
        Section models;
        ModelChoice own;
        own.music = music;
        models.open->apply(EditKind::ChangeModels, withModels(models.open->project(), own));
        models.press("best");
        QCOMPARE(models.open->project().models.music, music);
        QVERIFY(models.set("best")->isChecked());
        QCOMPARE(models.find<QLabel>(*models.section, "ownMusicNote")->isVisible(), music == u"file"_s);
    }
};

BEATREEL_TEST(tst_ModelsSection)

#include "tst_ModelsSection.moc"
