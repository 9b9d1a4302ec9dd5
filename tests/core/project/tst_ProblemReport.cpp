// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProblemReport.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_ProblemReport : public QObject
{
    Q_OBJECT

private:
    const QString m_secret = QStringLiteral("s3cr3t-Zoë");
    ModelCatalogue m_shipped;

    [[nodiscard]] QJsonObject rest() const { return {{m_secret, m_secret}}; }

    /// Says the secret wherever a project can say anything.
    [[nodiscard]] Project tellTale() const
    {
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        project.name = m_secret;
        project.videoId = m_secret;
        project.brief.prompt = m_secret;
        project.brief.references = {QStringLiteral("/home/%1/a.png").arg(m_secret)};
        project.models = {m_secret, m_secret, m_secret, m_secret, rest(), m_secret};
        project.archetype = ArchetypeId(m_secret);
        project.product = {m_secret, m_secret, rest()};
        project.style = {m_secret, {m_secret}, m_secret, m_secret, rest()};
        project.reasoning = {m_secret, m_secret, m_secret, rest()};
        project.planNotices = {m_secret};
        for (QJsonObject *part : {&project.briefRest, &project.specRest, &project.planRest, &project.rest, &project.music.rest, &project.fades.rest})
            *part = rest();
        return test::withBeat(project, 1, [this](BeatContent &beat) {
            SpecBeat &spec = beat.spec;
            spec.id = BeatId(m_secret);
            spec.templateId = TemplateId(m_secret);
            for (QString *text : {&spec.name, &spec.shotType, &spec.action, &spec.promptTemplate, &spec.cameraMovement, &beat.frameModel, &beat.clipModel, &beat.notes,
                                  &beat.voiceOver, &beat.onScreenWords})
                *text = m_secret;
            spec.compatibleProducts = {m_secret};
            spec.rest = beat.rest = rest();
            Overlay overlay;
            overlay.text = overlay.file = overlay.family = m_secret;
            beat.overlays = {overlay};
            beat.takesFrom = {BeatId(m_secret)};
            beat.frame.choice = TakeId(m_secret);
        });
    }

private slots:
    void initTestCase() { m_shipped = ModelCatalogue::fromJson(readFile(test::sourceFile(QStringLiteral("resources/models.json"))).value()).value(); }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void whatSomebodyWroteIsNotInIt()
    {
        const Project project = tellTale();
        test::Takes takes;
        Take own;
        own.id = TakeId(m_secret);
        own.slot = Slot::frame(BeatId(m_secret));
        own.fingerprint = FingerprintBuilder("own").build();
        own.provider = own.model = m_secret;
        own.inputs = own.parameters = own.rest = rest();
        takes.add(own, "picture");
        const QStringList structure = structureOf(project, takes.states(project), takes.catalogue(), m_shipped);
        const QString report = problemReport({QStringLiteral("1.2.3"), QStringLiteral("0123456789abcdef"), {}, {}, {}, {}}, {}, structure);
        QVERIFY2(!report.contains(QStringLiteral("s3cr3t")), qUtf8Printable(report));
        QVERIFY(!report.contains(QStringLiteral("/home/")));
        QVERIFY(!report.contains(QStringLiteral("Zo")));
        QVERIFY(report.contains(QStringLiteral("not a shipped one")));
    }

    void theStructureIsInIt()
    {
        const Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        test::Takes takes;
        const QString before = structureOf(project, takes.states(project), takes.catalogue(), m_shipped).join(u'\n');
        QVERIFY2(before.contains(QStringLiteral("beats: 2")), qUtf8Printable(before));
        QVERIFY(before.contains(QStringLiteral("seconds of each beat: 5 10")));
        QVERIFY(before.contains(QStringLiteral("1280x720, 30 pictures a second")));
        QVERIFY(before.contains(QStringLiteral("frames: 2 missing")));
        QVERIFY(before.contains(QStringLiteral("models: plan offline, frames sketch, clips camera, music score")));
        QVERIFY(before.contains(QStringLiteral("takes: none")));
        takes.build(project);
        const QString after = structureOf(project, takes.states(project), takes.catalogue(), m_shipped).join(u'\n');
        QVERIFY2(after.contains(QStringLiteral("frames: 2 ready")), qUtf8Printable(after));
        QVERIFY(after.contains(QStringLiteral("takes: 3 clip, 2 frame, 1 music")));
    }

    void theLogHasKindsOnly()
    {
        ProblemLog::start();
        const auto before = ProblemLog::lines().size();
        for (int k = 0; k < 3; ++k)
            qWarning("cannot read /home/%s/film", qUtf8Printable(m_secret));
        const QStringList lines = ProblemLog::lines();
        QCOMPARE(lines.size(), before + 1);
        QVERIFY2(lines.last().startsWith(QStringLiteral("warning default ")) && lines.last().endsWith(QStringLiteral("(3 times)")), qUtf8Printable(lines.last()));
        QVERIFY(!problemReport({}, {}, {}).contains(QStringLiteral("s3cr3t")));
    }

    void theProgramIsInIt()
    {
        const ProgramFacts facts{QStringLiteral("1.2.3"), QStringLiteral("0123456789abcdef"), {}, {}, {}, {{QStringLiteral("Qt"), QStringLiteral("6.4.2"), {}, {}}}};
        const QString report = problemReport(facts, {QStringLiteral("theme: dark")}, {});
        for (const char *const part : {"Beatreel 1.2.3, commit 0123456789ab", "Qt 6.4.2", "theme: dark", "none is open"})
            QVERIFY2(report.contains(QLatin1String(part)), part);
    }
};

BEATREEL_TEST(tst_ProblemReport)
#include "tst_ProblemReport.moc"
