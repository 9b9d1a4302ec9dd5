// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include <QDir>
#include <QPushButton>

using namespace beatreel;
using namespace beatreel::test;

/// The sample project of the start page.
class tst_SampleProject : public QObject
{
    Q_OBJECT

private slots:
    /// Open before it is made, complete without another click, and free.
    void oneClickToAFinishedFilm()
    {
        Journey person;
        openSample(person);
        QVERIFY(person.open()->workshop().isBuilding());
        QVERIFY(person.open()->countOfBuild() > 0);
        QVERIFY(QTest::qWaitFor([&] { return !person.open()->workshop().isBusy(); }, 3 * Journey::kPatience));
        QVERIFY(person.open()->workshop().failed().isEmpty());
        QCOMPARE(person.open()->countOfBuild(), 0);
        bool hasMusic = false;
        int clips = 0;
        for (const Slot &slot : person.project().slotList()) {
            QCOMPARE(person.status(slot), SlotStatus::Ready);
            hasMusic |= slot.kind == Slot::Kind::Music;
            clips += slot.kind == Slot::Kind::Clip ? 1 : 0;
        }
        QVERIFY(hasMusic);
        QVERIFY(clips >= 3);
        QVERIFY(QFileInfo::exists(person.open()->folder().path(person.project().name + QStringLiteral(".mp4"))));
        QCOMPARE(person.open()->spentUsd(), 0.0);
    }

    /// Whatever models the settings have for new projects.
    void itNeverCostsAnything()
    {
        Journey person;
        Preferences preferences = person.bench().preferences().value();
        preferences.models = {QStringLiteral("gpt-6-luna"), QStringLiteral("sdxl"), QStringLiteral("hailuo-2.3-fast"), QStringLiteral("musicgen")};
        person.bench().preferences().set(preferences);
        openSample(person);
        QCOMPARE(person.project().models, ModelChoice());
        QVERIFY(person.open()->workshop().isBuilding());
    }

    void theSecondClickOpensTheSameOneWithWhatWasChanged()
    {
        Journey person;
        openSample(person);
        const QString folder = person.open()->folder().path();
        const BeatId first = person.project().beats.first().id();
        person.open()->apply(EditKind::DeleteBeats, withoutBeats(person.project(), {first}));
        const Project changed = person.project();
        person.window().files().letGo();
        person.stop();
        person.start();
        openSample(person);
        QCOMPARE(person.open()->folder().path(), folder);
        QCOMPARE(person.project(), changed);
        QCOMPARE(samples(person), 1);
    }

    void whereItIsGoneThereIsANewOneThatIsTheSame()
    {
        Journey person;
        openSample(person);
        const QString folder = person.open()->folder().path();
        const auto specs = [&] {
            QList<SpecBeat> all;
            for (const Beat &beat : person.project().beats)
                all.append(beat->spec);
            return all;
        };
        const QList<SpecBeat> before = specs();
        person.window().files().letGo();
        person.stop();
        QVERIFY(QDir(folder).removeRecursively());
        person.start();
        openSample(person);
        QCOMPARE(person.open()->folder().path(), folder);
        QVERIFY(specs() == before);
    }

private:
    static void openSample(Journey &person)
    {
        person.find<QPushButton>(QStringLiteral("openSample"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        person.settle();
    }
    static qsizetype samples(Journey &person)
    {
        return QDir(person.projectsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }
};

BEATREEL_TEST(tst_SampleProject)
#include "tst_SampleProject.moc"
