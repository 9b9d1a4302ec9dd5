// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/sketch/Words.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    QString answer;
    Product product;
};

QList<Thing> things()
{
    return {{u"sneaker"_s, {u"Nike sneakers"_s, u"sportswear"_s, {}}},
            {u"watch"_s, {u"Rolex watch"_s, u"luxury"_s, {}}},
            {u"phone"_s, {u"smartphone"_s, u"tech"_s, {}}},
            {u"laptop"_s, {u"gaming laptop"_s, u"tech"_s, {}}},
            {u"car"_s, {u"family car"_s, u"automotive"_s, {}}},
            {u"bottle"_s, {u"olive oil"_s, u"lifestyle"_s, {}}},
            {u"ring"_s, {u"diamond ring"_s, u"jewelry"_s, {}}},
            {u"headphones"_s, {u"headphones"_s, u"tech"_s, {}}},
            {u"washing machine"_s, {u"washing machine"_s, u"appliances"_s, {}}},
            {u"thermostat"_s, {u"smart thermostat"_s, u"tech"_s, {}}},
            {u"handbag"_s, {u"leather handbag"_s, u"fashion"_s, {}}},
            {u"skincare (dropper bottle and jar)"_s, {u"face serum"_s, u"beauty"_s, {}}},
            {u"drink can"_s, {u"energy drink"_s, u"energy_drinks"_s, {}}},
            {u"house"_s, {u"family house"_s, u"real_estate"_s, {}}},
            {u"package (gift box)"_s, {u"Zorblax"_s, {}, {}}},
            {u"coffee to go"_s, {u"coffee"_s, u"lifestyle"_s, {}}},
            {u"camera"_s, {u"mirrorless camera"_s, u"tech"_s, {}}},
            {u"robot vacuum"_s, {u"robot vacuum"_s, u"appliances"_s, {}}},
            {u"perfume"_s, {u"perfume"_s, u"fashion"_s, {}}},
            {u"speaker"_s, {u"smart speaker"_s, u"tech"_s, {}}}};
}

/// What each shot is called, and by what it is known.
const QList<std::pair<QString, QString>> &shots()
{
    static const QList<std::pair<QString, QString>> list{
        {u"extreme_close_up"_s, u"a part of the product, cut by the picture, half in the dark or in mist"_s},
        {u"macro"_s, u"a detail from very near, soft all round"_s},
        {u"close_up"_s, u"the whole product fills the picture or stands on a plinth, nobody there"_s},
        {u"medium_close_up"_s, u"the product with discs that show details of it"_s},
        {u"medium"_s, u"a person from about the thigh up, or kneeling or sitting, large, with the product"_s},
        {u"medium_wide"_s, u"whole persons; here the grey before and the bright after"_s},
        {u"wide"_s, u"the place is the subject, product or person small in it"_s},
        {u"wide_cinematic"_s, u"a far view between black bars"_s},
        {u"tracking"_s, u"the product runs past, speed lines, a smeared place"_s},
        {u"dynamic"_s, u"a tilted horizon and rays"_s},
        {u"dynamic_multi"_s, u"a montage of slanted panels"_s}};
    return list;
}

void writeLines(const QString &file, const QStringList &lines)
{
    QFile target(file);
    QVERIFY2(target.open(QIODevice::WriteOnly), qPrintable(file));
    target.write(lines.join(u'\n').toUtf8() + '\n');
}

} // namespace

/// Draws pictures for viewers who have never seen them, into the folder that BEATREEL_SHEETS names:
/// quiz/pictures/001.png and on, quiz/lists.txt with the closed lists to choose from, and, apart from them,
/// quiz-key/key.tsv. BEATREEL_QUIZ_COUNT (60) is how many, BEATREEL_QUIZ_SEED (1) which ones and in which
/// order.
class tst_SketchQuiz : public QObject
{
    Q_OBJECT

private slots:
    void listsAreWhatTheArtistKnows()
    {
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            const auto named =
                std::ranges::any_of(shots(), [&](const auto &shot) { return shot.first == beat.shotType; });
            QVERIFY2(named, qPrintable(beat.shotType));
        }
        QStringList drawn;
        for (const Thing &thing : things())
            drawn.append(sketch::drawingFor(thing.product.name, thing.product.category));
        QCOMPARE(drawn.removeDuplicates(), 0);
        QCOMPARE(drawn.count(u"package"_s), 1);
    }

    void pages()
    {
        const QString folder = qEnvironmentVariable("BEATREEL_SHEETS");
        if (folder.isEmpty())
            QSKIP("BEATREEL_SHEETS names no folder.");
        QVERIFY(QDir().mkpath(folder + u"/quiz/pictures"_s) && QDir().mkpath(folder + u"/quiz-key"_s));
        const auto number = [](const char *name, int otherwise) {
            bool isNumber = false;
            const int value = qEnvironmentVariableIntValue(name, &isNumber);
            return isNumber ? value : otherwise;
        };
        Random random(static_cast<quint64>(number("BEATREEL_QUIZ_SEED", 1)));
        const QList<BeatTemplate> &beats = test::shippedLibrary().templates();
        const QList<Thing> all = things();
        QStringList key{u"picture\tproduct\tshot\tmood\tbeat"_s};
        // Every beat, product and mood comes equally often, each meeting others each time.
        QList<qsizetype> products;
        QList<qsizetype> moods;
        QList<qsizetype> templates;
        const auto drawFrom = [&](QList<qsizetype> &bag, qsizetype size) {
            if (bag.isEmpty()) {
                for (qsizetype i = 0; i < size; ++i)
                    bag.append(i);
            }
            return bag.takeAt(random.whole(0, static_cast<int>(bag.size()) - 1));
        };
        for (int i = 1; i <= number("BEATREEL_QUIZ_COUNT", 60); ++i) {
            const Thing &thing = all[drawFrom(products, all.size())];
            const BeatTemplate &beat = beats[drawFrom(templates, beats.size())];
            const QString mood = test::moods()[drawFrom(moods, 5)];
            const FrameRequest request =
                test::frameRequest(beat.id.text(), thing.product, test::styleOf(mood), random.next());
            const QString name = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
            QVERIFY(test::shippedArtist().draw(request).save(folder + u"/quiz/pictures/%1.png"_s.arg(name)));
            key.append(QStringList{name, thing.answer, beat.shotType, mood, beat.id.text()}.join(u'\t'));
        }
        QStringList lists{u"Products:"_s};
        for (const Thing &thing : all)
            lists.append(u"  "_s + thing.answer);
        lists.append(u"Shots:"_s);
        for (const auto &[shot, says] : shots())
            lists.append(u"  %1: %2"_s.arg(shot, says));
        lists.append(u"Moods:"_s);
        for (const QString &mood : test::moods())
            lists.append(u"  "_s + mood);
        writeLines(folder + u"/quiz/lists.txt"_s, lists);
        writeLines(folder + u"/quiz-key/key.tsv"_s, key);
    }
};

BEATREEL_TEST(tst_SketchQuiz)
#include "tst_SketchQuiz.moc"
