// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/build/WorkshopFixture.h"
#include "tests/support/NextDoor.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace beatreel::test;

/// A workshop whose orders are done elsewhere.
class tst_WorkshopPlace : public QObject
{
    Q_OBJECT

private slots:
    void anOrderIsDoneInItsPlace()
    {
        Shop shop({5, 5});
        const auto door = std::make_shared<NextDoor>(shop.fixture.models);
        order(shop, door);
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.reports.first().isComplete());
        QCOMPARE(shop.fixture.artist.asked + shop.fixture.camera.asked, 0);
        QCOMPARE(shop.made.size(), 4);
        QCOMPARE(door->done.size(), 6); // with the chunks
        QCOMPARE(door.use_count(), 1);
    }

    void thePlaceLivesAsLongAsTheOrder()
    {
        Shop shop({5});
        auto door = std::make_shared<NextDoor>(shop.fixture.models);
        door->artist.trouble = [&](const FrameRequest &) -> std::optional<Error> {
            shop.gate.pass();
            return std::nullopt;
        };
        const std::weak_ptr<NextDoor> watched = door;
        order(shop, std::move(door));
        QTRY_COMPARE(shop.gate.waiting(), 1);
        QVERIFY(!watched.expired());
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(watched.expired());
    }

private:
    static void order(Shop &shop, std::shared_ptr<NextDoor> door)
    {
        BuildOptions options;
        options.scope = BuildScope::Chunks;
        options.limits = {1, 4};
        shop.workshop.order({shop.fixture.folder->project(), {&shop.fixture.artist, &shop.fixture.camera, &shop.fixture.composer}, options, std::move(door)});
    }
};

BEATREEL_TEST(tst_WorkshopPlace)
#include "tst_WorkshopPlace.moc"
