// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/media/Picture.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Scene.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const Product kSneakers{u"Nike sneakers"_s, u"sportswear"_s, {}};

/// Standard deviation of the green channel, sampled.
double deviation(const QImage &picture)
{
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); x += 5) {
            const double value = qGreen(picture.pixel(x, y));
            sum += value;
            squares += value * value;
            ++count;
        }
    }
    return std::sqrt(squares / count - (sum / count) * (sum / count));
}

/// Share of the sampled pixels that differ by more than a trace.
double difference(const QImage &a, const QImage &b)
{
    int differing = 0;
    int count = 0;
    for (int y = 0; y < a.height(); y += 7) {
        for (int x = 0; x < a.width(); x += 7) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            differing += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                             std::abs(qBlue(p) - qBlue(q)) >
                         24;
            ++count;
        }
    }
    return double(differing) / count;
}

/// Share of the pixels that differ so that one sees it.
double unlikeness(const QImage &a, const QImage &b)
{
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            differing += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                             std::abs(qBlue(p) - qBlue(q)) >
                         60;
        }
    }
    return double(differing) / (a.width() * a.height());
}

/// Share of the sampled pixels within `area` whose hue and chroma are near the colour's.
double share(const QImage &picture, const QColor &colour, const QRect &area)
{
    int near = 0;
    int count = 0;
    for (int y = area.top(); y < area.bottom(); y += 5) {
        for (int x = area.left(); x < area.right(); x += 5) {
            const QColor pixel(picture.pixel(x, y));
            near += hueDistance(pixel, colour) < 14 && chromaOf(pixel) > 0.6 * chromaOf(colour);
            ++count;
        }
    }
    return double(near) / count;
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class tst_SketchArtist : public QObject
{
    Q_OBJECT

private slots:
    /// "Kaffeemaschine" has no drawing of its own; what it says in English has.
    void aNameIsReadInEnglish()
    {
        SketchDrawings drawings = SketchDrawings::load(test::sourceFile(QStringLiteral("resources/sketch"))).value();
        const FrameRequest request = test::frameRequest(QStringLiteral("hero_shot"), {QStringLiteral("Kaffeemaschine"), QStringLiteral("appliances"), {}}, test::styleOf(QStringLiteral("elegant")));
        QVERIFY(sketch::Scene::of(request, drawings).product->name != QStringLiteral("coffee_maker"));
        drawings.readNamesBy([](const QString &name) { return QString(name).replace(QStringLiteral("Kaffeemaschine"), QStringLiteral("coffee machine")); });
        QCOMPARE(sketch::Scene::of(request, drawings).product->name, QStringLiteral("coffee_maker"));
    }

    void everyTemplateInEveryMood_data()
    {
        QTest::addColumn<QString>("beat");
        QTest::addColumn<QString>("mood");
        QCOMPARE(test::shippedLibrary().templates().size(), 15);
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            for (const QString &mood : test::moods())
                QTest::addRow("%s %s", qPrintable(beat.id.text()), qPrintable(mood))
                    << beat.id.text() << mood;
        }
    }

    void everyTemplateInEveryMood()
    {
        QFETCH(QString, beat);
        QFETCH(QString, mood);
        const FrameRequest request = test::frameRequest(beat, kSneakers, test::styleOf(mood));
        const QImage picture = test::shippedArtist().draw(request);
        QCOMPARE(picture.size(), QSize(1280, 720));
        QCOMPARE(picture.format(), QImage::Format_RGB32);
        QVERIFY2(deviation(picture) > 8, qPrintable(QString::number(deviation(picture))));
        QCOMPARE(test::shippedArtist().draw(request), picture);

        FrameRequest again = request;
        again.seed = 2;
        QVERIFY(difference(test::shippedArtist().draw(again), picture) > 0.02);
    }

    void beatsOfASpecDiffer()
    {
        QList<QImage> pictures;
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            const QImage picture = test::shippedArtist().draw(
                test::frameRequest(beat.id.text(), kSneakers, test::styleOf(u"energetic"_s)));
            for (const QImage &other : pictures)
                QVERIFY2(difference(picture, other) > 0.1, qPrintable(beat.id.text()));
            pictures.append(picture);
        }
    }

    void productIsSeen_data()
    {
        QTest::addColumn<QString>("beat");
        QTest::addColumn<double>("least");
        QTest::newRow("hero") << u"hero_shot"_s << 0.08;
        QTest::newRow("motion") << u"product_in_motion"_s << 0.06;
        QTest::newRow("macro") << u"detail_showcase"_s << 0.2;
        QTest::newRow("callouts") << u"feature_highlight_sequence"_s << 0.04;
        QTest::newRow("pedestal") << u"call_to_action"_s << 0.03;
        QTest::newRow("benefit") << u"benefit_showcase"_s << 0.03;
        QTest::newRow("lifestyle") << u"lifestyle_context"_s << 0.01;
        QTest::newRow("montage") << u"action_montage"_s << 0.02;
        QTest::newRow("mood") << u"atmospheric_setup"_s << 0.005;
        QTest::newRow("vista") << u"brand_moment"_s << 0.003;
    }

    void productIsSeen()
    {
        QFETCH(QString, beat);
        QFETCH(double, least);
        const Style style{
            u"clean studio"_s, {u"magenta"_s, u"white"_s, u"light gray"_s}, u"minimalist"_s, {}, {}};
        for (quint64 seed = 1; seed <= 6; ++seed) {
            const QImage picture =
                test::shippedArtist().draw(test::frameRequest(beat, kSneakers, style, seed));
            // Away from the outer 8 percent, which a camera move may cut.
            const double seen = share(picture, QColor(0xd0318d), QRect(102, 58, 1076, 604));
            QVERIFY2(seen > least, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(seen)));
        }
    }

    /// Whatever the seed, a shot is known by how much of the picture the product takes.
    void closerShotsShowMoreOfTheProduct_data()
    {
        QTest::addColumn<Product>("product");
        QTest::newRow("sneakers") << kSneakers;
        QTest::newRow("can") << Product{u"soft drink can"_s, {}, {}};
        QTest::newRow("handbag") << Product{u"handbag"_s, {}, {}};
        QTest::newRow("car") << Product{u"family car"_s, {}, {}};
    }

    void closerShotsShowMoreOfTheProduct()
    {
        QFETCH(Product, product);
        const Style style{u"clean studio"_s, {u"magenta"_s, u"white"_s, u"light gray"_s}, u"minimalist"_s, {}, {}};
        const auto bounds = [&](const QString &beat) {
            double least = 1;
            double most = 0;
            for (quint64 seed = 1; seed <= 8; ++seed) {
                const QImage picture = test::shippedArtist().draw(test::frameRequest(beat, product, style, seed));
                const double seen = share(picture, QColor(0xd0318d), QRect(282, 0, 600, 720)); // without callouts
                least = std::min(least, seen);
                most = std::max(most, seen);
            }
            return std::pair(least, most);
        };
        const auto wide = bounds(u"atmospheric_setup"_s);
        const auto details = bounds(u"feature_highlight_sequence"_s); // medium close-up
        const auto hero = bounds(u"hero_shot"_s);                     // both close-ups
        const auto last = bounds(u"call_to_action"_s);
        const QString seen = u"wide to %1, medium close-up %2 to %3, close-ups from %4 and %5"_s.arg(wide.second).arg(details.first).arg(details.second).arg(hero.first).arg(last.first);
        QVERIFY2(wide.second < details.first, qPrintable(seen));
        QVERIFY2(details.second < hero.first && details.second < last.first, qPrintable(seen));
    }

    /// There is something to choose from among four variants: seen as small as in a strip of takes, with what
    /// is fine left out.
    void anotherSeedIsAnotherPicture_data()
    {
        QTest::addColumn<Product>("product");
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("beat");
        const Product bicycle{u"bicycle"_s, u"fitness"_s, {}};
        const Product coffee{u"coffee machine"_s, u"appliances"_s, {}};
        const Product perfume{u"perfume"_s, u"fashion"_s, {}};
        const auto row = [](const Product &product, const QString &mood, const QString &beat) {
            QTest::addRow("%s %s", qPrintable(product.name), qPrintable(beat)) << product << mood << beat;
        };
        for (const QString &beat : {u"benefit_showcase"_s, u"usage_scenario"_s, u"lifestyle_context"_s})
            row(bicycle, u"energetic"_s, beat);
        for (const QString &beat : {u"hero_shot"_s, u"benefit_showcase"_s, u"usage_scenario"_s})
            row(coffee, u"informative"_s, beat);
        for (const QString &beat : {u"hero_shot"_s, u"benefit_showcase"_s, u"usage_scenario"_s})
            row(kSneakers, u"emotional"_s, beat);
        row(perfume, u"elegant"_s, u"benefit_showcase"_s);
    }

    void anotherSeedIsAnotherPicture()
    {
        QFETCH(Product, product);
        QFETCH(QString, mood);
        QFETCH(QString, beat);
        QList<QImage> pictures;
        for (const quint64 seed : {71, 502, 9333, 84}) {
            const QImage picture =
                test::shippedArtist().draw(test::frameRequest(beat, product, test::styleOf(mood), seed), 0.25);
            pictures.append(picture.scaled(64, 36, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        double sum = 0;
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                sum += unlikeness(pictures[i], pictures[j]) / 6;
        }
        QVERIFY2(sum > 0.2, qPrintable(QString::number(sum)));
    }

    /// Behind a counter, nobody has legs.
    void aCounterHidesTheLegs()
    {
        const SketchDrawings drawings = SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
        for (const QString &mood : {u"informative"_s, u"minimalist"_s}) {
            for (quint64 seed = 1; seed <= 4; ++seed) {
                const FrameRequest request = test::frameRequest(
                    u"benefit_showcase"_s, {u"perfume"_s, u"fashion"_s, {}}, test::styleOf(mood), seed);
                const QRgb cloth = sketch::Scene::of(request, drawings).person.trousers.rgb();
                const QImage picture = test::shippedArtist().draw(request);
                int legs = 0;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x)
                        legs += (picture.pixel(x, y) & RGB_MASK) == (cloth & RGB_MASK);
                QVERIFY2(legs < 40, qPrintable(QStringLiteral("%1 %2: %3").arg(mood).arg(seed).arg(legs)));
            }
        }
    }

    void shotsAndActionsChooseTheLayout_data()
    {
        QTest::addColumn<QString>("shot");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("layout");
        using sketch::Layout;
        const auto row = [](const char *name, const QString &shot, const QString &action, Layout layout) {
            QTest::newRow(name) << shot << action << static_cast<int>(layout);
        };
        row("close_up", u"close_up"_s, u""_s, Layout::Hero);
        row("wide", u"wide"_s, u"x"_s, Layout::Establish);
        row("extreme_close_up", u"extreme_close_up"_s, u"x"_s, Layout::Macro);
        row("dynamic", u"dynamic"_s, u""_s, Layout::Burst);
        row("macro", u"macro"_s, u""_s, Layout::Macro);
        row("tracking", u"tracking"_s, u""_s, Layout::Tracking);
        row("medium", u"medium"_s, u""_s, Layout::Lifestyle);
        row("medium_close_up", u"medium_close_up"_s, u""_s, Layout::Hero);
        row("dynamic_multi", u"dynamic_multi"_s, u""_s, Layout::Montage);
        row("medium_wide", u"medium_wide"_s, u""_s, Layout::Usage);
        row("wide_cinematic", u"wide_cinematic"_s, u""_s, Layout::Vista);
        row("unknown", u"drone"_s, u"swoop"_s, Layout::Hero);
        row("action first", u"medium_wide"_s, u"before_after"_s, Layout::Split);
        row("last impression", u"close_up"_s, u"final_impression"_s, Layout::Pedestal);
        row("person", u"medium"_s, u"person_using_product"_s, Layout::Usage);
    }

    void shotsAndActionsChooseTheLayout()
    {
        QFETCH(QString, shot);
        QFETCH(QString, action);
        QFETCH(int, layout);
        QCOMPARE(static_cast<int>(sketch::layoutFor(shot, action)), layout);
    }

    void oddRequestsGivePictures_data()
    {
        QTest::addColumn<Product>("product");
        QTest::addColumn<Style>("style");
        QTest::addColumn<QSize>("size");
        const QSize wide(1280, 720);
        QTest::newRow("nothing") << Product{} << Style{} << wide;
        QTest::newRow("blank words") << Product{u"   "_s, u"\n"_s, {}}
                                     << Style{u" "_s, {u""_s, u" "_s}, u""_s, u""_s, {}} << wide;
        QTest::newRow("one colour") << kSneakers << Style{u""_s, {u"black"_s}, u""_s, u""_s, {}} << wide;
        QTest::newRow("all white") << kSneakers
                                   << Style{u""_s, {u"white"_s, u"#ffffff"_s}, u"minimalist"_s, u""_s, {}}
                                   << wide;
        QTest::newRow("all black") << kSneakers << Style{u""_s, {u"#000"_s}, u"elegant"_s, u""_s, {}} << wide;
        QTest::newRow("many") << kSneakers
                              << Style{u""_s, QStringList(500, u"teal"_s), u"??"_s, u"neon"_s, {}} << wide;
        QTest::newRow("other scripts") << Product{u"أحذية 👟"_s, u"運動"_s, {}}
                                       << Style{u"北欧"_s, {u"красный"_s}, u"喜び"_s, u"🌅"_s, {}} << wide;
        QTest::newRow("markup") << Product{u"<svg onload=\"x\">"_s, u"{product_name}"_s, {}}
                                << Style{u"%1 %n"_s, {u"#zzzzzz"_s, u"var(--ink)"_s}, u""_s, u""_s, {}}
                                << wide;
        QTest::newRow("long") << Product{QString(100000, u'x'), u""_s, {}}
                              << Style{QString(100000, u'y'), {QString(100000, u'z')}, u""_s, u""_s, {}}
                              << wide;
        QTest::newRow("portrait") << kSneakers << test::styleOf(u"emotional"_s) << QSize(720, 1280);
        QTest::newRow("square") << kSneakers << test::styleOf(u"emotional"_s) << QSize(1080, 1080);
        QTest::newRow("banner") << kSneakers << test::styleOf(u"emotional"_s) << QSize(2560, 320);
        QTest::newRow("smallest") << kSneakers << test::styleOf(u"emotional"_s) << QSize(16, 16);
    }

    void oddRequestsGivePictures()
    {
        QFETCH(Product, product);
        QFETCH(Style, style);
        QFETCH(QSize, size);
        for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
            FrameRequest request = test::frameRequest(beat.id.text(), product, style);
            request.format.size = size;
            const QImage picture = test::shippedArtist().draw(request);
            QCOMPARE(picture.size(), size);
            QVERIFY2(deviation(picture) > 4, qPrintable(beat.id.text()));
        }
    }

    void lookAndPersonDoNotDependOnTheSeed()
    {
        const auto sceneOf = [](quint64 seed) {
            static const SketchDrawings drawings =
                SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
            return sketch::Scene::of(
                test::frameRequest(u"usage_scenario"_s, kSneakers, test::styleOf(u"emotional"_s), seed),
                drawings);
        };
        const sketch::Scene a = sceneOf(1);
        const sketch::Scene b = sceneOf(99);
        QCOMPARE(a.place, b.place);
        QCOMPARE(a.product->name, b.product->name);
        QCOMPARE(a.palette.accent, b.palette.accent);
        QCOMPARE(a.person.cut, b.person.cut);
        QVERIFY(a.random(1).unit() != b.random(1).unit());
    }

    void filesAreTheSameBytes()
    {
        const test::TestFolder first;
        const test::TestFolder second;
        FrameRequest request = test::frameRequest(u"hero_shot"_s, kSneakers, test::styleOf(u"energetic"_s));
        request.folder = first.path();
        const Result<Generated> one = test::shippedArtist().make(request, {});
        QVERIFY2(one, one ? "" : qPrintable(one.error().sentence));
        request.folder = second.path();
        const Result<Generated> two = test::shippedArtist().make(request, {});
        QVERIFY(two);
        QCOMPARE(one->file, first.file(u"frame.png"_s));
        QVERIFY(!one->costUsd);
        QVERIFY(!bytesOf(one->file).isEmpty());
        QCOMPARE(bytesOf(one->file), bytesOf(two->file));
        const Result<QImage> read = readPicture(one->file);
        QVERIFY(read);
        QCOMPARE(*read, test::shippedArtist().draw(request));
    }

    void drawsTheSameOnAnyThread()
    {
        const FrameRequest request =
            test::frameRequest(u"action_montage"_s, kSneakers, test::styleOf(u"elegant"_s));
        const QImage expected = test::shippedArtist().draw(request);
        std::vector<QImage> pictures(4);
        {
            std::vector<std::jthread> threads;
            for (QImage &picture : pictures)
                threads.emplace_back([&] { picture = test::shippedArtist().draw(request); });
        }
        for (const QImage &picture : pictures)
            QCOMPARE(picture, expected);
    }

    void unwritableFolderIsRefused()
    {
        const test::TestFolder folder;
        FrameRequest request = test::frameRequest(u"hero_shot"_s, kSneakers, test::styleOf(u"energetic"_s));
        request.folder = folder.file(u"missing"_s);
        const Result<Generated> made = test::shippedArtist().make(request, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(made.error().sentence.endsWith(u'.'));
    }

    void stopsWhenAsked()
    {
        const test::TestFolder folder;
        FrameRequest request = test::frameRequest(u"hero_shot"_s, kSneakers, test::styleOf(u"energetic"_s));
        request.folder = folder.path();
        CancelSource source;
        source.request_stop();
        TaskContext context;
        context.cancel = source.get_token();
        const Result<Generated> made = test::shippedArtist().make(request, context);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(folder.file(u"frame.png"_s)));
    }

    void identityNamesTheDrawings()
    {
        const GeneratorIdentity identity = test::shippedArtist().identity();
        QCOMPARE(identity.provider, u"offline"_s);
        QCOMPARE(identity.model, u"sketch"_s);
        QCOMPARE(identity.version, 7);
        QVERIFY(identity.parameters.value(u"takes_references"_s).toBool());
        QCOMPARE(identity.parameters.value(u"drawings"_s).toString().size(), 64);
    }
};

BEATREEL_TEST(tst_SketchArtist)
#include "tst_SketchArtist.moc"
