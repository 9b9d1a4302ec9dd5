// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateFilter.h"

#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using Shelf = TemplateFilter::Shelf;

Q_DECLARE_METATYPE(beatreel::TemplateFilter)

namespace {

TemplateFilter wordsOf(const char *words)
{
    return {.words = QString::fromUtf8(words)};
}

} // namespace

class tst_TemplateFilter : public QObject
{
    Q_OBJECT

private slots:
    void hits_data()
    {
        QTest::addColumn<TemplateFilter>("filter");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char *name, const TemplateFilter &filter, const char *hits) {
            QTest::newRow(name) << filter << QString::fromLatin1(hits);
        };
        row("id", wordsOf("hero_shot"), "hero_shot");
        row("id in words, any order", wordsOf("Shot hero"), "hero_shot");
        row("part of a word", wordsOf("usag"), "usage_scenario");
        row("letters apart find nothing", wordsOf("hrsht"), "");
        row("no such", wordsOf("drone"), "");
        row("shot", wordsOf("macro"), "detail_showcase");
        row("movement", wordsOf("whip pan"), "dynamic_intro");
        row("prompt", wordsOf("authentic"), "usage_scenario");
        row("placeholders do not count", wordsOf("product_name"), "");
        row("product", wordsOf("jewelry"), "detail_showcase");
        row("closing", {.shelf = Shelf::Closing}, "call_to_action brand_moment");
        row("own", {.shelf = Shelf::Own}, "teaser_reveal");
        row("own and words", {.words = QStringLiteral("hero"), .shelf = Shelf::Own}, "");
        row("energy", {.shelf = Shelf::Opening, .energy = EnergyLevel::High}, "dynamic_intro");
        row("length", {.shelf = Shelf::Closing, .duration = Seconds(10)}, "brand_moment");
        row("product or all of them", {.shelf = Shelf::Opening, .product = QStringLiteral("luxury")},
            "hero_shot teaser_reveal atmospheric_setup");
    }

    void hits()
    {
        QFETCH(TemplateFilter, filter);
        QStringList found;
        const StoryLibrary library = test::shippedLibrary();
        for (const BeatTemplate &entry : library.templates()) {
            if (filter.accepts(entry, entry.id.text() == QStringLiteral("teaser_reveal")))
                found.append(entry.id.text());
        }
        QTEST(found.join(u' '), "hits");
    }

    void categoriesAreThoseOfTheTemplates()
    {
        const QStringList categories = productCategories(test::shippedLibrary());
        QVERIFY(categories.contains(QStringLiteral("energy_drinks")));
        QVERIFY(!categories.contains(QStringLiteral("all")));
        QCOMPARE(categories.first(), QStringLiteral("appliances"));
        QCOMPARE(QSet<QString>(categories.begin(), categories.end()).size(), categories.size());
    }
};

BEATREEL_TEST(tst_TemplateFilter)
#include "tst_TemplateFilter.moc"
