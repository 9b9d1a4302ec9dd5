// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BriefReader.h"
#include "tests/core/providers/planner/Briefs.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char16_t *brief;
    double seconds; ///< 0: names none
    const char16_t *product;
    const char *category;
    const char *mood;
    const char *colours;
};

constexpr Row kRows[] = {
    // German
    {u"15s Werbung für Nike-Turnschuhe, energiegeladen, urban", 15, u"Nike-Turnschuhe", "sportswear", "energetic", ""},
    {u"Sportschuhwerbung, 30 Sek., dynamisch, rote und schwarze Töne, für die Stadt", 30, u"Sportschuh", "sportswear", "energetic", "red black"},
    {u"Ein eleganter Werbespot für eine Luxusuhr, eine halbe Minute, schwarz und gold", 30, u"Luxusuhr", "luxury", "elegant", "black gold"},
    {u"Werbung für unsere neue Kaffeemaschine, fünfzehn Sekunden, modern", 15, u"Kaffeemaschine", "appliances", "minimalist", ""},
    {u"20-sekündiger Spot für das Parfüm Lueur, geheimnisvoll", 20, u"Parfüm Lueur", "fashion", "elegant", ""},
    {u"Bitte erstelle ein Video über eine Lederhandtasche, luxuriös, mit roten Akzenten", 0, u"Lederhandtasche", "fashion", "elegant", "red"},
    {u"Zeige ein Elektroauto im Wald, 45 Sekunden, ruhig", 45, u"Elektroauto", "automotive", "minimalist", ""},
    {u"Ein Spot für Stiefel, wild, im Winter, dreißig Sekunden", 30, u"Stiefel", "fashion", "energetic", ""},
    {u"Werbung für eine Bäckerei am Morgen, warm und gemütlich, eine Minute", 60, u"Bäckerei", "lifestyle", "emotional", ""},
    {u"30-Sekunden-Spot für den Saugroboter von Dyson, informativ", 30, u"Saugroboter von Dyson", "appliances", "informative", ""},
    {u"Minimalistische Werbung für eine weiße Vase, 10 Sekunden", 10, u"weiße Vase", "home", "minimalist", "white"},
    {u"Werbefilm für ein rotes Fahrrad, fröhlich, für die Familie, 25s", 25, u"rotes Fahrrad", "fitness", "emotional", "red"},
    {u"Anzeige für unser Craftbier, frisch, Sommer, 15 Sekunden", 15, u"Craftbier", "lifestyle", "energetic", ""},
    {u"Werbung für einen Sportwagen, schnell, nachts, anderthalb Minuten", 90, u"Sportwagen", "automotive", "energetic", ""},
    {u"Werbespot für eine App namens Lumo, professionell, blau, 35 Sekunden", 35, u"Lumo", "tech", "informative", "blue"},
    // French
    {u"Publicité de 15 secondes pour une montre de luxe, élégante, noir et or", 15, u"montre de luxe", "luxury", "elegant", "black gold"},
    {u"Une pub d'une demi-minute pour des baskets Nike, énergique, urbaine", 30, u"baskets Nike", "sportswear", "energetic", ""},
    {u"Quinze secondes pour un parfum, mystérieux, rouge", 15, u"parfum", "fashion", "elegant", "red"},
    {u"Une vidéo sur notre machine à café, moderne, 20 s", 20, u"machine à café", "appliances", "minimalist", ""},
    {u"Crée une publicité pour un sac à main, romantique, avec des roses rouges, 30 secondes", 30, u"sac à main", "fashion", "elegant", "pink red"},
    {u"Publicité pour une voiture électrique dans la forêt, calme, 45 secondes", 45, u"voiture électrique", "automotive", "minimalist", ""},
    {u"Spot publicitaire pour une boulangerie, chaleureux, le matin, une minute", 60, u"boulangerie", "lifestyle", "emotional", ""},
    {u"Pub pour l'huile d'olive Soléa, été, trente secondes", 30, u"huile d'olive Soléa", "lifestyle", "", ""},
    {u"Un film sur un vase blanc, minimaliste, 10 secondes", 10, u"vase", "home", "minimalist", "white"},
    {u"Publicité pour une appli appelée Lumo, professionnelle, bleue, 35 secondes", 35, u"Lumo", "tech", "informative", "blue"},
    {u"Publicité pour un vélo, joyeuse, pour la famille, 25 s", 25, u"vélo", "fitness", "emotional", ""},
    {u"Publicité pour notre bière, fraîche, plage, 15 secondes", 15, u"bière", "lifestyle", "energetic", ""},
    {u"Pub pour une voiture de sport, rapide, la nuit, vingt secondes", 20, u"voiture de sport", "automotive", "energetic", ""},
    {u"Vidéo pour un collier, luxueuse, doré, 30 secondes", 30, u"collier", "jewelry", "elegant", "gold"},
    {u"Annonce pour un canapé vert, sans texte, intemporelle, 40 secondes", 40, u"canapé", "home", "elegant", "green"},
    // Spanish
    {u"Anuncio de 15 segundos para zapatillas Nike, enérgico, urbano", 15, u"zapatillas Nike", "sportswear", "energetic", ""},
    {u"Un comercial de medio minuto para un reloj de lujo, elegante, negro y dorado", 30, u"reloj de lujo", "luxury", "elegant", "black gold"},
    {u"Quince segundos para un perfume, misterioso, rojo", 15, u"perfume", "fashion", "elegant", "red"},
    {u"Vídeo sobre nuestra cafetera, moderna, 20 segundos", 20, u"cafetera", "appliances", "minimalist", ""},
    {u"Crea un anuncio para un bolso, romántico, con flores rojas, 30 segundos", 30, u"bolso", "fashion", "elegant", "red"},
    {u"Anuncio de un coche eléctrico en el bosque, tranquilo, 45 segundos", 45, u"coche eléctrico", "automotive", "minimalist", ""},
    {u"Anuncio para una panadería, acogedora, por la mañana, un minuto", 60, u"panadería", "lifestyle", "emotional", ""},
    {u"Publicidad para el aceite de oliva Solea, verano, treinta segundos", 30, u"aceite de oliva Solea", "lifestyle", "", ""},
    {u"Anuncio para un jarrón blanco, minimalista, 10 segundos", 10, u"jarrón", "home", "minimalist", "white"},
    {u"Anuncio para una aplicación llamada Lumo, profesional, azul, 35 segundos", 35, u"Lumo", "tech", "informative", "blue"},
    {u"Anuncio para una bicicleta, alegre, para la familia, 25 s", 25, u"bicicleta", "fitness", "emotional", ""},
    {u"Anuncio para nuestra cerveza, fresca, playa, 15 segundos", 15, u"cerveza", "lifestyle", "energetic", ""},
    {u"Anuncio para un coche deportivo, rápido, de noche, veinte segundos", 20, u"coche deportivo", "automotive", "energetic", ""},
    {u"Vídeo para un collar, lujoso, plateado, 30 segundos", 30, u"collar", "jewelry", "elegant", "silver"},
    {u"Anuncio para un sofá verde, sin texto, atemporal, 40 segundos", 40, u"sofá", "home", "elegant", "green"},
    // Brazilian Portuguese
    {u"Anúncio de 15 segundos para tênis Nike, dinâmico, urbano", 15, u"tênis Nike", "sportswear", "energetic", ""},
    {u"Um comercial de meio minuto para um relógio de luxo, elegante, preto e dourado", 30, u"relógio de luxo", "luxury", "elegant", "black gold"},
    {u"Quinze segundos para um perfume, misterioso, vermelho", 15, u"perfume", "fashion", "elegant", "red"},
    {u"Vídeo sobre nossa cafeteira, moderna, 20 segundos", 20, u"cafeteira", "appliances", "minimalist", ""},
    {u"Crie um anúncio para uma bolsa, romântico, com flores vermelhas, 30 segundos", 30, u"bolsa", "fashion", "elegant", "red"},
    {u"Anúncio de um carro elétrico na floresta, tranquilo, 45 segundos", 45, u"carro elétrico", "automotive", "minimalist", ""},
    {u"Anúncio para uma padaria, aconchegante, de manhã, um minuto", 60, u"padaria", "lifestyle", "emotional", ""},
    {u"Propaganda para o azeite Solea, verão, trinta segundos", 30, u"azeite Solea", "lifestyle", "", ""},
    {u"Anúncio para uma luminária branca, minimalista, 10 segundos", 10, u"luminária", "tech", "minimalist", "white"},
    {u"Anúncio para um aplicativo chamado Lumo, profissional, azul, 35 segundos", 35, u"Lumo", "tech", "informative", "blue"},
    {u"Anúncio para uma bicicleta, alegre, para a família, 25 s", 25, u"bicicleta", "fitness", "emotional", ""},
    {u"Anúncio para nossa cerveja, fresca, praia, 15 segundos", 15, u"cerveja", "lifestyle", "energetic", ""},
    {u"Anúncio para um carro esportivo, rápido, à noite, vinte segundos", 20, u"carro esportivo", "automotive", "energetic", ""},
    {u"Vídeo para um colar, luxuoso, prateado, 30 segundos", 30, u"colar", "jewelry", "elegant", "silver"},
    {u"Anúncio para um sofá verde, sem texto, atemporal, 40 segundos", 40, u"sofá", "home", "elegant", "green"},
    // Japanese
    {u"15秒のスニーカー広告、エネルギッシュで都会的", 15, u"スニーカー", "sportswear", "energetic", ""},
    {u"高級腕時計の30秒CM、エレガント、黒と金", 30, u"高級腕時計", "luxury", "elegant", "black gold"},
    {u"香水の広告、神秘的、赤い、１５秒", 15, u"香水", "fashion", "elegant", "red"},
    {u"コーヒーメーカーの動画、モダン、二十秒", 20, u"コーヒーメーカー", "appliances", "minimalist", ""},
    {u"ハンドバッグの広告を作って。ロマンチックな感じ、ピンク、30秒", 30, u"ハンドバッグ", "fashion", "elegant", "pink"},
    {u"森を走る電気自動車の広告、静か、45秒", 45, u"電気自動車", "automotive", "minimalist", ""},
    {u"パン屋のCM、温かい、朝、1分", 60, u"パン屋", "lifestyle", "emotional", ""},
    {u"ナイキのランニングシューズの広告、ダイナミック、30秒", 30, u"ナイキのランニングシューズ", "sportswear", "energetic", ""},
    {u"白い花瓶の広告、ミニマル、10秒", 10, u"白い花瓶", "home", "minimalist", "white"},
    {u"アプリの広告、プロフェッショナル、青、35秒", 35, u"アプリ", "tech", "informative", "blue"},
    {u"自転車の広告、楽しい、家族、25秒", 25, u"自転車", "fitness", "emotional", ""},
    {u"ビールの広告、爽やか、夏、ビーチ、三十秒", 30, u"ビール", "lifestyle", "energetic", ""},
    {u"スポーツカーの広告、スピード感、夜、20秒", 20, u"スポーツカー", "automotive", "energetic", ""},
    {u"ネックレスの映像、豪華、シルバー、30秒", 30, u"ネックレス", "jewelry", "elegant", "silver"},
    {u"Sonyのヘッドホンの広告、シンプル、40秒", 40, u"Sonyのヘッドホン", "tech", "minimalist", ""},
    // Simplified Chinese
    {u"一支15秒的耐克运动鞋广告，充满活力，都市感", 15, u"耐克运动鞋", "sportswear", "energetic", ""},
    {u"半分钟的奢华手表广告，优雅，黑色和金色", 30, u"奢华手表", "luxury", "elegant", "black gold"},
    {u"香水广告，神秘，红色，１５秒", 15, u"香水", "fashion", "elegant", "red"},
    {u"咖啡机视频，现代，二十秒", 20, u"咖啡机", "appliances", "minimalist", ""},
    {u"请制作一支手提包广告，浪漫，粉色，30秒", 30, u"手提包", "fashion", "elegant", "pink"},
    {u"森林里的电动汽车广告，宁静，45秒钟", 45, u"电动汽车", "automotive", "minimalist", ""},
    {u"面包店广告，温暖，早晨，一分钟", 60, u"面包店", "lifestyle", "emotional", ""},
    {u"为阿迪达斯跑鞋制作一支广告，动感，三十秒", 30, u"阿迪达斯跑鞋", "sportswear", "energetic", ""},
    {u"花瓶广告，极简，白色，10秒", 10, u"花瓶", "home", "minimalist", "white"},
    {u"应用广告，专业，蓝色，35秒", 35, u"应用", "tech", "informative", "blue"},
    {u"自行车广告，欢快，家庭，25秒", 25, u"自行车", "fitness", "emotional", ""},
    {u"啤酒广告，清新，夏天，海滩，15秒", 15, u"啤酒", "lifestyle", "energetic", ""},
    {u"跑车广告，快节奏，夜晚，20秒", 20, u"跑车", "automotive", "energetic", ""},
    {u"项链视频，豪华，银色，30秒", 30, u"项链", "jewelry", "elegant", "silver"},
    {u"Sony耳机广告，简约，40秒", 40, u"Sony耳机", "tech", "minimalist", ""},
};

} // namespace

class tst_BriefLanguages : public QObject
{
    Q_OBJECT

private slots:
    void briefs_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i)
            QTest::newRow(qPrintable(QString::fromUtf16(kRows[i].brief))) << i;
    }
    void briefs()
    {
        QFETCH(int, index);
        const Row &row = kRows[index];
        const BriefReading reading = readBrief(QString::fromUtf16(row.brief), m_words);
        const QString mood = reading.styles.isEmpty() ? QString() : m_words.styles()[reading.styles.first().group].mood;
        QCOMPARE(reading.duration ? reading.duration->seconds : 0, row.seconds);
        QCOMPARE(reading.productName, QString::fromUtf16(row.product));
        QCOMPARE(reading.category, QString::fromLatin1(row.category));
        QCOMPARE(mood, QString::fromLatin1(row.mood));
        QCOMPARE(reading.colours.join(u' '), QString::fromLatin1(row.colours));
    }

    void englishIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("brief");
        // False friends: die, chat, boot, once, rose, pan, son, pour, los, das, gold.
        for (const char16_t *brief :
             {u"a boot ad, die hard, once more", u"le chat, an app for cats on the road", u"Die Hard video with red boots",
              u"15s ad for 資生堂 lipstick, elegant", u"once upon a time: a spot for de Longhi", u"De'Longhi espresso machine",
              u"De Longhi espresso machine, elegant", u"La Mer cream, luxurious", u"Los Angeles sneakers, urban", u"Das Boot trailer",
              u"Le Creuset pot", u"Die Hard", u"Pan and pot set", u"rose gold ring, elegant", u"videos and clips, modern",
              u"pour over coffee kit", u"El Camino truck, 15s", u"Rosa Parks story", u"sofa, modern, beige", u"shoe ad （15s）！", u"１５s shoe ad",
              u"Nike", u"", u"15s", u"son and dad, a café film", u"am radio, fm, minimal", u"an ad in color: noir"})
            QTest::newRow(qPrintable(QString::fromUtf16(brief))) << QString::fromUtf16(brief);
    }
    void englishIsReadAsWritten()
    {
        QFETCH(QString, brief);
        QCOMPARE(m_words.languageOf(BriefText(brief)), u"en"_s);
        QCOMPARE(m_words.read(brief).text(), BriefText(brief).text());
    }

    void everyWrittenBriefIsEnglish()
    {
        for (const test::WrittenBrief &written : test::kBriefs) {
            const QString brief = QString::fromUtf16(written.prompt);
            QVERIFY2(m_words.languageOf(BriefText(brief)) == u"en", qPrintable(brief));
        }
    }

    void lexiconsSayWhatTheListKnows_data() { languages(); }
    void lexiconsSayWhatTheListKnows()
    {
        QFETCH(QString, language);
        const Lexicon lexicon = test::shippedLexicon(language);
        QVERIFY(lexicon.words().size() > 200);
        for (auto it = lexicon.words().begin(); it != lexicon.words().end(); ++it)
            QVERIFY2(it->isEmpty() || isKnown(*it), qPrintable(it.key() + u": "_s + *it));
    }

    void aWordOutsideTheListIsFound()
    {
        QVERIFY(!isKnown(u"wombat"_s));
        QVERIFY(!isKnown(u"red wombat"_s));
    }

    void damagedLexiconsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray shipped = readFile(test::sourceFile(u"resources/words/de.json"_s)).value();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no words") << QByteArray("{}");
        QTest::newRow("cut off") << shipped.first(shipped.size() / 2);
        QTest::newRow("a number for a word") << QByteArray(shipped).replace("\"Kaffee\"", "7");
        QTest::newRow("a list for an ending") << QByteArray(shipped).replace("\"en\": \" e\"", "\"en\": [\"e\"]");
        QTest::newRow("an empty word") << QByteArray(shipped).replace("\"Kaffee\"", "\"Kaffee, \"");
    }
    void damagedLexiconsAreErrors()
    {
        QFETCH(QByteArray, json);
        const auto lexicon = Lexicon::fromJson(json);
        QVERIFY(!lexicon);
        QVERIFY(lexicon.error().sentence.startsWith(u"The planner's word list is "_s));
    }

    void everyLanguageHasFifteenBriefs_data() { languages(); }
    void everyLanguageHasFifteenBriefs()
    {
        QFETCH(QString, language);
        const auto isOf = [&](const Row &row) { return m_words.languageOf(BriefText(QString::fromUtf16(row.brief))) == language; };
        QCOMPARE(std::ranges::count_if(kRows, isOf), 15);
    }

    void unknownNamesStayWhole_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("product");
        QTest::newRow("a preposition in it") << u"中国茶广告，15秒"_s << u"中国茶"_s;
        QTest::newRow("a measure word in it") << u"支付宝广告，优雅"_s << u"支付宝"_s;
        QTest::newRow("a colour in it") << u"网红奶茶广告，清新"_s << u"网红奶茶"_s;
        QTest::newRow("a number in it") << u"三星手机广告，15秒"_s << u"三星手机"_s;
        QTest::newRow("a particle in it") << u"おにぎりの広告、温かい、15秒"_s << u"おにぎり"_s;
        QTest::newRow("the sea in it") << u"北海道チーズの広告、15秒"_s << u"北海道チーズ"_s;
        QTest::newRow("half width") << u"ｽﾆｰｶｰの広告、１５秒"_s << u"スニーカー"_s;
    }
    void unknownNamesStayWhole()
    {
        QFETCH(QString, brief);
        QTEST(readBrief(brief, m_words).productName, "product");
        QVERIFY(readBrief(brief, m_words).colours.isEmpty());
    }

    void minutesWithMore_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<double>("seconds");
        QTest::newRow("de") << u"Uhrenwerbung, eine Minute dreißig"_s << 90.0;
        QTest::newRow("de, short") << u"E-Bike-Werbung, sportlich, 1 Min. 30"_s << 90.0;
        QTest::newRow("fr") << u"Publicité d'une minute trente pour un vélo électrique"_s << 90.0;
        QTest::newRow("fr, short") << u"pub de 1'45 pour une montre"_s << 105.0;
        QTest::newRow("es") << u"anuncio de un minuto treinta para un reloj"_s << 90.0;
        QTest::newRow("pt") << u"anúncio de um minuto e trinta para um relógio"_s << 90.0;
    }
    void minutesWithMore()
    {
        QFETCH(QString, brief);
        QFETCH(double, seconds);
        const auto duration = readBrief(brief, m_words).duration;
        QVERIFY(duration);
        QCOMPARE(duration->seconds, seconds);
    }

    void wordsOfOrdersAreNoProduct()
    {
        QCOMPARE(readBrief(u"Kurzer Werbeclip zu Bio-Honig aus dem Schwarzwald, zwanzig Sekunden"_s, m_words).productName, u"Bio-Honig"_s);
        const BriefReading court = readBrief(u"Court film pour du miel bio, lumière dorée, 20 secondes"_s, m_words);
        QCOMPARE(court.productName, u"miel bio"_s);
        QVERIFY(court.settings.isEmpty());
        QCOMPARE(readBrief(u"Anuncio para una bici eléctrica, verde"_s, m_words).category, u"fitness"_s);
        QCOMPARE(readBrief(u"太阳镜广告，20秒，绿松石色和黑色"_s, m_words).colours, (QStringList{u"turquoise"_s, u"black"_s}));
    }

    void durationIsQuotedAsWritten()
    {
        const BriefReading reading = readBrief(u"Werbung für Tee, fünfzehn Sekunden"_s, m_words);
        QVERIFY(reading.duration);
        QCOMPARE(reading.duration->words, u"fünfzehn Sekunden"_s);
    }

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : m_words.languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// Whether all words of a phrase are in the word list: as some kind, as a unit or as a number of seconds.
    [[nodiscard]] bool isKnown(const QString &phrase) const
    {
        for (const QString &pattern : {u"%1"_s, u"a %1"_s, u"%1 seconds"_s}) {
            if (readDuration(BriefText(pattern.arg(phrase)), m_words))
                return true;
        }
        const BriefText text(phrase);
        for (qsizetype i = 0; i < text.size();) {
            // "by" is a word of the grammar itself.
            qsizetype count = text[i].lower == u"by" || m_words.secondUnits().contains(text[i].lower) || m_words.minuteUnits().contains(text[i].lower) ? 1 : 0;
            for (int kind = 0; kind <= static_cast<int>(WordKind::DecadeAfter); ++kind)
                count = std::max(count, m_words.match(static_cast<WordKind>(kind), text, i).count);
            if (count == 0)
                return false;
            i += count;
        }
        return true;
    }

    WordList m_words = test::shippedWords();
};

BEATREEL_TEST(tst_BriefLanguages)
#include "tst_BriefLanguages.moc"
