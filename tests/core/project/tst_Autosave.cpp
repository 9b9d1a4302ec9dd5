// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Autosave.h"
#include "core/project/BeatFields.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

/// Remembers what was written; fails and waits on demand.
class FakeStore final : public DocumentStore
{
public:
    Result<void> write(const Project &project, Conflict conflict) override
    {
        std::unique_lock lock(m_mutex);
        ++m_attempts;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isShut; });
        m_lastConflict = conflict;
        if (m_trouble && conflict == Conflict::Refuse)
            return std::unexpected(*m_trouble);
        m_written.append(project);
        return {};
    }

    void shut()
    {
        const std::scoped_lock lock(m_mutex);
        m_isShut = true;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isShut = false;
        m_changed.notify_all();
    }
    void fail(std::optional<Error> trouble)
    {
        const std::scoped_lock lock(m_mutex);
        m_trouble = std::move(trouble);
    }
    void waitForAttempt(int attempt)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_attempts >= attempt; });
    }
    [[nodiscard]] QList<Project> written() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_written;
    }
    [[nodiscard]] int attempts() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_attempts;
    }
    [[nodiscard]] Conflict lastConflict() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastConflict;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<Project> m_written;
    std::optional<Error> m_trouble;
    Conflict m_lastConflict = Conflict::Refuse;
    int m_attempts = 0;
    bool m_isShut = false;
};

Error diskFull()
{
    return {ErrorKind::Storage, u"The disk is full. Make room."_s, {}, {}};
}

Error changedElsewhere()
{
    return {ErrorKind::Busy, u"Somebody else changed it."_s, {}, {}};
}

constexpr SaveTiming kQuick{std::chrono::milliseconds(0), std::chrono::milliseconds(1),
                            std::chrono::milliseconds(4)};
constexpr SaveTiming kNeverByItself{std::chrono::hours(1), std::chrono::hours(1), std::chrono::hours(1)};

} // namespace

class tst_Autosave : public QObject
{
    Q_OBJECT

private:
    using Kind = SaveState::Kind;
    const Project m_start = test::projectOf(u"hero_shot 5, usage_scenario 10"_s);
    const Clock m_clock;

    static void note(Document &document, const QString &notes)
    {
        document.edit(u"Notes"_s, withNotes(document.project(), {BeatId(u"b1"_s)}, notes));
    }

    static QList<Kind> kindsOf(QSignalSpy &spy)
    {
        QList<Kind> kinds;
        while (!spy.isEmpty())
            kinds.append(spy.takeFirst().at(0).value<SaveState>().kind);
        return kinds;
    }

private slots:
    void editsAreSaved()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kQuick);
        QSignalSpy told(&autosave, &Autosave::stateChanged);
        QVERIFY(autosave.state().isSaved());
        note(document, u"a"_s);
        QTRY_VERIFY(autosave.state().isSaved());
        QCOMPARE(kindsOf(told), (QList{Kind::Saving, Kind::Saved}));
        QVERIFY(store.written() == QList{document.project()});
        document.undoStack()->undo();
        QTRY_COMPARE(store.written().size(), 2);
        QVERIFY(store.written().last() == m_start);
    }

    void latestWins()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kNeverByItself);
        store.shut();
        note(document, u"1"_s);
        const Project first = document.project();
        autosave.saveNow();
        store.waitForAttempt(1);
        for (int i = 2; i < 20; ++i) {
            note(document, QString::number(i));
            autosave.saveNow();
        }
        store.open();
        QTRY_VERIFY(autosave.state().isSaved());
        QVERIFY(store.written() == (QList{first, document.project()}));
    }

    void notSavedUntilTheNewestIs()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kNeverByItself);
        store.shut();
        note(document, u"1"_s);
        autosave.saveNow();
        store.waitForAttempt(1);
        note(document, u"2"_s);
        store.open();
        QTRY_COMPARE(store.written().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(autosave.state().kind, Kind::Saving);
        QVERIFY(autosave.flush().isSaved());
        QVERIFY(store.written().last() == document.project());
    }

    void failureStaysUntilItIsMended()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kQuick);
        QSignalSpy told(&autosave, &Autosave::stateChanged);
        store.fail(diskFull());
        note(document, u"a"_s);
        QTRY_COMPARE(autosave.state().kind, Kind::Failed);
        QCOMPARE(autosave.state().error.sentence, diskFull().sentence);
        QTRY_VERIFY(store.attempts() >= 4);
        note(document, u"b"_s);
        QTRY_VERIFY(store.attempts() >= 6);
        QCOMPARE(kindsOf(told), (QList{Kind::Saving, Kind::Failed}));
        store.fail({});
        QTRY_VERIFY(autosave.state().isSaved());
        QVERIFY(store.written().last() == document.project());
    }

    void everyEditTriesAgain()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        store.fail(diskFull());
        Autosave autosave(document, store,
                          {std::chrono::milliseconds(0), std::chrono::hours(1), std::chrono::hours(1)});
        note(document, u"a"_s);
        QTRY_COMPARE(autosave.state().kind, Kind::Failed);
        store.fail({});
        note(document, u"b"_s);
        QTRY_VERIFY(autosave.state().isSaved());
    }

    void onlyTheUserSettlesAConflict()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(
            document, store,
            {std::chrono::milliseconds(0), std::chrono::milliseconds(0), std::chrono::milliseconds(0)});
        store.fail(changedElsewhere());
        note(document, u"a"_s);
        QTRY_COMPARE(autosave.state().error.kind, ErrorKind::Busy);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCOMPARE(store.attempts(), 1);
        QVERIFY(store.lastConflict() == DocumentStore::Conflict::Refuse);
        autosave.overwrite();
        QTRY_VERIFY(autosave.state().isSaved());
        QVERIFY(store.written().last() == document.project());
        // The word was given once.
        note(document, u"b"_s);
        QTRY_COMPARE(autosave.state().error.kind, ErrorKind::Busy);
    }

    void theUsersWordIsNotOvertaken()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kNeverByItself);
        store.shut();
        note(document, u"a"_s);
        autosave.saveNow();
        store.waitForAttempt(1);
        store.fail(changedElsewhere());
        autosave.overwrite();
        note(document, u"b"_s);
        autosave.saveNow();
        store.open();
        QVERIFY(autosave.flush().isSaved());
        QVERIFY(store.written().last() == document.project());
    }

    void flushTellsOfFailure()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        Autosave autosave(document, store, kNeverByItself);
        QVERIFY(autosave.flush().isSaved());
        QCOMPARE(store.attempts(), 0);
        store.fail(diskFull());
        note(document, u"a"_s);
        QCOMPARE(autosave.flush().kind, Kind::Failed);
        store.fail({});
        QVERIFY(autosave.flush().isSaved());
    }

    void closingWritesTheLastEdit()
    {
        Document document(m_start, m_clock);
        FakeStore store;
        {
            Autosave autosave(document, store, kNeverByItself);
            note(document, u"a"_s);
        }
        QVERIFY(store.written() == QList{document.project()});
    }

    void retryDelays_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("1") << 1 << 2;
        QTest::newRow("2") << 2 << 4;
        QTest::newRow("3") << 3 << 8;
        QTest::newRow("5") << 5 << 30;
        QTest::newRow("many") << 1'000'000 << 30;
    }

    void retryDelays()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        QVERIFY(retryDelay(failures, {}) == std::chrono::seconds(seconds));
    }
};

BEATREEL_TEST(tst_Autosave)
#include "tst_Autosave.moc"
