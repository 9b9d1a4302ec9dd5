// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "tests/core/storage/S3Server.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// A folder and a real S3 server do the same.
class tst_AssetStore : public QObject
{
    Q_OBJECT

private:
    RealService m_server{u"s3"_s};
    HttpClient m_http;
    TestFolder m_folder;
    std::unique_ptr<AssetStore> m_store; ///< of the row

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.file(name);
        return writeFileAtomically(path, bytes) ? path : QString();
    }

    void bothStores()
    {
        QTest::addColumn<bool>("isS3");
        QTest::newRow("folder") << false;
        QTest::newRow("S3") << true;
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.isRunning(), qPrintable(m_server.trouble())); }

    void init()
    {
        const bool isS3 = QByteArrayView(QTest::currentDataTag()) == "S3";
        StorageSettings settings = settingsOf(m_server);
        const QString prefix = QString::fromLatin1(QTest::currentTestFunction());
        if (isS3) {
            settings.url += u'/' + prefix;
        } else {
            settings = {QUrl::fromLocalFile(m_folder.file(prefix)).toString(QUrl::FullyEncoded), {}, {}, {}};
            QDir().mkpath(m_folder.file(prefix));
        }
        auto store = openAssetStore(settings, m_http, quickLimits());
        QVERIFY2(store, qPrintable(why(store)));
        m_store = std::move(*store);
        QVERIFY2(m_store->check({}), "reached");
    }

    void whatIsPutIsGot_data() { bothStores(); }
    void whatIsPutIsGot()
    {
        for (const auto &[key, size] : {std::pair(u"plain.mp4"_s, 3'000'000), std::pair(u"videos/ü + (1) 'a' & b%20=c/final cut~.mp4"_s, 1'000), std::pair(u"empty"_s, 0),
                                        std::pair(u"in parts.mp4"_s, 11 << 20)}) {
            const QByteArray bytes = noise(size, 7);
            const QString from = write(u"from"_s, bytes);
            qint64 moved = 0;
            const auto put = m_store->put(from, key, {}, {}, [&](qint64 now) { moved = now; });
            QVERIFY2(put, qPrintable(key + why(put)));
            QCOMPARE(moved, size);
            const auto info = m_store->head(key, {});
            QVERIFY2(info && *info, qPrintable(key + why(info)));
            QCOMPARE((*info)->bytes, size);
            QCOMPARE((*info)->sha256, sha256(bytes));
            QVERIFY(std::abs((*info)->modified.secsTo(QDateTime::currentDateTimeUtc())) < 100);
            const QString to = m_folder.file(u"to"_s);
            QFile::remove(to);
            const auto got = m_store->get(key, to, size, {});
            QVERIFY2(got, qPrintable(key + why(got)));
            QVERIFY(readFile(to).value() == bytes);
        }
    }

    void aRangeIsAPart_data() { bothStores(); }
    void aRangeIsAPart()
    {
        QVERIFY(m_store->putBytes("0123456789", u"digits"_s, {}));
        QCOMPARE(m_store->getBytes(u"digits"_s, 3, 4, {}).value(), QByteArray("3456"));
        QCOMPARE(m_store->getBytes(u"digits"_s, 8, 100, {}).value(), QByteArray("89"));
        QCOMPARE(m_store->getBytes(u"digits"_s, 0, 1, {}).value(), QByteArray("0"));
    }

    /// What is there already of a file is not fetched again.
    void aBrokenOffFileGoesOn_data() { bothStores(); }
    void aBrokenOffFileGoesOn()
    {
        const QByteArray bytes = noise(2'000'000, 3);
        QVERIFY(m_store->put(write(u"from"_s, bytes), u"film"_s, {}, {}));
        const QString to = write(u"half"_s, bytes.first(1'500'000));
        qint64 moved = 0;
        const auto got = m_store->get(u"film"_s, to, bytes.size(), {}, [&](qint64 now) { moved = now; });
        QVERIFY2(got, qPrintable(why(got)));
        QCOMPARE(moved, 500'000);
        QVERIFY(readFile(to).value() == bytes);
        // Whole already, and longer than it should be.
        QVERIFY(m_store->get(u"film"_s, to, bytes.size(), {}));
        QVERIFY(writeFileAtomically(to, bytes + "more"));
        QVERIFY(m_store->get(u"film"_s, to, bytes.size(), {}));
        QVERIFY(readFile(to).value() == bytes);
    }

    void listsHavePages_data() { bothStores(); }
    void listsHavePages()
    {
        QStringList expected;
        for (const QString &name : {u"a/1"_s, u"a/2"_s, u"a/3 ü&<"_s, u"a/b/4"_s, u"a/b/5"_s, u"a/c+6"_s, u"ab"_s, u"b/7"_s}) {
            QVERIFY(m_store->putBytes(name.toUtf8(), name, {}));
            if (name.startsWith(u"a/"_s))
                expected.append(name);
        }
        const auto first = m_store->list(u"a/"_s, {}, {});
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(first->assets.size(), 3);
        QVERIFY(!first->next.isEmpty());
        QStringList keys;
        const auto all = allAssets(*m_store, u"a/"_s, {});
        QVERIFY2(all, qPrintable(why(all)));
        for (const AssetInfo &asset : *all) {
            keys.append(asset.key);
            QCOMPARE(asset.bytes, asset.key.toUtf8().size());
        }
        QCOMPARE(keys, expected);
        QCOMPARE(allAssets(*m_store, {}, {})->size(), 8);
        QCOMPARE(allAssets(*m_store, u"nothing/"_s, {})->size(), 0);
    }

    void copiesAndRemovals_data() { bothStores(); }
    void copiesAndRemovals()
    {
        const QByteArray bytes = noise(5'000, 1);
        QVERIFY(m_store->put(write(u"from"_s, bytes), u"a/ü 1.png"_s, {}, {}));
        const auto copied = m_store->copy(u"a/ü 1.png"_s, u"b/2.png"_s, {});
        QVERIFY2(copied, qPrintable(why(copied)));
        QVERIFY(m_store->getBytes(u"b/2.png"_s, 0, 10'000, {}).value() == bytes);
        QCOMPARE((*m_store->head(u"b/2.png"_s, {}))->sha256, sha256(bytes));
        QVERIFY(m_store->remove(u"a/ü 1.png"_s, {}));
        QVERIFY(!*m_store->head(u"a/ü 1.png"_s, {}));
        QVERIFY(*m_store->head(u"b/2.png"_s, {}));
        const auto again = m_store->remove(u"a/ü 1.png"_s, {});
        QVERIFY2(again, qPrintable(why(again)));
        const auto lost = m_store->copy(u"a/ü 1.png"_s, u"c"_s, {});
        QVERIFY(!lost && lost.error().kind == ErrorKind::NotFound);
    }

    void whatIsNotThereIsSaid_data() { bothStores(); }
    void whatIsNotThereIsSaid()
    {
        const auto head = m_store->head(u"no/such"_s, {});
        QVERIFY2(head && !*head, qPrintable(why(head)));
        const auto got = m_store->get(u"no/such"_s, m_folder.file(u"x"_s), 100, {});
        QVERIFY(!got && got.error().kind == ErrorKind::NotFound);
        QVERIFY(got.error().sentence.contains(u"no/such"_s));
        const auto bytes = m_store->getBytes(u"no/such"_s, 0, 10, {});
        QVERIFY(!bytes && bytes.error().kind == ErrorKind::NotFound);
    }

    void whatIsTooBigIsNotTaken_data() { bothStores(); }
    void whatIsTooBigIsNotTaken()
    {
        QVERIFY(m_store->putBytes(noise(1'000, 1), u"big"_s, {}));
        const auto got = m_store->get(u"big"_s, m_folder.file(u"y"_s), 999, {});
        QVERIFY(!got && got.error().kind == ErrorKind::ProviderRefused);
    }

    void noKeyLeadsOut_data() { bothStores(); }
    void noKeyLeadsOut()
    {
        const QString file = write(u"from"_s, "x");
        for (const QString &key : {u"../x"_s, u"a/../../x"_s, u"/etc/x"_s, u""_s}) {
            QVERIFY(m_store->put(file, key, {}, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->putBytes("x", key, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->get(key, m_folder.file(u"z"_s), 10, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->getBytes(key, 0, 1, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->head(key, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->remove(key, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->copy(u"a"_s, key, {}).error().kind == ErrorKind::BadInput);
            QVERIFY(m_store->link(key, 60s).error().kind == ErrorKind::BadInput);
        }
    }

    void cancellingEndsATransfer_data() { bothStores(); }
    void cancellingEndsATransfer()
    {
        const QByteArray bytes = noise(5'000'000, 9);
        const QString from = write(u"from"_s, bytes);
        CancelSource stop;
        const auto put = m_store->put(from, u"film"_s, {}, stop.get_token(), [&](qint64) { stop.request_stop(); });
        QVERIFY(!put && put.error().kind == ErrorKind::Cancelled);
        QVERIFY(!*m_store->head(u"film"_s, {}));
        QVERIFY(m_store->put(from, u"film"_s, {}, {}));
        CancelSource stopAgain;
        const QString to = m_folder.file(u"cancelled"_s);
        QFile::remove(to);
        const auto got = m_store->get(u"film"_s, to, bytes.size(), stopAgain.get_token(), [&](qint64) { stopAgain.request_stop(); });
        QVERIFY2(!got, "it came whole");
        QVERIFY2(got.error().kind == ErrorKind::Cancelled, qPrintable(why(got)));
        const qint64 has = QFileInfo(to).size();
        QVERIFY(has < bytes.size());
        qint64 moved = 0;
        QVERIFY(m_store->get(u"film"_s, to, bytes.size(), {}, [&](qint64 now) { moved = now; }));
        QCOMPARE(moved, bytes.size() - has);
        QVERIFY(readFile(to).value() == bytes);
    }

    void manyAtOnce_data() { bothStores(); }
    void manyAtOnce()
    {
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    const QString key = u"n/%1"_s.arg(i);
                    const QByteArray bytes = noise(20'000 + i, static_cast<quint32>(i));
                    right += m_store->putBytes(bytes, key, {}) && m_store->getBytes(key, 0, 100'000, {}).value_or(QByteArray()) == bytes;
                });
            }
        }
        QCOMPARE(right.load(), 8);
    }
};

BEATREEL_TEST(tst_AssetStore)
#include "tst_AssetStore.moc"
