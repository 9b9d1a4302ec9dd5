// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Heard.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/common/QuestionDialog.h"
#include "ui/main/PriceAsker.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <atomic>
#include <mutex>
#include <thread>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Draws one frame after another, in its own time; from some frame on it refuses.
class SlowArtist final : public FrameGenerator
{
public:
    explicit SlowArtist(std::chrono::milliseconds each, int refusesFrom = 1000) : m_each(each), m_refusesFrom(refusesFrom) {}

    void standBefore(const FrameGenerator *real) { m_real = real; }
    [[nodiscard]] GeneratorIdentity identity() const override { return m_real->identity(); }
    [[nodiscard]] Result<Generated> make(const FrameRequest &request, const TaskContext &context) const override
    {
        const std::scoped_lock lock(m_turn);
        std::this_thread::sleep_for(m_each);
        if (++m_count >= m_refusesFrom)
            return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words. Change the prompt."));
        return m_real->make(request, context);
    }

private:
    const FrameGenerator *m_real = nullptr;
    std::chrono::milliseconds m_each;
    int m_refusesFrom;
    mutable std::mutex m_turn;
    mutable std::atomic<int> m_count = 0;
};

std::function<void(GeneratorSet &)> drawnBy(SlowArtist &artist)
{
    return [&artist](GeneratorSet &set) {
        artist.standBefore(set.frame);
        set.frame = &artist;
    };
}

} // namespace

/// What is said without being asked: how far things are, that they ended, what went wrong, what they cost.
class tst_Announcements : public QObject
{
    Q_OBJECT

private slots:
    void aBuildTellsHowFarItIsAndItsEnd()
    {
        SlowArtist artist(std::chrono::milliseconds(450));
        Journey person(drawnBy(artist));
        person.openProjectOf(QStringLiteral("hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, hero_shot 5, call_to_action 5"));
        Heard heard;
        person.open()->build(BuildScope::Storyboard);
        QVERIFY(person.waitUntilIdle());
        const auto steps = heard.sentences().filter(QStringLiteral(" %"));
        QVERIFY2(!steps.isEmpty() && steps.size() <= 4, qPrintable(heard.sentences().join(u'\n')));
        QCOMPARE(heard.countOf(QStringLiteral("The storyboard is ready.")), 1);
        QVERIFY(heard.sentences().last().contains(QStringLiteral("ready")));
    }

    void oneTakeIsToldOnceItIsMade()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        Heard heard;
        person.open()->make({Slot::frame(kBeat2)});
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(heard.sentences(), QStringList{QStringLiteral("Frame 2 is made.")});
    }

    void aFailureIsToldAtOnce()
    {
        SlowArtist artist(std::chrono::milliseconds(1), 2);
        Journey person(drawnBy(artist));
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        Heard heard;
        person.open()->build(BuildScope::Storyboard);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(heard.countOf(QStringLiteral("refused the words")), 1);
        QCOMPARE(heard.countOf(QStringLiteral("ready")), 0);
    }

    void aFinishedExportAndOneThatFailedAreTold()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        Heard heard;
        person.action(actions::kExportEditList)->trigger();
        person.dialogs.chooseFile(person.file(QStringLiteral("nowhere/cut.edl")));
        QTRY_VERIFY(!person.notice().isEmpty());
        QCOMPARE(heard.take(), QStringList{person.notice()});
        person.open()->build();
        QVERIFY(person.waitUntilIdle());
        heard.take();
        person.action(actions::kExportEditList)->trigger();
        person.dialogs.chooseFile(person.file(QStringLiteral("cut.edl")));
        QTRY_VERIFY_WITH_TIMEOUT(person.notice().contains(QStringLiteral("is written")), Journey::kPatience);
        QCOMPARE(heard.take(), QStringList{person.notice()});
    }

    void whatItCostsIsToldBeforeItIsSpent()
    {
        Journey person;
        PriceAsker asker(&person.window(), person.bench().preferences());
        Heard heard;
        asker.ask({QStringLiteral("Make clip 3.1 again?"), QStringLiteral("Make it"), Price::exact(0.19), 0.63, QStringLiteral("1 clip by Hailuo 2.3 Fast")}, {}, [] {});
        QCOMPARE(heard.sentences().size(), 1);
        for (const char *words : {"Make clip 3.1 again?", "Hailuo", "$0.19", "$0.63"})
            QVERIFY2(heard.sentences().first().contains(QLatin1String(words)), words);
        QApplication::activePopupWidget()->close();
    }

    void aQuestionAndAFailureAreToldAsTheyOpen()
    {
        Journey person;
        Heard heard;
        auto *dialog = new QuestionDialog(Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}, std::nullopt}, &person.window());
        dialog->open();
        QCOMPARE(heard.sentences(), QStringList{QStringLiteral("The disk is full.")});
        dialog->close();
    }

    void aBriefThatIsRefusedIsTold()
    {
        Journey person;
        auto *start = person.find<QWidget>(QStringLiteral("startPage"));
        Heard heard;
        start->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"))->setPlainText(QStringLiteral("?"));
        start->findChild<QPushButton *>(QStringLiteral("plan"))->click();
        QTRY_COMPARE(heard.sentences().size(), 1);
        QVERIFY(heard.sentences().first().endsWith(u'.'));
    }
};

BEATREEL_TEST(tst_Announcements)
#include "tst_Announcements.moc"
