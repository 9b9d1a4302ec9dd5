// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/ProjectRun.h"
#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/OwnFiles.h"
#include "core/project/Edits.h"
#include "core/project/Names.h"
#include "core/project/SlotEdits.h"
#include "core/providers/offline/planner/BriefReader.h"
#include "core/providers/offline/planner/OfflinePlanner.h"
#include "core/story/SpecRules.h"

#include <QFileInfo>
#include <QUuid>

namespace beatreel::cli {

namespace {

QString projectFolderFor(const Arguments &arguments, const QString &product)
{
    if (const auto project = arguments.value(QStringLiteral("project")))
        return *project;
    if (const auto out = arguments.value(QStringLiteral("out"))) {
        const QFileInfo info(*out);
        const QString base = info.completeBaseName();
        // A file without an extension would be its own project folder.
        return info.path() + u'/' + (base == info.fileName() ? base + QStringLiteral(" project") : base);
    }
    return folderNameFor(product);
}

/// The plan that --spec names, with every finding that forbids building it.
Result<Spec> readSpec(const QString &file, const StoryLibrary &library, Terminal &terminal)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto object = parseJsonObject(*bytes, Sentence::tr("The spec “%1”").arg(file));
    if (!object)
        return std::unexpected(object.error());
    SpecReading reading = specFromJson(*object);
    reading.findings += checkSpec(reading.spec, library);
    if (hasErrors(reading.findings)) {
        terminal.notes(reading.findings);
        return fail(ErrorKind::BadInput, Sentence::tr("The spec “%1” cannot be built: see the findings above.").arg(file));
    }
    return reading.spec;
}

struct Order
{
    Brief brief;
    ModelsReading models;
    std::optional<Spec> spec;
    QStringList notices;
};

Project projectOf(const Order &order)
{
    Project project;
    project.videoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    project.brief = order.brief;
    project.models = order.models.models;
    project.budgetUsd = order.models.budgetUsd;
    return order.spec ? withPlan(project, *order.spec, {}, 0) : project;
}

/// The new project, or with --force the one that is there, its takes kept and its plan to be made anew.
Result<ProjectFolder> openProject(const QString &folder, const Order &order, bool mayReplan, const TaskContext &context)
{
    const auto useMusic = [&](ProjectFolder &project) {
        const QString &music = order.models.musicFile;
        if (music.isEmpty())
            return Result<void>();
        const auto take = addOwnFile(project, Slot::music(), music, context);
        if (!take)
            return Result<void>(std::unexpected(take.error()));
        return project.save(withChoice(project.project(), Slot::music(), take->id));
    };
    const bool isProject = ProjectFolder::locate(folder).has_value();
    if (!isProject && QFileInfo::exists(folder)) {
        return fail(ErrorKind::Exists,
                    Sentence::tr("“%1” exists already and is no Beatreel project. Name another folder with --project.").arg(folder));
    }
    if (!mayReplan || !isProject)
        return ProjectFolder::create(folder, projectOf(order), useMusic);
    auto opened = ProjectFolder::open(folder, ProjectFolder::Access::Write);
    if (!opened)
        return opened;
    Project project = projectOf(order);
    project.name = opened->project().name;
    project.videoId = opened->project().videoId;
    project.rest = opened->project().rest;
    if (const auto saved = opened->save(project); !saved)
        return std::unexpected(saved.error());
    if (const auto used = useMusic(*opened); !used)
        return std::unexpected(used.error());
    return opened;
}

OptionResult<Order> readOrder(Session &session, const Arguments &arguments)
{
    Order order;
    const auto models = modelsFrom(arguments, session.studio);
    if (!models)
        return std::unexpected(models.error());
    order.models = *models;
    if (!order.models.budgetUsd)
        order.models.budgetUsd = session.studio.settings().budgetUsd;
    const auto specFile = arguments.value(QStringLiteral("spec"));
    const auto brief = briefFrom(arguments, session.studio.settings(), session.cancel);
    if (!brief)
        return std::unexpected(brief.error());
    order.brief = brief->brief;
    order.notices = brief->notices;
    if (specFile) {
        auto spec = readSpec(*specFile, session.studio.library(), session.terminal);
        if (!spec)
            return std::unexpected(OptionError{spec.error(), false});
        order.spec = *spec;
    } else if (const auto duration = requestedDuration(order.brief, session.studio.words()); !duration) {
        // Before there is a project that could not be planned.
        return std::unexpected(OptionError{duration.error(), false});
    }
    return order;
}

Exit generate(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto farm = farmFrom(arguments, session.studio);
    if (!farm)
        return terminal.badArguments(farm.error().sentence);
    const auto order = readOrder(session, arguments);
    if (!order)
        return refuse(terminal, order.error());
    for (const QString &notice : order->notices)
        terminal.note(notice);

    const bool isForced = arguments.has(QStringLiteral("force"));
    const QString out = arguments.value(QStringLiteral("out")).value_or(QString());
    if (!out.isEmpty()) {
        if (const auto checked = checkOutput(out, isForced); !checked)
            return terminal.fail(checked.error());
    }
    if (!order->models.soundfont.isEmpty())
        session.studio.useSoundfont(order->models.soundfont);

    const QString product = order->spec ? order->spec->product.name : productNameOf(order->brief.prompt, session.studio.words());
    const QString path = projectFolderFor(arguments, product);
    const bool isNew = !ProjectFolder::locate(path).has_value();
    auto folder = openProject(path, *order, isForced, session.context());
    if (!folder)
        return terminal.fail(folder.error());
    return runProject(session, *folder, {out, false, false, std::nullopt, order->notices, *farm, isNew});
}

} // namespace

Command generateCommand()
{
    Command command{QStringLiteral("generate"), Sentence::tr("PROMPT"), Sentence::tr("brief to master"), 0, 1, true, {}, generate, true};
    command.alwaysPaints = true;
    command.options = briefOptions() + modelOptions()
                      + QList<Option>{{QStringLiteral("spec"), QStringLiteral("F"), Sentence::tr("build this plan instead of making one")},
                                      {QStringLiteral("project"), Sentence::tr("DIR"), Sentence::tr("the project's folder")},
                                      outOption(), forceOption(), farmOption(), jsonOption()};
    return command;
}

} // namespace beatreel::cli
