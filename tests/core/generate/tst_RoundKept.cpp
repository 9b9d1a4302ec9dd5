// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/RoundKept.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// "hero_shot 5, usage_scenario 10" as a wish; nothing of it has to exist.
QList<WishedBeat> wish(const QString &text)
{
    QList<WishedBeat> beats;
    for (const QString &one : text.split(u", "_s, Qt::SkipEmptyParts))
        beats.append({TemplateId(one.section(u' ', 0, 0)), one.section(u' ', 1).toInt()});
    return beats;
}

/// "5 hero_shot 10": kept from second 5 on for 10.
QList<KeptBeat> kept(const QString &text)
{
    QList<KeptBeat> beats;
    for (const QString &one : text.split(u", "_s, Qt::SkipEmptyParts)) {
        KeptBeat beat;
        beat.beat.start = Seconds(one.section(u' ', 0, 0).toInt());
        beat.beat.templateId = TemplateId(one.section(u' ', 1, 1));
        beat.beat.duration = Seconds(one.section(u' ', 2).toInt());
        beats.append(beat);
    }
    return beats;
}

/// The same form; kept ones in brackets.
QString textOf(const QList<PlacedBeat> &beats)
{
    QStringList list;
    for (const PlacedBeat &beat : beats) {
        const QString one = u"%1 %2"_s.arg(beat.wished.beat.text()).arg(beat.wished.seconds);
        list.append(beat.kept ? u"[%1]"_s.arg(one) : one);
    }
    return list.join(u", "_s);
}

} // namespace

class tst_RoundKept : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFree()
    {
        QCOMPARE(freeStretches(kept(u"5 hero_shot 10, 15 usage_scenario 5"_s), Seconds(30)),
                 (QList<FreeStretch>{{Seconds(0), Seconds(5)}, {Seconds(20), Seconds(30)}}));
        QVERIFY(freeStretches(kept(u"0 hero_shot 15"_s), Seconds(15)).isEmpty());
        QCOMPARE(freeStretches({}, Seconds(15)), (QList<FreeStretch>{{Seconds(0), Seconds(15)}}));
    }

    void placesAWish_data()
    {
        using Fit = RoundKept::Fit;
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<Fit>("fit");
        QTest::addColumn<QString>("placed");
        const QString middle = u"5 lifestyle_context 10"_s; // of 20
        QTest::newRow("as asked") << u"hero_shot 5, lifestyle_context 10, call_to_action 5"_s << middle << Fit::AsWished
                                  << u"hero_shot 5, [lifestyle_context 10], call_to_action 5"_s;
        QTest::newRow("left out") << u"hero_shot 5, call_to_action 5"_s << middle << Fit::OnlyWay
                                  << u"hero_shot 5, [lifestyle_context 10], call_to_action 5"_s;
        QTest::newRow("at another place") << u"lifestyle_context 10, hero_shot 5, call_to_action 5"_s << middle << Fit::Nearest
                                          << u"hero_shot 5, [lifestyle_context 10], call_to_action 5"_s;
        QTest::newRow("of another length") << u"hero_shot 5, lifestyle_context 5, call_to_action 10"_s << middle << Fit::Nearest
                                           << u"hero_shot 5, [lifestyle_context 10], call_to_action 5"_s;
        QTest::newRow("across its beginning") << u"hero_shot 10, call_to_action 10"_s << middle << Fit::Nearest
                                              << u"hero_shot 5, [lifestyle_context 10], call_to_action 5"_s;
        QTest::newRow("too few") << u"hero_shot 5"_s << middle << Fit::Nearest << u"hero_shot 5, [lifestyle_context 10], usage_scenario 5"_s;
        QTest::newRow("nothing but the kept one") << u"lifestyle_context 10"_s << middle << Fit::Nearest
                                                  << u"detail_showcase 5, [lifestyle_context 10], usage_scenario 5"_s;
        QTest::newRow("far too many") << u"hero_shot 15, hero_shot 15, call_to_action 15, call_to_action 15"_s << middle << Fit::Nearest
                                      << u"hero_shot 5, [lifestyle_context 10], hero_shot 5"_s;
        QTest::newRow("one that it cannot name") << u"hero_shot 5, usage_scenario 10, call_to_action 5"_s << u"5 my_own 10"_s << Fit::AsWished
                                                 << u"hero_shot 5, [usage_scenario 10], call_to_action 5"_s;
        QTest::newRow("two side by side") << u"hero_shot 5, call_to_action 5"_s << u"5 usage_scenario 5, 10 detail_showcase 5"_s << Fit::OnlyWay
                                          << u"hero_shot 5, [usage_scenario 5], [detail_showcase 5], call_to_action 5"_s;
        QTest::newRow("at both ends") << u"action_montage 5, usage_scenario 5"_s << u"0 hero_shot 5, 15 call_to_action 5"_s << Fit::OnlyWay
                                      << u"[hero_shot 5], action_montage 5, usage_scenario 5, [call_to_action 5]"_s;
    }

    void placesAWish()
    {
        QFETCH(QString, wished);
        QFETCH(QString, kept);
        QFETCH(RoundKept::Fit, fit);
        QFETCH(QString, placed);
        const QList<TemplateId> more{TemplateId(u"detail_showcase"_s), TemplateId(u"usage_scenario"_s)};
        const StoryLibrary library = shippedLibrary();
        const RoundKept round = placedRoundKept(wish(wished), ::kept(kept), Seconds(20), library, more);
        QCOMPARE(textOf(round.beats), placed);
        QVERIFY(round.fit == fit);
    }
};

BEATREEL_TEST(tst_RoundKept)
#include "tst_RoundKept.moc"
