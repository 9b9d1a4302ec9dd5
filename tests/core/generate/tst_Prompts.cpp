// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Prompts.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Prompts : public QObject
{
    Q_OBJECT

private slots:
    void framePromptIsTheSpecifications()
    {
        const Spec spec = test::specOf(u"action_montage 5"_s, test::shippedLibrary());
        QCOMPARE(framePrompt(spec.beats[0], spec.product, spec.style),
                 u"Dynamic montage style with Nike sneakers, fast-paced energy, energetic and athletic, exciting visuals, "
                 "black, white, neon green color palette, urban night lighting, dynamic, cinematic composition, "
                 "high quality professional photography, 1280x720 aspect ratio, dynamic_multi framing"_s);
    }

    void framePromptOfABareStyle()
    {
        SpecBeat beat;
        beat.promptTemplate = u"{product_name} alone"_s;
        beat.shotType = u"wide"_s;
        QCOMPARE(framePrompt(beat, {u"{style_aesthetic}"_s, {}, {}}, {}),
                 u"{style_aesthetic} alone, modern colors color palette, natural lighting, cinematic composition, "
                 "high quality professional photography, 1280x720 aspect ratio, wide framing"_s);
    }

    void negativePromptIsTheSpecifications()
    {
        QCOMPARE(frameNegativePrompt(),
                 u"blurry, low quality, distorted, deformed, ugly, amateur, watermark, text, signature, letters, words, "
                 "multiple subjects, cluttered, busy, messy, chaotic"_s);
    }

    void musicPrompts_data()
    {
        QTest::addColumn<QString>("music");
        QTest::newRow("energetic") << u"upbeat electronic music, fast tempo, motivational"_s;
        QTest::newRow("elegant") << u"sophisticated orchestral music, elegant strings, refined"_s;
        QTest::newRow("minimalist") << u"minimal ambient music, clean tones, modern"_s;
        QTest::newRow("emotional") << u"emotional piano music, heartfelt, warm"_s;
        QTest::newRow("informative") << u"corporate background music, professional, steady"_s;
        QTest::newRow("gloomy") << u"modern background music"_s;
    }

    void musicPrompts()
    {
        QFETCH(QString, music);
        Style style{u"warm %1"_s, {}, QString::fromLatin1(QTest::currentDataTag()), {}, {}};
        QCOMPARE(musicPrompt(style), music + u", warm %1 style, instrumental only, no vocals"_s);
        style.aesthetic.clear();
        QCOMPARE(musicPrompt(style), music + u", modern style, instrumental only, no vocals"_s);
    }
};

BEATREEL_TEST(tst_Prompts)
#include "tst_Prompts.moc"
