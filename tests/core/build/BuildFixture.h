// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/build/ProjectLedger.h"
#include "core/project/Edits.h"
#include "tests/support/FakeGenerators.h"
#include "tests/support/TestFolder.h"

#include <QTest>

namespace beatreel::test {

/// A project of small pictures in a temporary folder with fake generators.
class BuildFixture
{
public:
    explicit BuildFixture(const QList<int> &lengths)
    {
        Spec spec;
        spec.format = {{64, 36}, 30};
        spec.archetype = ArchetypeId(QStringLiteral("luxury_showcase"));
        spec.product = {QStringLiteral("Watch"), QStringLiteral("luxury"), {}};
        spec.style = {QStringLiteral("elegant"), {QStringLiteral("gold")}, QStringLiteral("elegant"), QStringLiteral("soft"), {}};
        for (int i = 0; i < lengths.size(); ++i) {
            SpecBeat beat;
            beat.id = BeatId(QStringLiteral("b%1").arg(i + 1));
            beat.templateId = TemplateId(QStringLiteral("hero_shot"));
            beat.name = beat.templateId.text();
            beat.duration = Seconds(lengths[i]);
            beat.promptTemplate = QStringLiteral("Close-up of {product_name}, %1").arg(i);
            beat.cameraMovement = QStringLiteral("static");
            spec.beats.append(beat);
        }
        spec.layOut();
        spec.requestedDuration = spec.duration();
        Project project;
        project.videoId = QStringLiteral("video-1");
        project.brief.prompt = QStringLiteral("watch");
        project.brief.seed = 7;
        folder.emplace(ProjectFolder::create(m_temporary.file(QStringLiteral("Anzeige")), withPlan(project, spec, {}, 0)).value());
        ledger = openLedger(*folder).value();
        models = ModelCatalogue::fromJson(readSource(QStringLiteral("resources/models.json"))).value();
    }

    BuildReport make(BuildOptions options = {}, CancelToken cancel = {})
    {
        return makeOf(folder->project(), options, nullptr, cancel);
    }

    BuildReport makeOf(const Project &project, const BuildOptions &options, BuildWatch *watch = nullptr,
                       CancelToken cancel = {})
    {
        const BuildSite site{*folder, *ledger, {&artist, &camera, &composer, otherArtists, otherCameras}, models, place};
        return build(site, project, options, {cancel, {}, {}}, watch);
    }

    void reopen()
    {
        const QString path = folder->path();
        ledger.reset();
        folder.reset();
        folder.emplace(ProjectFolder::open(path, ProjectFolder::Access::Write).value());
        ledger = openLedger(*folder).value();
    }

    void edit(const std::function<void(Project &)> &change)
    {
        Project project = folder->project();
        change(project);
        QVERIFY(folder->save(project));
    }

    void editBeat(int index, const std::function<void(BeatContent &)> &change)
    {
        edit([&](Project &project) { project.beats[index] = project.beats[index].with(change); });
    }

    static QByteArray readSource(const QString &name)
    {
        QFile file(sourceFile(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString masterHash() const
    {
        return fingerprintOfFile(folder->path(folder->project().name + QStringLiteral(".mp4"))).value().hex();
    }

    FakeArtist artist;
    FakeCamera camera;
    FakeComposer composer;
    QHash<QString, const FrameGenerator *> otherArtists; ///< by their models' short names
    QHash<QString, const ClipGenerator *> otherCameras;
    std::optional<ProjectFolder> folder;
    std::unique_ptr<Ledger> ledger;
    ModelCatalogue models;
    StepPlace *place = nullptr;

private:
    TestFolder m_temporary;
};

} // namespace beatreel::test
