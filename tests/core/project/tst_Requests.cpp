// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Requests.h"
#include "core/generate/Inputs.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Requests : public QObject
{
    Q_OBJECT

private:
    const GeneratorIdentities m_identities = test::offlineIdentities();

    Fingerprint frame(const Project &project, const QString &beat) const
    {
        return fingerprintOf(inputsOf(frameRequest(project, *project.find(BeatId(beat))), m_identities.frame));
    }

    Fingerprint clip(const Project &project, const QString &beat, int index) const
    {
        return fingerprintOf(inputsOf(clipRequest(project, *project.find(BeatId(beat)), index), m_identities.clip, QStringLiteral("take:x")));
    }

    Fingerprint music(const Project &project) const { return fingerprintOf(inputsOf(musicRequest(project), m_identities.music)); }

    /// All that a build makes of a project, by slot; music left out.
    QMap<QString, Fingerprint> pictures(const Project &project) const
    {
        QMap<QString, Fingerprint> prints;
        for (const Slot &slot : project.slotList()) {
            if (slot.kind == Slot::Kind::Frame)
                prints.insert(slot.text(), frame(project, slot.beat.text()));
            else if (slot.kind == Slot::Kind::Clip)
                prints.insert(slot.text(), clip(project, slot.beat.text(), slot.index));
        }
        return prints;
    }

    static QStringList differing(const QMap<QString, Fingerprint> &a, const QMap<QString, Fingerprint> &b)
    {
        QStringList names;
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (b.value(it.key()) != it.value())
                names.append(it.key());
        }
        return names;
    }

    const Project m_project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, product_in_context 5"));

private slots:
    void movingABeatChangesNothingOfIt()
    {
        Project moved = m_project;
        moved.beats.move(0, 2);
        QCOMPARE(pictures(moved), pictures(m_project));
        QVERIFY(music(moved) != music(m_project));
    }

    void changingABeatChangesOnlyItsOwn()
    {
        const Project changed = test::withBeat(m_project, 1, [](BeatContent &beat) { beat.spec.promptTemplate += QStringLiteral(", close"); });
        QCOMPARE(differing(pictures(m_project), pictures(changed)),
                 (QStringList{QStringLiteral("clip:b2:0"), QStringLiteral("clip:b2:1"), QStringLiteral("frame:b2")}));
        QCOMPARE(music(changed), music(m_project));
    }

    void movementIsTheClipsAlone()
    {
        const Project changed = test::withBeat(m_project, 0, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("pan"); });
        QCOMPARE(differing(pictures(m_project), pictures(changed)), QStringList{QStringLiteral("clip:b1:0")});
    }

    void namesNotesAndLocksChangeNothing()
    {
        const Project changed = test::withBeat(m_project, 0, [](BeatContent &beat) {
            beat.spec.name = QStringLiteral("Opening");
            beat.notes = QStringLiteral("note");
            beat.isLocked = true;
        });
        QCOMPARE(pictures(changed), pictures(m_project));
        QCOMPARE(music(changed), music(m_project));
    }

    void lengtheningChangesNoEarlierClip()
    {
        const Project longer = test::withBeat(m_project, 1, [](BeatContent &beat) { beat.spec.duration = Seconds(15); });
        QVERIFY(differing(pictures(m_project), pictures(longer)).isEmpty());
        QVERIFY(pictures(longer).contains(QStringLiteral("clip:b2:2")));
        QVERIFY(music(longer) != music(m_project));
    }

    void lookChangesAllFrames()
    {
        const QList<std::function<void(Project &)>> changes = {
            [](Project &project) { project.product.name = QStringLiteral("Adidas"); },
            [](Project &project) { project.style.aesthetic = QStringLiteral("calm"); },
            [](Project &project) { project.style.mood = QStringLiteral("elegant"); },
            [](Project &project) { project.style.lighting = QStringLiteral("soft"); },
            [](Project &project) { project.style.palette.append(QStringLiteral("red")); },
            [](Project &project) { project.format.size = QSize(720, 1280); },
            [](Project &project) { project.brief.seed = 43; },
        };
        for (const auto &change : changes) {
            Project changed = m_project;
            change(changed);
            const QStringList different = differing(pictures(m_project), pictures(changed));
            for (const char *name : {"frame:b1", "frame:b2", "frame:b3"})
                QVERIFY2(different.contains(QString::fromLatin1(name)), name);
        }
    }

    void musicFollowsLengthEnergyAndMood()
    {
        const auto changed = [&](auto change) {
            Project project = m_project;
            change(project);
            return music(project) != music(m_project);
        };
        QVERIFY(changed([](Project &project) { project.style.mood = QStringLiteral("elegant"); }));
        QVERIFY(changed([](Project &project) { project.beats.removeLast(); }));
        QVERIFY(changed([](Project &project) { project.brief.seed = 1; }));
        QVERIFY(changed([](Project &project) {
            project = test::withBeat(project, 0, [](BeatContent &beat) {
                beat.spec.energy = beat.spec.energy == EnergyLevel::High ? EnergyLevel::Low : EnergyLevel::High;
            });
        }));
        QVERIFY(!changed([](Project &project) { project.product.name = QStringLiteral("Adidas"); }));
        QVERIFY(!changed([](Project &project) { project.style.lighting = QStringLiteral("soft"); }));
        QVERIFY(!changed([](Project &project) { project.requestedDuration = Seconds(60); }));
        QVERIFY(!changed([](Project &project) {
            project = test::withBeat(project, 0, [](BeatContent &beat) { beat.spec.templateId = TemplateId(QStringLiteral("other")); });
        }));
    }

    void keptBeatsAreTheLockedOnesWhereTheyLie()
    {
        QVERIFY(keptBeats(m_project).isEmpty());
        QVERIFY(keptBeats(Project()).isEmpty());
        Project locked = test::withBeat(m_project, 1, [](BeatContent &beat) {
            beat.isLocked = true;
            beat.spec.name = QStringLiteral("My beat");
        });
        locked = test::withBeat(locked, 2, [](BeatContent &beat) { beat.isLocked = true; });
        locked = test::withBeat(locked, 0, [](BeatContent &beat) { beat.frame.isLocked = true; });
        QList<KeptBeat> expected{{locked.beats[1]->spec, 2}, {locked.beats[2]->spec, 3}};
        expected[0].beat.start = Seconds(5);
        expected[1].beat.start = Seconds(15);
        QVERIFY(keptBeats(locked) == expected);
        QVERIFY(checkKept(keptBeats(locked), m_project.duration()));
    }
};

BEATREEL_TEST(tst_Requests)
#include "tst_Requests.moc"
