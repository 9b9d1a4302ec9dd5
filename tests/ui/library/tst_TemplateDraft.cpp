// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TemplateDraft.h"

#include "core/story/LibraryJson.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_TemplateDraft : public QObject
{
    Q_OBJECT

private slots:
    void aBeatGivesItsTemplateBack()
    {
        const Project project = projectOf(QStringLiteral("usage_scenario 10"));
        QVERIFY(templateOf(project.beats.first()) == *shippedLibrary().find(TemplateId(QStringLiteral("usage_scenario"))));
    }

    void whatWasChangedInTheBeatCounts()
    {
        const Project project = withBeat(projectOf(QStringLiteral("usage_scenario 10")), 0, [](BeatContent &beat) {
            beat.spec.name = QStringLiteral("Over the roofs");
            beat.spec.duration = Seconds(15);
            beat.spec.promptTemplate = QStringLiteral("A drone over {setting}");
            beat.spec.energy = EnergyLevel::High;
        });
        const BeatTemplate draft = templateOf(project.beats.first());
        QCOMPARE(draft.id.text(), QStringLiteral("Over the roofs"));
        QCOMPARE(draft.duration, Seconds(15));
        QCOMPARE(draft.promptTemplate, QStringLiteral("A drone over {setting}"));
        QVERIFY(draft.energy == EnergyLevel::High);
    }

    void aBareBeatBecomesOneThatCanBeRead()
    {
        BeatContent bare;
        bare.spec.templateId = TemplateId(QStringLiteral("unknown"));
        bare.spec.promptTemplate = QStringLiteral("A door");
        Findings findings;
        QVERIFY(beatTemplateFromJson(toJson(templateOf(Beat(bare))), {}, findings));
    }

    void complaints_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QStringList>("products");
        QTest::addColumn<QString>("about");
        const QString id = QStringLiteral("drone");
        const QString prompt = QStringLiteral("{product_name} over {setting}, {style_aesthetic}");
        const QStringList products{QStringLiteral("all")};
        QTest::newRow("fine") << id << prompt << products << QString();
        QTest::newRow("name") << QString() << prompt << products << QStringLiteral("name");
        QTest::newRow("no prompt") << id << QStringLiteral(" \n") << products << QStringLiteral("empty");
        QTest::newRow("long prompt") << id << QString(4001, u'a') << products << QStringLiteral("4001");
        QTest::newRow("place") << id << QStringLiteral("{product} in {setting}") << products << QStringLiteral("fills {product}.");
        QTest::newRow("products") << id << prompt << QStringList() << QStringLiteral("no product");
    }

    void complaints()
    {
        QFETCH(QString, id);
        QFETCH(QString, prompt);
        QFETCH(QStringList, products);
        QFETCH(QString, about);
        BeatTemplate draft;
        draft.id = TemplateId(id);
        draft.promptTemplate = prompt;
        draft.compatibleProducts = products;
        const QString complaint = complaintAbout(draft);
        QCOMPARE(complaint.isEmpty(), about.isEmpty());
        QVERIFY2(complaint.contains(about), qPrintable(complaint));
    }

    void categories()
    {
        QCOMPARE(categoryFrom(QStringLiteral("  Energy  drinks ")), QStringLiteral("energy_drinks"));
        QCOMPARE(categoryFrom(QStringLiteral("  ")), QString());
    }
};

BEATREEL_TEST(tst_TemplateDraft)
#include "tst_TemplateDraft.moc"
