// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmReader.h"

#include "tests/support/TestMain.h"

#include <QTest>

#include <set>

using namespace beatreel;

namespace {

/// Of its piece and its number nothing but the two.
class Numbered : public DecodedPicture
{
public:
    Numbered(std::string of, int number, size_t bytes) : of(std::move(of)), number(number), m_bytes(bytes) {}
    [[nodiscard]] QImage image() const override { return {}; }
    [[nodiscard]] size_t bytes() const override { return m_bytes; }

    const std::string of;
    const int number;

private:
    size_t m_bytes;
};

/// What the pieces of a film were asked for, by all threads.
struct Asked
{
    std::mutex mutex;
    std::vector<std::pair<std::string, int>> pictures;
    int opened = 0;

    [[nodiscard]] size_t countOf(const std::string &key)
    {
        const std::lock_guard lock(mutex);
        return static_cast<size_t>(std::ranges::count(pictures, key, &std::pair<std::string, int>::first));
    }
};

class NumberedSource : public PictureSource
{
public:
    NumberedSource(std::string key, Asked &asked, size_t bytes, int group)
        : m_key(std::move(key)), m_asked(asked), m_bytes(bytes), m_group(group)
    {}
    [[nodiscard]] Result<PicturePtr> picture(int number) override
    {
        const std::lock_guard lock(m_asked.mutex);
        m_asked.pictures.emplace_back(m_key, number);
        if (m_key == "broken" && number >= 2)
            return fail(ErrorKind::Media, QStringLiteral("Broken."));
        return std::make_shared<Numbered>(m_key, number, m_bytes);
    }
    [[nodiscard]] int groupStart(int number) const override { return number - number % m_group; }

private:
    std::string m_key;
    Asked &m_asked;
    size_t m_bytes;
    int m_group;
};

/// The pictures that came, counted by the reader's thread and awaited by the test's.
class Arrivals
{
public:
    void add(int picture)
    {
        const std::lock_guard lock(m_mutex);
        m_pictures.insert(picture);
        m_changed.notify_all();
    }
    [[nodiscard]] bool waitFor(const std::set<int> &pictures)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return std::ranges::includes(m_pictures, pictures); });
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_pictures.clear();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<int> m_pictures;
};

std::set<int> range(int first, int last)
{
    std::set<int> numbers;
    for (int i = first; i <= last; ++i)
        numbers.insert(i);
    return numbers;
}

} // namespace

class tst_FilmReader : public QObject
{
    Q_OBJECT

private:
    FilmSegment piece(const std::string &key, int pictures, size_t bytes = 10, int group = 1)
    {
        return {key, pictures, [this, key, bytes, group](const CancelToken &) -> Result<std::unique_ptr<PictureSource>> {
                    const std::lock_guard lock(m_asked->mutex);
                    ++m_asked->opened;
                    return std::make_unique<NumberedSource>(key, *m_asked, bytes, group);
                }};
    }
    /// "a:3", empty where nothing is kept there.
    static std::string shown(const FilmReader &reader, int number)
    {
        const auto entry = reader.picture(number);
        if (!entry || !entry->picture)
            return {};
        const auto &picture = static_cast<const Numbered &>(*entry->picture);
        return picture.of + ':' + std::to_string(picture.number);
    }

    std::unique_ptr<Asked> m_asked;

private slots:
    void init() { m_asked = std::make_unique<Asked>(); }

    void whatIsWantedComesAndThenWhatIsNext()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 4});
        reader.setFilm({piece("a", 5), piece("b", 5)});
        reader.aim({{3}, 1});
        QVERIFY(arrivals.waitFor(range(3, 7)));
        QCOMPARE(shown(reader, 3), std::string("a:3"));
        QCOMPARE(shown(reader, 4), std::string("a:4"));
        QCOMPARE(shown(reader, 5), std::string("b:0"));
        QCOMPARE(shown(reader, 7), std::string("b:2"));
        QVERIFY(!reader.picture(8));
        const std::lock_guard lock(m_asked->mutex);
        QCOMPARE(m_asked->pictures.front(), std::pair(std::string("a"), 3));
    }

    void nothingIsDecodedAheadOfAStill()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 4});
        reader.setFilm({piece("a", 9)});
        reader.aim({{4, 3}, 0});
        QVERIFY(arrivals.waitFor({3, 4}));
        QCOMPARE(m_asked->countOf("a"), size_t(2));
    }

    void backwardsWholeGroupsAreDecodedInOrder()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 5});
        reader.setFilm({piece("a", 20, 10, 5)});
        reader.aim({{12}, -1});
        QVERIFY(arrivals.waitFor(range(5, 12)));
        const std::lock_guard lock(m_asked->mutex);
        const std::vector<std::pair<std::string, int>> expected{{"a", 10}, {"a", 11}, {"a", 12}, {"a", 5}, {"a", 6}, {"a", 7}, {"a", 8}, {"a", 9}};
        QCOMPARE(m_asked->pictures, expected);
    }

    void longStepsDecodeOnlyWhatIsShown()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 3});
        reader.setFilm({piece("a", 40)});
        reader.aim({{8}, 8});
        QVERIFY(arrivals.waitFor({8, 16, 24, 32}));
        QCOMPARE(m_asked->countOf("a"), size_t(4));
    }

    void theWindowHoldsTheDecoderBack()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {50, 16});
        reader.setFilm({piece("a", 200)});
        for (int at = 0; at < 150; ++at) {
            reader.aim({{at}, 1});
            QVERIFY(arrivals.waitFor({at}));
            QVERIFY(reader.bytes() <= 60);
        }
        reader.aim({{150}, 1});
        QVERIFY(arrivals.waitFor(range(150, 154)));
        QVERIFY(!reader.picture(0));
        // Each of them once: none was pushed out by those after it.
        QCOMPARE(m_asked->countOf("a"), size_t(155));
    }

    void anotherFilmKeepsThePiecesThatAreInBoth()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 9});
        reader.setFilm({piece("a", 3), piece("b", 3), piece("c", 3)});
        reader.aim({{0}, 1});
        QVERIFY(arrivals.waitFor(range(0, 8)));
        reader.aim({{}, 0});
        reader.setFilm({piece("c", 3), piece("b2", 3), piece("a", 2), piece("a", 3)});
        QCOMPARE(shown(reader, 0), std::string("c:0"));
        QCOMPARE(shown(reader, 7), std::string("a:1"));
        QCOMPARE(shown(reader, 10), std::string("a:2"));
        QVERIFY(!reader.picture(3));
        arrivals.forget();
        reader.aim({{4}, 0});
        QVERIFY(arrivals.waitFor({4}));
        QCOMPARE(shown(reader, 4), std::string("b2:1"));
        QCOMPARE(m_asked->countOf("a"), size_t(3));
    }

    void aPieceWithNothingInItIsEmptyAtOnce()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 2});
        reader.setFilm({{"slate", 4, {}}, piece("a", 4)});
        reader.aim({{2}, 1});
        QVERIFY(arrivals.waitFor({2, 3, 4}));
        QVERIFY(reader.picture(2)->picture == nullptr);
        QVERIFY(!reader.picture(2)->error);
        QCOMPARE(shown(reader, 4), std::string("a:0"));
    }

    void whatCannotBeDecodedSaysWhyAndTheRestGoesOn()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {1000, 4});
        FilmSegment missing{"gone", 2, [](const CancelToken &) -> Result<std::unique_ptr<PictureSource>> {
                                return fail(ErrorKind::NotFound, QStringLiteral("Gone."));
                            }};
        reader.setFilm({piece("broken", 3), missing, piece("a", 2)});
        reader.aim({{1}, 1});
        QVERIFY(arrivals.waitFor(range(1, 5)));
        QCOMPARE(shown(reader, 1), std::string("broken:1"));
        QCOMPARE(reader.picture(2)->error->sentence, QStringLiteral("Broken."));
        QCOMPARE(reader.picture(3)->error->sentence, QStringLiteral("Gone."));
        QCOMPARE(shown(reader, 5), std::string("a:0"));
        // It came back.
        arrivals.forget();
        reader.setFilm({piece("broken", 3), piece("gone", 2), piece("a", 2)});
        QVERIFY(arrivals.waitFor({3}));
        QCOMPARE(shown(reader, 3), std::string("gone:0"));
    }

    void leavingWhileItDecodes()
    {
        for (int i = 0; i < 100; ++i) {
            Arrivals arrivals;
            FilmReader reader([&](int picture) { arrivals.add(picture); }, {1u << 20, 1000});
            reader.setFilm({piece("a", 1000)});
            reader.aim({{i}, i % 2 == 0 ? 1 : -1});
            if (i % 3 == 0)
                QVERIFY(arrivals.waitFor({i}));
        }
    }

    void aimsAndFilmsFromAnotherThread()
    {
        Arrivals arrivals;
        FilmReader reader([&](int picture) { arrivals.add(picture); }, {400, 16});
        const Film one{piece("a", 100), piece("b", 100)}, other{piece("b", 100), piece("a", 50), piece("c", 100)};
        int wrong = 0;
        for (int i = 0; i < 600; ++i) {
            reader.setFilm(i % 2 == 0 ? one : other);
            const int at = (i * 37) % 200;
            reader.aim({{at}, i % 5 - 2});
            const std::string got = shown(reader, at);
            const std::string first = i % 2 == 0 ? "a" : "b";
            if (!got.empty() && at < 100 && got != first + ':' + std::to_string(at))
                ++wrong;
        }
        QCOMPARE(wrong, 0);
        arrivals.forget();
        reader.setFilm(one);
        reader.aim({{199}, 0});
        reader.aim({{30}, 0});
        QTRY_COMPARE(shown(reader, 30), std::string("a:30"));
    }
};

BEATREEL_TEST(tst_FilmReader)
#include "tst_FilmReader.moc"
