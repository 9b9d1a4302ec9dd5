// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "core/media/Chunk.h"
#include "core/media/PlayedFiles.h"
#include "ui/common/PriceButton.h"
#include "ui/preview/FilmPlayer.h"
#include "ui/preview/OverlayHandles.h"

#include <QPlainTextEdit>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Where the name of the end card stands: much brighter than what is round it.
double brightnessOf(const QImage &image)
{
    double most = 0;
    const QRect middle(image.width() / 4, image.height() * 2 / 5, image.width() / 2, image.height() / 5);
    for (int y = middle.top(); y < middle.bottom(); ++y) {
        for (int x = middle.left(); x < middle.right(); ++x)
            most = std::max<double>(most, qGray(image.pixel(x, y)));
    }
    return most;
}

Result<QImage> pictureOf(const QString &chunk, int number, const VideoFormat &format)
{
    const auto source = playChunk(chunk, format, {});
    if (!source)
        return std::unexpected(source.error());
    const auto picture = (*source)->picture(number);
    return picture ? Result<QImage>((*picture)->image()) : std::unexpected(picture.error());
}

QHash<QString, QDateTime> writtenTimes(const QString &folder)
{
    QHash<QString, QDateTime> times;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.mp4")}, QDir::Files))
        times.insert(file.fileName(), file.lastModified());
    return times;
}

} // namespace

/// An ad ends with a name.
class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void anEndCardFromALayoutToTheFilm()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 5, call_to_action 5"));
        build(person);
        const QString chunks = person.open()->folder().path(QStringLiteral("build/chunks"));
        const auto before = writtenTimes(chunks);
        QCOMPARE(before.size(), 3);

        person.clickCard(2);
        auto *words = person.find<QPlainTextEdit>(QStringLiteral("onScreenWordsText"));
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("Order today"));
        layout(person, 0);
        const Overlays card = person.project().beats[2]->overlays;
        QCOMPARE(card.size(), 3);
        QCOMPARE(person.open()->countOfBuild(), 0); // nothing to pay for

        // Seen at once, before anything is built.
        person.open()->playhead().setPicture(2 * 150 + 120);
        const auto &shown = person.find<FilmPlayer>(QString())->shown();
        QTRY_VERIFY_WITH_TIMEOUT(shown.picture == 420 && brightnessOf(shown.image) > 235, Journey::kPatience);
        const QImage live = shown.image;
        QTest::qWait(1100); // file times count in seconds on some file systems

        // The film is not what was built, and the button says so.
        auto &button = *person.find<PriceButton>(QStringLiteral("buildStale"));
        QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), Journey::kPatience);
        person.click(&button);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(!button.isEnabled(), Journey::kPatience);
        const auto after = writtenTimes(chunks);
        for (auto it = after.begin(); it != after.end(); ++it)
            QCOMPARE(it.value() != before.value(it.key()), it.key().startsWith(QStringLiteral("b3")));
        const auto built = pictureOf(chunks + QStringLiteral("/b3-0.mp4"), 120, person.project().format);
        QVERIFY(built && brightnessOf(*built) > 235);
        QVERIFY2(decibels(live, *built) > 35, qPrintable(QString::number(decibels(live, *built))));
        const auto end = lastPicture(person.open()->folder().path(person.project().name + QStringLiteral(".mp4")));
        QVERIFY(end && brightnessOf(*end) > 235);

        // And taken back.
        while (!person.project().beats[2]->overlays.isEmpty())
            person.action(actions::kUndo)->trigger();
        build(person);
        const auto again = pictureOf(chunks + QStringLiteral("/b3-0.mp4"), 120, person.project().format);
        QVERIFY(again && decibels(*again, *built) < 30);
    }

    void theCardIsMovedOverThePreviewByKeys()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.clickCard(0);
        layout(person, 2);
        person.dialogs.leave(); // no logo
        auto *handles = person.find<OverlayHandles>(QStringLiteral("overlayHandles"));
        QVERIFY(handles->isVisible());
        handles->parentWidget()->setFocus(Qt::TabFocusReason); // the picture
        QVERIFY(person.tabTo([&](QWidget *focus) { return focus == handles; }));
        const double before = person.project().beats[0]->overlays.last().place.y();
        person.press(Qt::Key_Up);
        QVERIFY(person.project().beats[0]->overlays.last().place.y() < before);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().beats[0]->overlays.last().place.y(), before);
    }

private:
    static void build(Journey &person)
    {
        person.open()->build();
        QVERIFY(person.waitUntilIdle());
    }

    static void layout(Journey &person, int card)
    {
        auto *layouts = person.find<QToolButton>(QStringLiteral("overlayLayouts"));
        layouts->menu()->actions()[card]->trigger();
    }

    static double decibels(const QImage &a, const QImage &b)
    {
        double sum = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                const int difference = qGray(a.pixel(x, y)) - qGray(b.pixel(x, y));
                sum += difference * difference;
            }
        }
        return 10 * std::log10(255.0 * 255 / std::max(1e-9, sum / (a.width() * a.height())));
    }
};

BEATREEL_TEST(tst_Words)
#include "tst_Words.moc"
