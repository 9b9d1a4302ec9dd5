// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/StoryWords.h"

#include "core/story/SpecRules.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_StoryWords : public QObject
{
    Q_OBJECT

private slots:
    void everyTermOfTheLibraryHasAWord()
    {
        const StoryLibrary library = test::shippedLibrary();
        QVERIFY(!library.templates().isEmpty());
        for (const BeatTemplate &entry : library.templates()) {
            QVERIFY2(knownShots().contains(entry.shotType), qPrintable(entry.shotType));
            QVERIFY2(knownMovementTerms().contains(entry.cameraMovement), qPrintable(entry.cameraMovement));
            QVERIFY2(knownActions().contains(entry.action), qPrintable(entry.action));
        }
    }

    /// What is the same in English as where it comes from is translated all the same.
    void everyTermIsTranslated()
    {
        const StoryLibrary library = test::shippedLibrary();
        test::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        for (const QString &mood : knownMoods())
            QVERIFY2(moodWord(mood) != mood, qPrintable(mood));
        for (const Archetype &archetype : library.archetypes())
            QVERIFY2(archetypeWord(archetype.name) != archetype.name, qPrintable(archetype.name));
        for (const BeatTemplate &entry : library.templates()) {
            for (const QString &category : entry.compatibleProducts)
                QVERIFY2(productsWord(category) != QString(category).replace(u'_', u' '), qPrintable(category));
        }
        QCOMPARE(moodWord(QStringLiteral("wistful")), QStringLiteral("wistful"));
        QCOMPARE(archetypeWord(QStringLiteral("My own")), QStringLiteral("My own"));
        QCOMPARE(productsWord(QStringLiteral("garden_tools")), QStringLiteral("garden tools"));
        QCoreApplication::removeTranslator(&translator);
    }

    void termsAreLegible()
    {
        QCOMPARE(shotWord(QStringLiteral("close_up")), QStringLiteral("Close-up"));
        QCOMPARE(movementWord(QStringLiteral("slow_dolly_in")), QStringLiteral("Slow dolly in"));
        QCOMPARE(actionWord(QStringLiteral("before_after")), QStringLiteral("Before and after"));
        QCOMPARE(shotWord(QStringLiteral("my_own_shot")), QStringLiteral("My own shot"));
        QCOMPARE(shotWord(QString()), QString());
        QCOMPARE(energyWord(EnergyLevel::High), QStringLiteral("High"));
        QCOMPARE(positionWord(Position::Closing), QStringLiteral("Closing"));
        QCOMPARE(productsWord(QStringLiteral("energy_drinks")), QStringLiteral("energy drinks"));
    }
};

BEATREEL_TEST(tst_StoryWords)
#include "tst_StoryWords.moc"
