// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/TakeCatalogue.h"
#include "core/base/Json.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace beatreel;

class tst_TakeCatalogue : public QObject
{
    Q_OBJECT

private:
    const Slot m_frame = Slot::frame(BeatId(QStringLiteral("b1")));

    static Take take(const QString &id, const Slot &slot, int minute = 0)
    {
        Take take;
        take.id = TakeId(id);
        take.slot = slot;
        take.fingerprint = FingerprintBuilder("t").add("id", id).build();
        take.number = 2;
        take.provider = QStringLiteral("replicate");
        take.model = QStringLiteral("sdxl");
        take.seed = 0xfffffffffffffff1ULL;
        take.inputs = {{QStringLiteral("prompt"), QStringLiteral("Schuh")}};
        take.parameters = {{QStringLiteral("steps"), 20}};
        take.costUsd = 0.25;
        take.made = test::timeAt(minute);
        take.rest = {{QStringLiteral("x_own"), 1}};
        return take;
    }

    static QStringList idsOf(const QList<Take> &takes)
    {
        QStringList ids;
        for (const Take &take : takes)
            ids.append(take.id.text());
        return ids;
    }

    static QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private slots:
    void removesFilesForGoodButNotThoseThatAreShared()
    {
        test::Takes takes;
        const Take alone = takes.add(take(QStringLiteral("a"), m_frame), "one");
        const Take shared = takes.add(take(QStringLiteral("b"), m_frame), "two");
        const Take other = takes.add(take(QStringLiteral("c"), m_frame), "two");
        QCOMPARE(shared.file, other.file);
        const auto freed = takes.catalogue().removeFiles({alone.id, shared.id});
        QVERIFY(freed);
        QCOMPARE(*freed, 3);
        QVERIFY(!takes.catalogue().isIntact(alone));
        QVERIFY(takes.catalogue().isIntact(other));
        // What it cost stays known, to whoever opens the project too.
        QCOMPARE(TakeCatalogue(takes.folder()).spentUsd(), 0.75);
        QCOMPARE(*takes.catalogue().removeFiles({alone.id}), 0);
    }

    void addedTakeIsThereAfterReading()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        const auto added = catalogue.add(take(QStringLiteral("a"), m_frame), test::writeFile(folder.file(QStringLiteral("new.PNG")), "picture"));
        QVERIFY(added);
        QCOMPARE(added->file, QStringLiteral("2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.png"));
        QCOMPARE(added->bytes, 7);
        QVERIFY(catalogue.isIntact(*added));
        QCOMPARE(readFile(catalogue.path(*added)).value(), QByteArray("picture"));
        QCOMPARE(files(folder.path()).size(), 2);

        const TakeCatalogue again(folder.path());
        QVERIFY(again.findings().isEmpty());
        QVERIFY(again.find(TakeId(QStringLiteral("a"))) == *added);
        QVERIFY(again.all() == QList<Take>{*added});
        QVERIFY(!again.find(TakeId(QStringLiteral("b"))));
    }

    void equalContentsShareOneFile()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        const auto first = catalogue.add(take(QStringLiteral("a"), m_frame), test::writeFile(folder.file(QStringLiteral("1.png")), "same"));
        const auto second = catalogue.add(take(QStringLiteral("b"), Slot::music()), test::writeFile(folder.file(QStringLiteral("2.png")), "same"));
        QVERIFY(first && second);
        QCOMPARE(first->file, second->file);
        QCOMPARE(files(folder.path()).size(), 3);
        QCOMPARE(catalogue.spentUsd(), 0.5);
    }

    void orderIsByTimeWhateverTheOrderOfAdding()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        for (const auto &[id, minute] : {std::pair("c", 3), std::pair("a", 1), std::pair("d", 3), std::pair("b", 2)}) {
            const QString name = QString::fromLatin1(id);
            QVERIFY(catalogue.add(take(name, m_frame, minute), test::writeFile(folder.file(name + QStringLiteral(".png")), id)));
        }
        const QStringList expected{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        QCOMPARE(idsOf(catalogue.takesOf(m_frame)), expected);
        QCOMPARE(idsOf(TakeCatalogue(folder.path()).takesOf(m_frame)), expected);
        QCOMPARE(idsOf(catalogue.all()), expected);
    }

    void lostFileIsMendedByAddingAgain()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        const QString source = folder.file(QStringLiteral("1.png"));
        const Take first = catalogue.add(take(QStringLiteral("a"), m_frame), test::writeFile(source, "picture")).value();
        QVERIFY(QFile::remove(catalogue.path(first)));
        QVERIFY(!catalogue.isIntact(first));
        const auto same = catalogue.add(take(QStringLiteral("a"), m_frame, 9), test::writeFile(source, "picture"));
        QVERIFY(same == first);
        QVERIFY(catalogue.isIntact(first));

        QVERIFY(!test::writeFile(catalogue.path(first), "pic").isEmpty());
        QVERIFY(!catalogue.isIntact(first));
        const auto other = catalogue.add(take(QStringLiteral("a"), m_frame, 9), test::writeFile(source, "other bytes"));
        QVERIFY(other);
        QVERIFY(other->file != first.file);
        QVERIFY(catalogue.isIntact(*other));
        QCOMPARE(catalogue.takesOf(m_frame).size(), 1);
        QVERIFY(TakeCatalogue(folder.path()).find(first.id) == *other);
    }

    void intactTakesAreNotReplaced()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        const QString source = folder.file(QStringLiteral("1.png"));
        const Take first = catalogue.add(take(QStringLiteral("a"), m_frame), test::writeFile(source, "picture")).value();
        QVERIFY(catalogue.add(take(QStringLiteral("a"), m_frame), test::writeFile(source, "other")) == first);
        QVERIFY(!QFile::exists(source));
        QCOMPARE(files(folder.path()).size(), 2);
    }

    void oddExtensionsCanBeReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extension");
        QTest::newRow("none") << QStringLiteral("song") << QStringLiteral("bin");
        QTest::newRow("long") << QStringLiteral("song.averylongone") << QStringLiteral("bin");
        QTest::newRow("other letters") << QStringLiteral("song.größe") << QStringLiteral("bin");
        QTest::newRow("capitals") << QStringLiteral("song.MP3") << QStringLiteral("mp3");
    }
    void oddExtensionsCanBeReadAgain()
    {
        QFETCH(QString, name);
        QFETCH(QString, extension);
        const test::TestFolder folder;
        const auto added = TakeCatalogue(folder.path()).add(take(QStringLiteral("a"), Slot::music()), test::writeFile(folder.file(name), "song"));
        QVERIFY(added);
        QCOMPARE(added->file.section(u'.', -1), extension);
        QVERIFY(TakeCatalogue(folder.path()).findings().isEmpty());
    }

    void brokenEntriesBecomeFindings_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *member, const QJsonValue &value) { QTest::addRow("%s %s", member, qPrintable(value.toVariant().toString())) << QString::fromLatin1(member) << value; };
        row("id", QStringLiteral("b"));
        row("id", QStringLiteral("../a"));
        row("slot", QStringLiteral("x"));
        row("file", QStringLiteral("../../etc/passwd"));
        row("file", QStringLiteral("/etc/passwd"));
        row("bytes", -1);
        row("bytes", 1e300);
        row("fingerprint", QStringLiteral("12"));
        row("number", -1);
        row("seed", QStringLiteral("x"));
        row("cost_usd", -1);
        row("made", QStringLiteral("yesterday"));
        row("inputs", 1);
        row("provider", QJsonValue::Undefined);
    }
    void brokenEntriesBecomeFindings()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const test::TestFolder folder;
        QVERIFY(TakeCatalogue(folder.path()).add(take(QStringLiteral("a"), m_frame), test::writeFile(folder.file(QStringLiteral("1.png")), "1")));
        QVERIFY(TakeCatalogue(folder.path()).add(take(QStringLiteral("good"), m_frame), test::writeFile(folder.file(QStringLiteral("2.png")), "2")));
        const QString entry = folder.file(QStringLiteral("a.json"));
        QJsonObject object = parseJsonObject(readFile(entry).value(), entry).value();
        if (value.isUndefined())
            object.remove(member);
        else
            object.insert(member, value);
        QVERIFY(!test::writeFile(entry, toJsonText(object)).isEmpty());
        const TakeCatalogue catalogue(folder.path());
        QCOMPARE(idsOf(catalogue.all()), QStringList{QStringLiteral("good")});
        QCOMPARE(catalogue.findings().size(), 1);
        QVERIFY(catalogue.findings().first().place.startsWith(QStringLiteral("takes/a.json")));
    }

    void garbageIsFound()
    {
        const test::TestFolder folder;
        QVERIFY(!test::writeFile(folder.file(QStringLiteral("a.json")), "{\"id\": ").isEmpty());
        QVERIFY(!test::writeFile(folder.file(QStringLiteral("b.json")), "").isEmpty());
        QCOMPARE(TakeCatalogue(folder.path()).findings().size(), 2);
        QVERIFY(TakeCatalogue(folder.file(QStringLiteral("none"))).findings().isEmpty());
    }

    void idsCannotLeadOut()
    {
        const test::TestFolder folder;
        const auto added = TakeCatalogue(folder.path()).add(take(QStringLiteral("../a"), m_frame), test::writeFile(folder.file(QStringLiteral("1.png")), "1"));
        QCOMPARE(added.error().kind, ErrorKind::BadInput);
    }

    void manyThreadsAddAtOnce()
    {
        const test::TestFolder folder;
        TakeCatalogue catalogue(folder.path());
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 8; ++i) {
                    const QString id = QStringLiteral("t%1-%2").arg(t).arg(i);
                    // Half of the contents are the same in all threads.
                    const QByteArray content = i % 2 ? QByteArray::number(i) : id.toUtf8();
                    static_cast<void>(catalogue.add(take(id, m_frame, i), test::writeFile(folder.file(id + QStringLiteral(".png")), content)));
                    static_cast<void>(catalogue.takesOf(m_frame));
                }
            });
        }
        threads.clear();
        QCOMPARE(catalogue.all().size(), 64);
        for (const Take &take : catalogue.all())
            QVERIFY(catalogue.isIntact(take));
        const TakeCatalogue again(folder.path());
        QVERIFY(again.findings().isEmpty());
        QVERIFY(again.all() == catalogue.all());
        QCOMPARE(files(folder.path()).size(), 64 + 32 + 4);
    }
};

BEATREEL_TEST(tst_TakeCatalogue)
#include "tst_TakeCatalogue.moc"
