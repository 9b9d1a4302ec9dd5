// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/CommandLine.h"
#include "tests/app/MasterFacts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QTest>

namespace beatreel::test {

/// A brief whose words lead to one archetype.
struct ArchetypeBrief
{
    QString archetype;
    QString brief;
};

inline QList<ArchetypeBrief> archetypeBriefs()
{
    return {
        {QStringLiteral("luxury_showcase"), QStringLiteral("Luxury watch, elegant gold, sophisticated and premium")},
        {QStringLiteral("energetic_lifestyle"), QStringLiteral("Nike sneakers, energetic and urban")},
        {QStringLiteral("minimalist_reveal"), QStringLiteral("Minimalist skincare serum, clean and simple")},
        {QStringLiteral("emotional_storytelling"), QStringLiteral("Family car, emotional and heartfelt")},
        {QStringLiteral("feature_demo"), QStringLiteral("Show the features of our smart vacuum robot, clear and informative")},
    };
}

/// How freely a film is planned, and how long it is to be.
struct Freedom
{
    QString creativity;
    int seconds = 0;
};

inline QList<Freedom> freedoms()
{
    return {{QStringLiteral("0"), 5}, {QStringLiteral("0.5"), 10}, {QStringLiteral("1"), 15}};
}

/// From the brief to a master of the right archetype and length that has no fault.
inline void checkFilm(const ArchetypeBrief &wanted, const Freedom &freedom)
{
    const CommandLine shell;
    const Ran ran = shell.run({QStringLiteral("generate"), wanted.brief, QStringLiteral("--creativity"), freedom.creativity,
                               QStringLiteral("--duration"), QString::number(freedom.seconds), QStringLiteral("--out"),
                               QStringLiteral("film.mp4"), QStringLiteral("--json")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    const QJsonObject plan = ran.json().value(u"phases").toArray()[0].toObject();
    const QJsonObject spec = plan.value(u"output_data").toObject().value(u"spec").toObject();
    QCOMPARE(spec.value(u"template").toString(), wanted.archetype);
    QCOMPARE(spec.value(u"duration").toInt(), freedom.seconds);
    QCOMPARE(faultsOfMaster(shell.file(QStringLiteral("film.mp4")), freedom.seconds), QStringList());
}

} // namespace beatreel::test
