// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Theme.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace beatreel;

namespace {

using Token = QColor Theme::*;

struct Pair
{
    const char *name;
    Token words;
    QList<Token> grounds;
    double least;
};

/// Which words may stand on which ground, and how well they must be seen there.
QList<Pair> pairs(ThemeContrast contrast)
{
    using T = Theme;
    const QList<Token> surfaces = {&T::canvas, &T::panel, &T::lane, &T::raised, &T::well, &T::hover};
    const QList<Token> all = surfaces + QList<Token>{&T::pressed, &T::accentTint, &T::staleTint, &T::failedTint, &T::musicTint, &T::energyTint};
    const bool isHigh = contrast == ThemeContrast::High; // the standard's enhanced level
    const double least = isHigh ? 7 : 4.6;
    constexpr double kControl = 3;
    return {
        {"text", &T::text, all, least},
        {"text2", &T::text2, all, least},
        {"text3", &T::text3, surfaces + QList<Token>{&T::accentTint}, least},
        {"accent", &T::accent, surfaces + QList<Token>{&T::accentTint}, least},
        {"stale", &T::stale, {&T::panel, &T::lane, &T::raised, &T::staleTint}, least},
        {"failed", &T::failed, {&T::panel, &T::lane, &T::raised, &T::failedTint}, least},
        {"ready", &T::ready, {&T::panel, &T::raised, &T::lane}, least},
        {"music", &T::music, {&T::panel, &T::musicTint}, least},
        {"energy", &T::energy, {&T::panel, &T::raised, &T::energyTint, &T::accentTint}, least},
        {"onAccent", &T::onAccent, {&T::accentFill}, isHigh ? 7 : 5.0},
        {"control", &T::control, {&T::panel, &T::lane, &T::raised, &T::well}, kControl},
    };
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(119, 119, 119), Qt::white) - 4.478) < 0.001);
    }

    void wordsAreLegibleWhereverTheyStand_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("dark") << Theme::dark();
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark, high contrast") << Theme::dark().highContrast();
        QTest::newRow("light, high contrast") << Theme::light().highContrast();
    }

    void wordsAreLegibleWhereverTheyStand()
    {
        QFETCH(Theme, theme);
        for (const Pair &pair : pairs(theme.edgeWidth > 1 ? ThemeContrast::High : ThemeContrast::Normal)) {
            for (Token ground : pair.grounds) {
                const double ratio = contrastRatio(theme.*pair.words, theme.*ground);
                const QString what = QStringLiteral("%1 on %2: %3").arg(QString::fromLatin1(pair.name), (theme.*ground).name()).arg(ratio);
                QVERIFY2(ratio >= pair.least, qPrintable(what));
            }
        }
    }

    void platesAreLegibleOverAnyPicture()
    {
        for (const Theme &theme : {Theme::dark(), Theme::light()}) {
            for (Qt::GlobalColor picture : {Qt::white, Qt::black, Qt::yellow, Qt::red})
                QVERIFY(contrastRatio(theme.plateText, blended(theme.plate, picture)) >= 10.5);
        }
    }

    void highContrastHasStrongEdgesAndNoTints()
    {
        for (const Theme &theme : {Theme::dark(), Theme::light()}) {
            const Theme high = theme.highContrast();
            QCOMPARE(high.edgeWidth, 2.0);
            QCOMPARE(high.edge, high.control);
            QVERIFY(contrastRatio(high.control, high.panel) > contrastRatio(theme.control, theme.panel));
            QCOMPARE(high.staleTint, theme.panel);
        }
    }

    void systemFollowsTheDesktop()
    {
        const QPalette bright((QColor(Qt::white)));
        const QPalette dim((QColor(Qt::black)));
        const auto chosen = [](ThemeChoice choice, const QPalette &desktop) { return Theme::of(choice, ThemeContrast::Normal, desktop).isDark; };
        QVERIFY(chosen(ThemeChoice::System, dim));
        QVERIFY(!chosen(ThemeChoice::System, bright));
        QVERIFY(chosen(ThemeChoice::Dark, bright));
        QVERIFY(!chosen(ThemeChoice::Light, dim));
        QCOMPARE(Theme::of(ThemeChoice::Dark, ThemeContrast::High, bright), Theme::dark().highContrast());
    }

    void paletteHasTheRoles()
    {
        const Theme theme = Theme::light();
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Window), theme.panel);
        QCOMPARE(palette.color(QPalette::Base), theme.well);
        QCOMPARE(palette.color(QPalette::Highlight), theme.accentFill);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.disabled);
    }

    void coloursAreWrittenDownInTheThemeAlone()
    {
        static const QRegularExpression hex(QStringLiteral("\"#[0-9a-fA-F]{3,8}\"|QColor\\(\\s*(0x|\\d)|qRgb|Qt::(white|black|red|blue|green|gray|yellow)\\b"));
        int files = 0;
        QDirIterator it(beatreel::test::sourceFile(QStringLiteral("ui")), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().endsWith(QStringLiteral("/Theme.cpp")))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = hex.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u' ' + match.captured()));
            ++files;
        }
        QVERIFY(files > 20);
    }
};

BEATREEL_TEST(tst_Theme)
#include "tst_Theme.moc"
