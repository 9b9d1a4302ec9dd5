// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TemplateShelf.h"

#include "core/story/OwnTemplates.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const TemplateId kHero(QStringLiteral("hero_shot"));
const TemplateId kDrone(QStringLiteral("drone"));

struct Shelf
{
    [[nodiscard]] BeatTemplate heroAs(const TemplateId &id) const
    {
        BeatTemplate copy = *shippedLibrary().find(kHero);
        copy.id = id;
        copy.duration = Seconds(10);
        return copy;
    }

    TestFolder folder;
    TemplateShelf shelf{shippedLibrary(), folder.file(QStringLiteral("config"))};
};

} // namespace

class tst_TemplateShelf : public QObject
{
    Q_OBJECT

private slots:
    void ownOnesComeAndGo()
    {
        Shelf own;
        QSignalSpy changes(&own.shelf, &TemplateShelf::changed);
        QVERIFY(own.shelf.save(own.heroAs(kDrone)));
        QCOMPARE(changes.size(), 1);
        QVERIFY(own.shelf.isOwn(kDrone));
        QVERIFY(!own.shelf.isShipped(kDrone));
        QVERIFY(*own.shelf.library().find(kDrone) == own.heroAs(kDrone));

        const TemplateShelf another(shippedLibrary(), own.folder.file(QStringLiteral("config")));
        QVERIFY(another.isOwn(kDrone));

        QVERIFY(own.shelf.remove(kDrone));
        QCOMPARE(changes.size(), 2);
        QVERIFY(!own.shelf.library().find(kDrone));
        QVERIFY(own.shelf.remove(kDrone).error().kind == ErrorKind::NotFound);
    }

    void shippedOnesAreNotReplacedUnawares()
    {
        Shelf own;
        QSignalSpy changes(&own.shelf, &TemplateShelf::changed);
        const Result<void> saved = own.shelf.save(own.heroAs(kHero));
        QVERIFY(saved.error().kind == ErrorKind::Exists);
        QVERIFY(saved.error().sentence.contains(QStringLiteral("hero_shot")));
        QVERIFY(!own.shelf.isOwn(kHero));
        QVERIFY(changes.isEmpty());
    }

    void oneThatStandsForAShippedOneCanBeChangedAndTakenAway()
    {
        Shelf own;
        const QString beats = own.folder.file(QStringLiteral("config/beats"));
        QVERIFY(QDir().mkpath(beats));
        QVERIFY(QFile::copy(sourceFile(QStringLiteral("resources/beats.json")), beats + QStringLiteral("/mine.json")));
        own.shelf.reload();
        QVERIFY(!own.shelf.isOwn(kHero)); // the same as shipped
        QVERIFY(QFile::remove(beats + QStringLiteral("/mine.json")));
        QVERIFY(saveOwnTemplate(own.folder.file(QStringLiteral("config")), own.heroAs(kHero)));
        own.shelf.reload();
        QVERIFY(own.shelf.isOwn(kHero));

        BeatTemplate changed = own.heroAs(kHero);
        changed.duration = Seconds(15);
        QVERIFY(own.shelf.save(changed));
        QCOMPARE(own.shelf.library().find(kHero)->duration, Seconds(15));
        QVERIFY(own.shelf.remove(kHero));
        QCOMPARE(own.shelf.library().find(kHero)->duration, Seconds(5));
        QVERIFY(!own.shelf.isOwn(kHero));
    }

    void freeIds()
    {
        Shelf own;
        const auto idOf = [&](const QString &words) { return own.shelf.freeId(words).text(); };
        QCOMPARE(idOf(QStringLiteral("Drone over roofs")), QStringLiteral("drone_over_roofs"));
        QCOMPARE(idOf(QStringLiteral("Hero shot")), QStringLiteral("hero_shot_2"));
        QVERIFY(own.shelf.save(own.heroAs(TemplateId(QStringLiteral("hero_shot_2")))));
        QCOMPARE(idOf(QStringLiteral("hero_shot")), QStringLiteral("hero_shot_3"));
        const QString longest(60, u'a');
        QVERIFY(own.shelf.save(own.heroAs(TemplateId(longest))));
        QCOMPARE(idOf(longest), longest.left(58) + QStringLiteral("_2"));
        QVERIFY(own.shelf.freeId(QStringLiteral("…")).isEmpty());
    }
};

BEATREEL_TEST(tst_TemplateShelf)
#include "tst_TemplateShelf.moc"
