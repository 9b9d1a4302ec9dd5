// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include <QAccessible>
#include <QProgressBar>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// What assistive technology is told while this exists.
class Heard
{
public:
    Heard()
    {
        s_sentences.clear();
        s_values.clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(hear);
    }
    ~Heard()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    [[nodiscard]] static QStringList sentences() { return s_sentences; }
    [[nodiscard]] static QList<int> values() { return s_values; }

private:
    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            s_sentences.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#else
        if (event->type() == QAccessible::Alert)
            s_sentences.append(event->accessibleInterface()->text(QAccessible::Name));
#endif
        if (event->type() == QAccessible::ValueChanged && qobject_cast<QProgressBar *>(event->object()))
            s_values.append(static_cast<QAccessibleValueChangeEvent *>(event)->value().toInt());
    }

    static inline QStringList s_sentences;
    static inline QList<int> s_values;
    QAccessible::UpdateHandler m_before;
};

class RefusedFrames final : public FrameGenerator
{
public:
    explicit RefusedFrames(const FrameGenerator &real) : m_real(real) {}
    [[nodiscard]] GeneratorIdentity identity() const override { return m_real.identity(); }
    [[nodiscard]] Result<Generated> make(const FrameRequest &, const TaskContext &) const override
    {
        return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words."));
    }

private:
    const FrameGenerator &m_real;
};

} // namespace

/// What is said at once, and how often.
class tst_Announcing : public QObject
{
    Q_OBJECT

private slots:
    void aNoticeIsSaidOnce()
    {
        NoticeBar bar;
        const Heard heard;
        bar.show(QStringLiteral("The disk is full."));
        QCOMPARE(heard.sentences(), QStringList{QStringLiteral("The disk is full.")});
        bar.dismiss();
        QCOMPARE(heard.sentences().size(), 1);
    }

    /// Its steps are those of the progress bar, which people may have read to them or not; only the end is said.
    void aBuildSaysItsEndAndShowsItsProgress()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        const Heard heard;
        person.action(actions::kBuildStale)->trigger();
        QVERIFY(person.waitUntilIdle());
        QTRY_COMPARE(heard.sentences().size(), 1);
        QVERIFY(!heard.sentences().first().isEmpty());
        const QList<int> values = heard.values();
        QVERIFY(values.size() > 1);
        QVERIFY(values.size() <= 101);
        QVERIFY(std::ranges::is_sorted(values));
    }

    void aFailureIsSaid()
    {
        std::unique_ptr<RefusedFrames> refused;
        Journey person([&](GeneratorSet &set) {
            if (!refused)
                refused = std::make_unique<RefusedFrames>(*set.frame);
            set.frame = refused.get();
        });
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        const Heard heard;
        person.action(actions::kBuildStale)->trigger();
        QVERIFY(person.waitUntilIdle());
        QTRY_VERIFY(heard.sentences().join(u' ').contains(QStringLiteral("refused the words")));
        QVERIFY2(heard.sentences().size() <= 2, qPrintable(heard.sentences().join(u'\n')));
    }
};

BEATREEL_TEST(tst_Announcing)
#include "tst_Announcing.moc"
