// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"
#include "core/providers/offline/planner/BriefReader.h"
#include "core/providers/offline/sketch/Words.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

/// The briefs of the start page say the same in every language, and are read so.
class tst_SampleBriefs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_samples.size() == 2); }

    void everyLanguagePlansTheSameFilm_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("code");
        for (int sample = 0; sample < m_samples.size(); ++sample) {
            for (const Language &language : languages())
                QTest::addRow("%d %s", sample, language.code) << sample << QString::fromLatin1(language.code);
        }
    }
    void everyLanguagePlansTheSameFilm()
    {
        QFETCH(int, sample);
        QFETCH(QString, code);
        const QString brief = m_samples[sample][code].toString();
        const QString english = m_samples[sample][u"en"_s].toString();
        QVERIFY(!brief.isEmpty());
        QVERIFY(code == u"en" || brief != english);
        QVERIFY(code.startsWith(m_fixture.words.languageOf(BriefText(brief))));
        const BriefReading read = readBrief(brief, m_fixture.words);
        const BriefReading meant = readBrief(english, m_fixture.words);
        QVERIFY(read.duration);
        QCOMPARE(read.duration->seconds, m_samples[sample][u"seconds"_s].toDouble());
        QVERIFY2(brief.contains(read.productName) && read.productName.size() <= 22, qPrintable(read.productName));
        QCOMPARE(read.category, meant.category);
        QCOMPARE(read.settings, meant.settings);
        QCOMPARE(moods(read), moods(meant));
        for (const double creativity : {0.2, 0.5, 0.8}) {
            const Spec plan = m_fixture.plan(brief, creativity)->spec;
            const Spec wanted = m_fixture.plan(english, creativity)->spec;
            QCOMPARE(plan.archetype, wanted.archetype);
            QCOMPARE(plan.duration(), wanted.duration());
            QCOMPARE(plan.product.category, wanted.product.category);
            QCOMPARE(plan.style.mood, wanted.style.mood);
            QCOMPARE(plan.style.lighting, wanted.style.lighting);
            QCOMPARE(sketch::drawingFor(m_fixture.words.read(plan.product.name).text(), plan.product.category), sketch::drawingFor(wanted.product.name, wanted.product.category));
        }
    }

private:
    [[nodiscard]] QStringList moods(const BriefReading &reading) const
    {
        QStringList all;
        for (const StyleWord &word : reading.styles)
            all.append(m_fixture.words.styles()[word.group].mood);
        all.removeDuplicates();
        return all;
    }

    const test::PlannerFixture m_fixture;
    const QJsonArray m_samples = QJsonDocument::fromJson(readFile(test::sourceFile(u"resources/samples.json"_s)).value()).array();
};

BEATREEL_TEST(tst_SampleBriefs)
#include "tst_SampleBriefs.moc"
