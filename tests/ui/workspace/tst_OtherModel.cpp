// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OtherModel.h"
#include "core/base/AtomicFile.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_OtherModel : public QObject
{
    Q_OBJECT

private slots:
    void theCatalogueNamesTheAlternate_data()
    {
        QTest::addColumn<Slot>("slot");
        QTest::addColumn<QString>("failed");
        QTest::addColumn<QString>("other");
        const BeatId beat(u"b1"_s);
        QTest::newRow("Hailuo") << Slot::clip(beat, 0) << u"hailuo-2.3-fast"_s << u"wan-2.5-i2v"_s;
        QTest::newRow("Wan") << Slot::clip(beat, 0) << u"wan-2.5-i2v"_s << u"hailuo-2.3-fast"_s;
        QTest::newRow("a frame") << Slot::frame(beat) << u"sdxl"_s << u"flux-schnell"_s;
        QTest::newRow("music") << Slot::music() << u"lyria-2"_s << u"score"_s;
        QTest::newRow("one that names none") << Slot::frame(beat) << u"sketch"_s << u"sdxl"_s;
    }

    void theCatalogueNamesTheAlternate()
    {
        QFETCH(Slot, slot);
        QFETCH(QString, failed);
        QFETCH(QString, other);
        const ModelCatalogue catalogue = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
        Job job;
        job.slot = slot;
        job.model = failed;
        const auto found = otherModelFor(catalogue, job);
        QVERIFY(found);
        QCOMPARE(found->id, other);
        QVERIFY(!found->name.isEmpty());
        QVERIFY(found->price.kind() != Price::Kind::Unknown);
    }

    /// Where no model helps, none is offered.
    void noneIsTheCureForAFullDisk()
    {
        const ModelCatalogue catalogue = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
        Job job;
        job.slot = Slot::frame(BeatId(u"b1"_s));
        job.model = u"sketch"_s;
        for (const ErrorKind kind : {ErrorKind::ProviderRefused, ErrorKind::Unavailable, ErrorKind::BadInput, ErrorKind::Media, ErrorKind::OverBudget}) {
            job.error.kind = kind;
            QVERIFY(otherModelFor(catalogue, job));
        }
        job.error.kind = ErrorKind::Storage;
        QVERIFY(!otherModelFor(catalogue, job));
    }
};

BEATREEL_TEST(tst_OtherModel)
#include "tst_OtherModel.moc"
