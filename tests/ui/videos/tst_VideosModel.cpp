// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/videos/VideosFixture.h"
#include "ui/common/Theme.h"
#include "ui/videos/VideosFilter.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideoWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using enum VideoStatus;

class tst_VideosModel : public QObject
{
    Q_OBJECT

    /// Ids in their order.
    static QString ids(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.index(i, 0).data(VideosModel::RowRole).value<VideoRow>().id);
        return all.join(u' ');
    }

private slots:
    void onlyWhatChangedIsTold()
    {
        VideosModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &VideosModel::rowsInserted);
        QSignalSpy removed(&model, &VideosModel::rowsRemoved);
        QSignalSpy changed(&model, &VideosModel::dataChanged);
        QSignalSpy reset(&model, &VideosModel::modelReset);
        model.setRows({videoRow(QStringLiteral("a")), videoRow(QStringLiteral("b")), videoRow(QStringLiteral("c"))});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        const QPersistentModelIndex c = model.index(2, 0);
        model.setRows(model.rows());
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 1);

        VideoRow other = videoRow(QStringLiteral("c"), GeneratingChunks);
        other.progress = 0.631;
        model.setRows({videoRow(QStringLiteral("d")), other, videoRow(QStringLiteral("a"))});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(ids(model), QStringLiteral("a c d"));
        QCOMPARE(c.row(), 1);
        QCOMPARE(model.index(1, VideosModel::Progress).data().toString(), QStringLiteral("63 %"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!c.isValid());
    }

    void whatARowSays()
    {
        VideosModel model;
        VideoRow row = videoRow(QStringLiteral("a"), Failed);
        row.costUsd = 0.1899;
        row.seconds = 30;
        row.progress = 0.5;
        row.error = QStringLiteral("The service refused.");
        VideoRow away = videoRow(QStringLiteral("b"), GeneratingChunks);
        away.isBeingBuilt = false;
        away.isHere = false;
        away.host = QStringLiteral("atelier");
        VideoRow bare;
        bare.id = QStringLiteral("c");
        model.setRows({row, away, bare});
        const auto text = [&](int i, int column, int role = Qt::DisplayRole) { return model.index(i, column).data(role).toString(); };
        QCOMPARE(text(0, VideosModel::Video), QStringLiteral("Film a"));
        QCOMPARE(text(0, VideosModel::Video, VideosModel::SecondLineRole), QStringLiteral("15s sneakers at dusk"));
        QCOMPARE(text(0, VideosModel::Status), QStringLiteral("Failed"));
        QCOMPARE(text(0, VideosModel::Status, VideosModel::SecondLineRole), QStringLiteral("The service refused."));
        QCOMPARE(text(0, VideosModel::Progress), QStringLiteral("50 %"));
        QCOMPARE(text(0, VideosModel::Cost), QStringLiteral("$0.19"));
        QCOMPARE(text(0, VideosModel::Cost, Qt::AccessibleTextRole), QStringLiteral("19 cents"));
        QCOMPARE(text(0, VideosModel::Length), QStringLiteral("30 s"));
        QVERIFY(text(0, VideosModel::Created).contains(QStringLiteral("2026")));
        QCOMPARE(text(0, VideosModel::Place), QStringLiteral("This computer"));
        QCOMPARE(text(0, VideosModel::Video, Qt::AccessibleTextRole), QStringLiteral("Film a, failed, 50 percent"));
        QCOMPARE(text(1, VideosModel::Status), QStringLiteral("Interrupted"));
        QCOMPARE(text(1, VideosModel::Place), QStringLiteral("atelier"));
        QCOMPARE(text(2, VideosModel::Video), QStringLiteral("Without a name"));
        QCOMPARE(text(2, VideosModel::Place), QStringLiteral("Unknown"));
        for (int column = 0; column < VideosModel::kColumns; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void sortedByWhatIsMeant()
    {
        VideosModel model;
        QList<VideoRow> rows{videoRow(QStringLiteral("a")), videoRow(QStringLiteral("b"), Failed), videoRow(QStringLiteral("c"), Planning)};
        rows[0].costUsd = 10;
        rows[1].costUsd = 9.5;
        rows[2].costUsd = 0.2;
        rows[0].seconds = 5;
        rows[2].seconds = 30;
        rows[0].name = QStringLiteral("Adler");
        rows[1].name = QStringLiteral("bär");
        rows[2].name = QStringLiteral("Zug");
        rows[1].created = rows[0].created.addSecs(60);
        rows[2].created = {};
        model.setRows(rows);
        VideosFilter filter;
        filter.setSourceModel(&model);
        const auto sorted = [&](int column) {
            filter.sort(column, Qt::AscendingOrder);
            return ids(filter);
        };
        QCOMPARE(sorted(VideosModel::Cost), QStringLiteral("c b a"));
        QCOMPARE(sorted(VideosModel::Length), QStringLiteral("b a c"));
        QCOMPARE(sorted(VideosModel::Created), QStringLiteral("c a b"));
        QCOMPARE(sorted(VideosModel::Status), QStringLiteral("c a b"));
        QCOMPARE(sorted(VideosModel::Video), QStringLiteral("a b c"));
    }

    void searchedAndCounted()
    {
        VideosModel model;
        QList<VideoRow> rows{videoRow(QStringLiteral("a")), videoRow(QStringLiteral("b"), Failed), videoRow(QStringLiteral("c"), Planning), videoRow(QStringLiteral("d"), Stitching)};
        rows[1].brief = QStringLiteral("Café at night");
        rows[2].costUsd = 0.5;
        rows[0].costUsd = 7;
        rows[2].host = QStringLiteral("atelier");
        rows[2].isHere = false;
        rows[3].isBeingBuilt = false; // nobody goes on
        model.setRows(rows);
        VideosFilter filter;
        filter.setSourceModel(&model);
        const auto found = [&](const char *words) {
            filter.setWords(QString::fromUtf8(words));
            return ids(filter);
        };
        QCOMPARE(found("cafe"), QStringLiteral("b"));
        QCOMPARE(found("film NIGHT"), QStringLiteral("b"));
        QCOMPARE(found("atelier"), QStringLiteral("c"));
        QCOMPARE(found("interrupted"), QStringLiteral("d"));
        QCOMPARE(found("failed"), QStringLiteral("b"));
        QCOMPARE(found("nothing like it"), QString());
        QCOMPARE(found(""), QStringLiteral("a b c d"));
        filter.setGroup(VideoGroup::Failed);
        QCOMPARE(ids(filter), QStringLiteral("b d"));
        filter.setGroup(VideoGroup::Active);
        QCOMPARE(ids(filter), QStringLiteral("c"));
        QCOMPARE(filter.counts(), (QMap<VideoGroup, int>{{VideoGroup::Active, 1}, {VideoGroup::Finished, 1}, {VideoGroup::Failed, 2}}));
        QCOMPARE(filter.costUsd(), 0.5);
        filter.setWords(QStringLiteral("dusk"));
        QCOMPARE(filter.counts(), (QMap<VideoGroup, int>{{VideoGroup::Active, 1}, {VideoGroup::Finished, 1}, {VideoGroup::Failed, 1}}));
    }

    /// As a shared database knows it.
    void whoBuildsIt()
    {
        VideoEntry entry;
        entry.record.id = QStringLiteral("v");
        entry.record.status = GeneratingChunks;
        entry.place = VideoPlace{QStringLiteral("/films/Shoe"), QStringLiteral("atelier")};
        entry.builder = VideoBuilder{QStringLiteral("atelier"), true};
        VideoRow row = rowOf(entry);
        QVERIFY(row.group() == VideoGroup::Active);
        QCOMPARE(row.name, QStringLiteral("Shoe"));
        QCOMPARE(statusSentence(row), QStringLiteral("on atelier"));
        QVERIFY(!row.isHere && !row.canBeTrashed);
        entry.builder->host = QSysInfo::machineHostName();
        QCOMPARE(statusSentence(rowOf(entry)), QString());
        entry.builder->isAlive = false;
        row = rowOf(entry);
        QVERIFY(row.isInterrupted() && row.group() == VideoGroup::Failed);
        entry.place.reset();
        entry.record.spec = {{QStringLiteral("product"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Sneakers")}}}};
        QCOMPARE(rowOf(entry).name, QStringLiteral("Sneakers"));
    }

    void readyIsSilent()
    {
        const Theme theme = Theme::dark();
        QVERIFY(!signOf(videoRow(QStringLiteral("a")), theme));
        QVERIFY(signOf(videoRow(QStringLiteral("a"), Failed), theme)->colour == theme.failed);
        QVERIFY(signOf(videoRow(QStringLiteral("a"), AddingMusic), theme)->colour == theme.accent);
        VideoRow row = videoRow(QStringLiteral("a"), AddingMusic);
        row.isBeingBuilt = false;
        QVERIFY(signOf(row, theme)->colour == theme.stale);
    }
};

BEATREEL_TEST(tst_VideosModel)
#include "tst_VideosModel.moc"
