// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/StaleWords.h"

#include "core/base/AtomicFile.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_StaleWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_models = ModelCatalogue::fromJson(readFile(test::sourceFile(QStringLiteral("resources/models.json"))).value()).value(); }

    void theReasonAPersonWouldNameFirst_data()
    {
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("sentences");
        QTest::newRow("prompt") << QStringList{QStringLiteral("prompt")} << "Prompt changed" << 1;
        QTest::newRow("lighting changes the prompt") << QStringList{QStringLiteral("lighting"), QStringLiteral("prompt")} << "Lighting changed" << 1;
        QTest::newRow("a template changes all") << QStringList{QStringLiteral("action"), QStringLiteral("energy"), QStringLiteral("prompt"), QStringLiteral("shot_type"), QStringLiteral("template")}
                                                << "Template changed" << 1;
        QTest::newRow("two of the look") << QStringList{QStringLiteral("mood"), QStringLiteral("palette"), QStringLiteral("prompt")} << "Mood changed" << 2;
        QTest::newRow("energy alone") << QStringList{QStringLiteral("energy")} << "Energy changed" << 1;
        QTest::newRow("the clip before") << QStringList{QStringLiteral("goes_on_in_frame"), QStringLiteral("picture")} << "Picture changed" << 1;
        QTest::newRow("another model") << QStringList{QStringLiteral("generator"), QStringLiteral("model")} << "Model changed" << 1;
        QTest::newRow("a newer model") << QStringList{QStringLiteral("generator")} << "Model renewed" << 1;
        QTest::newRow("again") << QStringList{} << "New take asked for" << 1;
        QTest::newRow("an input of later versions") << QStringList{QStringLiteral("aperture")} << "New take asked for" << 1;
    }

    void theReasonAPersonWouldNameFirst()
    {
        QFETCH(QStringList, changed);
        SlotState state;
        state.changed = changed;
        QTEST(staleReason(state), "reason");
        QTEST(static_cast<int>(staleSentences(state, m_models).size()), "sentences");
    }

    void sentencesHaveTheNewValue()
    {
        SlotState state;
        state.changed = {QStringLiteral("palette"), QStringLiteral("product")};
        state.inputs = {{QStringLiteral("product"), QStringLiteral("50 % off %1")},
                        {QStringLiteral("palette"), QJsonArray{QStringLiteral("red"), QStringLiteral("blue")}}};
        QCOMPARE(staleSentences(state, m_models), (QStringList{QStringLiteral("Made before the product became “50 % off %1”."),
                                                     QStringLiteral("Made before the palette became red, blue.")}));
    }

    void shotAndMovementAreNamedAsInTheInspector()
    {
        SlotState state;
        state.changed = {QStringLiteral("shot_type"), QStringLiteral("energy"), QStringLiteral("camera_movement")};
        state.inputs = {{QStringLiteral("shot_type"), QStringLiteral("extreme_close_up")},
                        {QStringLiteral("energy"), QStringLiteral("high")},
                        {QStringLiteral("camera_movement"), QStringLiteral("whip_pan")}};
        QCOMPARE(staleSentences(state, m_models), (QStringList{QStringLiteral("Made before the shot became “Extreme close-up”."),
                                                     QStringLiteral("Made before the energy became “High”."),
                                                     QStringLiteral("Made before the camera movement became “Whip pan”.")}));
    }

    void aModelHasItsName()
    {
        SlotState state;
        state.slot = Slot::clip(BeatId(QStringLiteral("b1")), 0);
        state.changed = {QStringLiteral("model")};
        state.inputs = {{QStringLiteral("model"), QStringLiteral("hailuo-2.3-fast")}};
        QCOMPARE(staleSentences(state, m_models), QStringList{QStringLiteral("Made before the model became “Hailuo 2.3 Fast”.")});
        state.inputs = {{QStringLiteral("model"), QStringLiteral("unheard-of")}};
        QCOMPARE(staleSentences(state, m_models), QStringList{QStringLiteral("Made before the model became “unheard-of”.")});
    }

private:
    ModelCatalogue m_models;
};

BEATREEL_TEST(tst_StaleWords)
#include "tst_StaleWords.moc"
