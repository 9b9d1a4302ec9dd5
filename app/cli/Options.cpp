// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Options.h"

#include "app/cli/StandardInput.h"
#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <array>
#include <tuple>

namespace beatreel::cli {

namespace {

constexpr qint64 kLongestPrompt = 4 << 20; ///< bytes

std::unexpected<OptionError> argumentsFault(Error error)
{
    return std::unexpected(OptionError{std::move(error), true});
}

std::unexpected<OptionError> argumentsFault(const QString &sentence)
{
    return argumentsFault(Error{ErrorKind::BadInput, sentence, {}, std::nullopt});
}

OptionResult<QString> promptFrom(const Arguments &arguments, const CancelToken &cancel)
{
    const auto file = arguments.value(QStringLiteral("prompt-file"));
    if (!file) {
        const QString prompt = arguments.positional().value(0);
        if (prompt.trimmed().isEmpty())
            return argumentsFault(Sentence::tr("There is no prompt. Say in a sentence what the ad is for."));
        return prompt;
    }
    if (!arguments.positional().isEmpty())
        return argumentsFault(Sentence::tr("Give either a prompt or --prompt-file, not both."));
    const auto bytes = *file == QStringLiteral("-") ? readStandardInput(kLongestPrompt, cancel) : readFile(*file, kLongestPrompt);
    if (!bytes)
        return std::unexpected(OptionError{bytes.error(), false});
    // An editor's last line break is no part of what was asked for.
    const QString prompt = QString::fromUtf8(*bytes).trimmed();
    if (prompt.isEmpty()) {
        return std::unexpected(OptionError{
            {ErrorKind::BadInput, Sentence::tr("“%1” holds no prompt. Say in it what the ad is for.").arg(*file), {}, std::nullopt}, false});
    }
    return prompt;
}

} // namespace

Exit refuse(Terminal &terminal, const OptionError &refused)
{
    return refused.isArgumentsFault ? terminal.badArguments(refused.error.sentence) : terminal.fail(refused.error);
}

Option jsonOption()
{
    return {QStringLiteral("json"), {}, Sentence::tr("one JSON document on stdout, nothing else")};
}

Option outOption()
{
    return {QStringLiteral("out"), Sentence::tr("FILE"), Sentence::tr("where the result goes")};
}

Option forceOption()
{
    return {QStringLiteral("force"), {}, Sentence::tr("replace FILE; plan an existing project anew, keeping its takes")};
}

QList<Option> briefOptions()
{
    return {
        {QStringLiteral("prompt-file"), QStringLiteral("F"), Sentence::tr("read the prompt from a file; - is standard input")},
        {QStringLiteral("duration"), QStringLiteral("S"), Sentence::tr("seconds, 1 to 120, rounded to a multiple of 5")},
        {QStringLiteral("creativity"), QStringLiteral("X"), Sentence::tr("0 keeps to the archetype, 1 is free; 0.5")},
        {QStringLiteral("seed"), QStringLiteral("N"), Sentence::tr("another seed gives another film")},
    };
}

QList<Option> modelOptions()
{
    return {
        {QStringLiteral("planner"), Sentence::tr("MODEL"), Sentence::tr("who plans: offline, openai, or a model such as gpt-6-luna")},
        {QStringLiteral("frames"), Sentence::tr("MODEL"), Sentence::tr("who draws the frames: sketch, or a paid model such as sdxl")},
        {QStringLiteral("clips"), Sentence::tr("MODEL"), Sentence::tr("who makes the clips: camera, or a paid model such as hailuo-2.3-fast")},
        {QStringLiteral("music"), Sentence::tr("MODEL"), Sentence::tr("score, a paid model, none, or a sound file of your own")},
        {QStringLiteral("music-words"), Sentence::tr("MODEL"), Sentence::tr("a planning model that looks at the frames and writes the music's prompt")},
        {QStringLiteral("set"), Sentence::tr("NAME"), Sentence::tr("all models at once: draft, economy, standard or best")},
        {QStringLiteral("budget"), QStringLiteral("USD"), Sentence::tr("the project never spends more than this")},
        {QStringLiteral("soundfont"), Sentence::tr("FILE"), Sentence::tr("a General MIDI soundfont for the score")},
    };
}

Option farmOption()
{
    return {QStringLiteral("farm"), QStringLiteral("URL"),
            Sentence::tr("have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names"),
            Option::Value::Optional};
}

Result<std::optional<RedisUrl>> farmFrom(const Arguments &arguments, Studio &studio)
{
    const auto text = arguments.value(QStringLiteral("farm"));
    if (!text)
        return std::nullopt;
    const auto url = text->isEmpty() ? studio.farm() : RedisUrl::parse(*text);
    return url ? Result<std::optional<RedisUrl>>(*url) : std::unexpected(url.error());
}

OptionResult<BriefReading> briefFrom(const Arguments &arguments, const Settings &settings, const CancelToken &cancel)
{
    BriefReading reading;
    const bool hasPrompt = !arguments.positional().isEmpty() || arguments.has(QStringLiteral("prompt-file"));
    if (hasPrompt || !arguments.has(QStringLiteral("spec"))) {
        const auto prompt = promptFrom(arguments, cancel);
        if (!prompt)
            return std::unexpected(prompt.error());
        reading.brief.prompt = *prompt;
    }
    if (arguments.has(QStringLiteral("spec")) && arguments.has(QStringLiteral("duration")))
        return argumentsFault(Sentence::tr("--duration has no say over --spec: the plan's own beats make the length."));

    const auto creativity = arguments.number(QStringLiteral("creativity"), 0, 1);
    if (!creativity)
        return argumentsFault(creativity.error());
    reading.brief.creativity = creativity->value_or(settings.creativity);

    if (const auto text = arguments.value(QStringLiteral("duration"))) {
        bool isNumber = false;
        const double seconds = text->toDouble(&isNumber);
        const auto rounded = isNumber ? roundDuration(seconds) : Result<RoundedDuration>(fail(ErrorKind::BadInput, {}));
        if (!rounded)
            return argumentsFault(Sentence::tr("--duration must be a number of seconds from 1 to 120, not “%1”.").arg(*text));
        reading.brief.duration = rounded->duration;
        if (rounded->wasRounded)
            reading.notices.append(Sentence::tr("The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.")
                                       .arg(*text, QString::number(rounded->duration.count())));
    }

    reading.brief.seed = defaultSeed(reading.brief.prompt, reading.brief.duration);
    if (const auto text = arguments.value(QStringLiteral("seed"))) {
        bool isNumber = false;
        reading.brief.seed = text->toULongLong(&isNumber);
        if (!isNumber)
            return argumentsFault(Sentence::tr("--seed must be a whole number from 0 on, not “%1”.").arg(*text));
    }
    return reading;
}

Result<std::optional<QString>> plannerFrom(const Arguments &arguments, Studio &studio)
{
    const QString name = QStringLiteral("planner");
    if (arguments.value(name) == QStringLiteral("openai"))
        return studio.openAiPlanner();
    return arguments.oneOf(name, studio.models().idsFor(PipelineStep::Plan) + QStringList{QStringLiteral("openai")});
}

OptionResult<ModelsReading> modelsFrom(const Arguments &arguments, Studio &studio, const ModelChoice &otherwise)
{
    const ModelCatalogue &catalogue = studio.models();
    ModelsReading reading;
    reading.models = otherwise;
    QStringList sets;
    for (const ModelSet &set : catalogue.sets())
        sets.append(set.id);
    const auto chosen = arguments.oneOf(QStringLiteral("set"), sets);
    if (!chosen)
        return argumentsFault(chosen.error());
    if (const ModelSet *set = *chosen ? catalogue.findSet(**chosen) : nullptr) {
        reading.models.planner = set->planner;
        reading.models.frames = set->frames;
        reading.models.clips = set->clips;
        reading.models.music = set->music;
    }
    const auto planner = plannerFrom(arguments, studio);
    if (!planner)
        return argumentsFault(planner.error());
    reading.models.planner = planner->value_or(reading.models.planner);
    const std::array<std::tuple<QString, PipelineStep, QString *>, 2> choices = {{
        {QStringLiteral("frames"), PipelineStep::Frame, &reading.models.frames},
        {QStringLiteral("clips"), PipelineStep::Clip, &reading.models.clips},
    }};
    for (const auto &[name, step, choice] : choices) {
        const auto value = arguments.oneOf(name, catalogue.idsFor(step));
        if (!value)
            return argumentsFault(value.error());
        *choice = value->value_or(*choice);
    }
    if (const auto music = arguments.value(QStringLiteral("music"))) {
        const QStringList known = catalogue.idsFor(PipelineStep::Music) + QStringList{QStringLiteral("none")};
        if (known.contains(*music)) {
            reading.models.music = *music;
        } else if (QFileInfo(*music).isFile()) {
            reading.models.music = QStringLiteral("file");
            reading.musicFile = *music;
        } else if (music->contains(u'/') || music->contains(u'.')) {
            return std::unexpected(OptionError{
                {ErrorKind::NotFound, Sentence::tr("There is no sound file “%1”. Check the path.").arg(*music), {}, std::nullopt}, false});
        } else {
            return argumentsFault(Sentence::tr("--music does not know “%1”. It knows: %2, or a sound file.")
                                      .arg(*music, known.join(QStringLiteral(", "))));
        }
    }
    QStringList seeing;
    for (const Model &model : catalogue.models()) {
        if (seesPictures(model))
            seeing.append(model.id);
    }
    const auto words = arguments.oneOf(QStringLiteral("music-words"), seeing);
    if (!words)
        return argumentsFault(words.error());
    reading.models.musicWords = words->value_or(reading.models.musicWords);
    const auto budget = arguments.number(QStringLiteral("budget"), 0, 1e6);
    if (!budget)
        return argumentsFault(budget.error());
    reading.budgetUsd = *budget;
    reading.soundfont = arguments.value(QStringLiteral("soundfont")).value_or(QString());
    return reading;
}

Result<void> checkOutput(const QString &file, bool mayReplace)
{
    const QFileInfo info(file);
    if (info.isDir())
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” is a folder. Name a file in it.").arg(file));
    if (info.exists() && !mayReplace)
        return fail(ErrorKind::Exists, Sentence::tr("“%1” exists already. Choose another name, or replace it with --force.").arg(file));
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::NotFound, Sentence::tr("There is no folder “%1”. Make it first.").arg(folder));
    QTemporaryFile probe(folder + QStringLiteral("/.beatreel-probe-XXXXXX"));
    if (!probe.open())
        return fail(ErrorKind::Storage, Sentence::tr("Cannot write in “%1”: %2. Choose another folder.").arg(folder, probe.errorString()));
    return {};
}

} // namespace beatreel::cli
