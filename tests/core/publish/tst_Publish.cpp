// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/PublishedProjects.h"
#include "tests/core/publish/PublishedAd.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;
using test::PublishedAd;

namespace {

QString why(const auto &result)
{
    return result ? QString() : result.error().sentence + u' ' + result.error().detail;
}

} // namespace

class tst_Publish : public QObject
{
    Q_OBJECT

private slots:
    void resultsHaveTheSpecificationsNames()
    {
        const PublishedAd ad;
        const auto report = ad.publish();
        QVERIFY2(report, qPrintable(why(report)));
        const auto content = [&](const QString &key) { return readFile(ad.stored(key)).value_or(QByteArray()); };
        QCOMPARE(content(u"storyboard/b1.png"_s), QByteArray("frame:b1"));
        QCOMPARE(content(u"storyboard/b2.png"_s), QByteArray("frame:b2"));
        QCOMPARE(content(u"chunks/chunk_00.mp4"_s), QByteArray("chunk of clip:b1:0"));
        QCOMPARE(content(u"chunks/chunk_02.mp4"_s), QByteArray("chunk of clip:b2:1"));
        QCOMPARE(content(u"stitched.mp4"_s), QByteArray("stitched"));
        QCOMPARE(content(u"music.wav"_s), QByteArray("music"));
        QCOMPARE(content(u"final.mp4"_s), QByteArray("master"));
        QCOMPARE(report->masterUrl, QUrl::fromLocalFile(ad.stored(u"final.mp4"_s)).toString(QUrl::FullyEncoded));
    }

    void whatWasPublishedOpensElsewhere()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        double told = 0;
        const auto fetched = ad.fetch(u"elsewhere/Ad"_s, {{}, [&](double fraction) { told = fraction; }, {}});
        QVERIFY2(fetched, qPrintable(why(fetched)));
        QCOMPARE(told, 1.0);
        QCOMPARE(fetched->notices, QStringList());
        QCOMPARE(fetched->name, u"Ad"_s);
        QMap<QString, QByteArray> expected = PublishedAd::contents(ad.folder.path());
        expected.remove(u"link"_s);
        expected.remove(u"build/thumbnails/x.png"_s);
        QMap<QString, QByteArray> got = PublishedAd::contents(fetched->folder);
        // Each folder remembers by itself what the storage has.
        QVERIFY(got.remove(u"build/published.json"_s) == 1 && expected.remove(u"build/published.json"_s) == 1);
        QCOMPARE(got.keys(), expected.keys());
        QVERIFY(got == expected);
        const auto opened = ProjectFolder::open(fetched->folder, ProjectFolder::Access::Write);
        QVERIFY(opened && opened->project() == ad.folder.project());
        QCOMPARE(opened->takes().all().size(), 6);
        QVERIFY(!QFileInfo::exists(ad.place(u"elsewhere/.beatreel-fetch-video-1"_s)));
    }

    void onlyWhatIsMissingTravels()
    {
        PublishedAd ad;
        const auto first = ad.publish();
        QVERIFY(first);
        QVERIFY(first->sentFiles > 10 && first->sentBytes > 0);
        const auto again = ad.publish();
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->sentFiles, 0);
        QCOMPARE(again->sentBytes, 0);
        // A new frame is the take, its provenance and nothing else; the chunk and the master are new as well.
        ad.fill(u"build/chunks"_s, u"b1-0.mp4"_s, "new chunk");
        ad.fill(u"."_s, u"Ad.mp4"_s, "new master");
        const auto changed = ad.publish();
        QVERIFY(changed);
        QCOMPARE(changed->sentFiles, 2);
        QCOMPARE(changed->sentBytes, 9 + 10);
        QCOMPARE(readFile(ad.stored(u"final.mp4"_s)).value(), QByteArray("new master"));
    }

    void whatIsGoneFromTheProjectGoesFromTheStorage()
    {
        PublishedAd ad;
        ad.fill(u"references"_s, u"b.png"_s, "another");
        QVERIFY(ad.publish());
        QVERIFY(QFile::exists(ad.stored(u"project/files/ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5"_s)));
        QFile::remove(ad.folder.path(u"references/b.png"_s));
        QFile::remove(ad.folder.path(u"build/chunks/b2-1.mp4"_s));
        QVERIFY(ad.publish());
        QVERIFY(!QFile::exists(ad.stored(u"project/files/ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5"_s)));
        QVERIFY(!QFile::exists(ad.stored(u"chunks/chunk_02.mp4"_s)));
        QVERIFY(QFile::exists(ad.stored(u"chunks/chunk_01.mp4"_s)));
        QVERIFY(ad.fetch(u"later"_s));
    }

    void twoComputersDoNotWriteOverEachOther()
    {
        PublishedAd ad;
        QVERIFY(ad.publish());
        const auto fetched = ad.fetch(u"other"_s);
        QVERIFY(fetched);
        auto other = ProjectFolder::open(fetched->folder, ProjectFolder::Access::Write).value();
        QVERIFY(other.save(withNotes(other.project(), {BeatId(u"b1"_s)}, u"from the other computer"_s)));
        const SlotStates states(other.project(), other.takes(), test::offlineIdentities());
        QVERIFY(publishProject(other, states, *ad.store, PublishConflict::Refuse, {}));
        const auto refused = ad.publish();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Exists);
        QVERIFY2(refused.error().sentence.contains(u"from elsewhere"_s), qPrintable(why(refused)));
        QLocale::setDefault(QLocale(QLocale::Japanese));
        const auto inJapanese = ad.publish();
        QLocale::setDefault(QLocale::system());
        QVERIFY2(inJapanese.error().sentence.contains(QLocale(QLocale::Japanese).monthName(QDate::currentDate().month())), qPrintable(why(inJapanese)));
        QVERIFY(ad.publish(PublishConflict::Overwrite));
        QVERIFY(ad.publish());
        QVERIFY(!publishProject(other, states, *ad.store, PublishConflict::Refuse, {}));
    }

    void stoppedItGoesOn()
    {
        const PublishedAd ad;
        CancelSource stop;
        double told = 0;
        const auto stopped = ad.publish(PublishConflict::Refuse, {stop.get_token(), [&](double fraction) {
                                                                      told = std::max(told, fraction);
                                                                      if (fraction > 0.3)
                                                                          stop.request_stop();
                                                                  }, {}});
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(ad.stored(u"project/manifest.json"_s)));
        QVERIFY(!ad.fetch(u"too soon"_s));
        const auto whole = ad.publish();
        QVERIFY2(whole, qPrintable(why(whole)));
        QVERIFY(whole->sentFiles < whole->files);
        QVERIFY(ad.fetch(u"then"_s));
    }

    void stoppedFetchingGoesOn()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        CancelSource stop;
        const auto stopped = ad.fetch(u"there"_s, {stop.get_token(), [&](double fraction) {
                                                       if (fraction > 0.3)
                                                           stop.request_stop();
                                                   }, {}});
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(ad.place(u"there"_s)));
        const auto whole = ad.fetch(u"there"_s);
        QVERIFY2(whole, qPrintable(why(whole)));
        QVERIFY(whole->gotBytes > 0 && whole->gotBytes < whole->bytes);
        QVERIFY(ProjectFolder::open(whole->folder, ProjectFolder::Access::Write));
    }

    /// A storage may be anybody's: what is not what was published is not taken.
    void whatWasTamperedWithIsRefused()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        const QString content = QDir(ad.stored(u"project/files"_s)).entryInfoList(QDir::Files).first().filePath();
        const QByteArray was = readFile(content).value();
        QVERIFY(writeFileAtomically(content, QByteArray(was.size(), 'x')));
        const auto fetched = ad.fetch(u"there"_s);
        QVERIFY(!fetched && fetched.error().kind == ErrorKind::BadInput);
        QVERIFY2(fetched.error().sentence.contains(u"damaged"_s), qPrintable(why(fetched)));
        QVERIFY(!QFileInfo::exists(ad.place(u"there"_s)));
        QVERIFY(writeFileAtomically(content, was + "longer"));
        QVERIFY(!ad.fetch(u"there"_s));
        QVERIFY(writeFileAtomically(content, was));
        QVERIFY(ad.fetch(u"there"_s));
    }

    void anotherProjectsDocumentIsRefused()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        QVERIFY(QDir().rename(ad.stored({}).chopped(1), ad.storage() + u"/videos/video-2"_s));
        const QString manifest = ad.storage() + u"/videos/video-2/project/manifest.json"_s;
        QVERIFY(writeFileAtomically(manifest, readFile(manifest).value().replace("video-1", "video-2")));
        const auto fetched = fetchProject(*ad.store, u"video-2"_s, ad.place(u"there"_s), {});
        QVERIFY(!fetched && fetched.error().kind == ErrorKind::BadInput);
        QVERIFY2(fetched.error().sentence.contains(u"another project"_s), qPrintable(why(fetched)));
    }

    void lostResultsAreMadeAgainByABuild()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        QFile::remove(ad.stored(u"chunks/chunk_01.mp4"_s));
        QVERIFY(writeFileAtomically(ad.stored(u"final.mp4"_s), "other!"));
        const auto fetched = ad.fetch(u"there"_s);
        QVERIFY2(fetched, qPrintable(why(fetched)));
        QCOMPARE(fetched->notices.size(), 2);
        QVERIFY(!QFile::exists(fetched->folder + u"/Ad.mp4"_s));
        QVERIFY(QFile::exists(fetched->folder + u"/build/chunks/b1-0.mp4"_s));
    }

    void placesAndNamesAreChecked()
    {
        const PublishedAd ad;
        QVERIFY(ad.publish());
        QVERIFY(ad.fetch(u"there"_s));
        QVERIFY(ad.fetch(u"there"_s).error().kind == ErrorKind::Exists);
        QVERIFY(fetchProject(*ad.store, u"../x"_s, ad.place(u"x"_s), {}).error().kind == ErrorKind::BadInput);
        const auto unknown = fetchProject(*ad.store, u"video-9"_s, ad.place(u"x"_s), {});
        QVERIFY(unknown.error().kind == ErrorKind::NotFound);
        QVERIFY2(unknown.error().sentence.contains(u"video-9"_s), qPrintable(why(unknown)));
        QVERIFY(!QFileInfo::exists(ad.place(u"x"_s)));
        QVERIFY(QDir(ad.storage()).removeRecursively());
        QVERIFY(ad.publish().error().kind == ErrorKind::Storage);
        QVERIFY(!QFileInfo::exists(ad.storage()));
    }

    void theStorageSaysWhatItHas()
    {
        const PublishedAd ad;
        QVERIFY(publishedProjects(*ad.store, {})->isEmpty());
        QVERIFY(ad.publish());
        QDir().mkpath(ad.storage() + u"/videos/other/project"_s);
        QVERIFY(writeFileAtomically(ad.storage() + u"/videos/other/project/about.json"_s, "nonsense"));
        const auto list = publishedProjects(*ad.store, {});
        QVERIFY2(list, qPrintable(why(list)));
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().videoId, u"video-1"_s);
        QCOMPARE(list->first().name, u"Ad"_s);
        QCOMPARE(list->first().duration, Seconds(15));
        QCOMPARE(list->first().bytes, ad.publish()->bytes);
        QVERIFY(std::abs(list->first().published.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void linksAreToWhatWasPublished()
    {
        const PublishedAd ad;
        const auto none = linkToMaster(ad.folder, *ad.store, std::chrono::hours(1), {});
        QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
        QVERIFY(ad.publish());
        const auto link = linkToMaster(ad.folder, *ad.store, std::chrono::hours(1), {});
        QVERIFY(link && !link->isOlder);
        QCOMPARE(link->url.toLocalFile(), ad.stored(u"final.mp4"_s));
        ad.fill(u"."_s, u"Ad.mp4"_s, "newer");
        QVERIFY(linkToMaster(ad.folder, *ad.store, std::chrono::hours(1), {})->isOlder);
    }
};

BEATREEL_TEST(tst_Publish)
#include "tst_Publish.moc"
