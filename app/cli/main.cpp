// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"
#include "app/Dumps.h"
#include "app/ThisProgram.h"
#include "app/cli/Columns.h"
#include "app/cli/Command.h"
#include "app/cli/Interruption.h"
#include "app/cli/Terminal.h"
#include "core/base/Language.h"
#include "core/base/Memory.h"
#include "core/base/Sentence.h"

#include <QGuiApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace beatreel;
using namespace beatreel::cli;

namespace {

/// Long enough for a person to unlock the keychain.
constexpr std::chrono::seconds kKeychainPatience{60};

/// Two columns: what is typed, and what it is.
QStringList rows(const QList<std::pair<QString, QString>> &entries, int least)
{
    QStringList typed;
    for (const auto &[left, right] : entries)
        typed.append(left);
    const int columns = columnsFor(typed, least);
    QStringList lines;
    for (const auto &[left, right] : entries)
        lines.append(QStringLiteral("  ") + padded(left, columns) + u' ' + right);
    return lines;
}

QString usage()
{
    QStringList codes;
    for (const Language &language : languages())
        codes.append(QString::fromLatin1(language.code));
    QStringList lines{Sentence::tr("Usage: beatreel-cli COMMAND …")};
    QList<std::pair<QString, QString>> entries;
    for (const Command &command : commands())
        entries.append({(command.name + u' ' + command.operands).trimmed(), command.summary});
    lines += rows(entries, 22);
    lines.append(Sentence::tr("beatreel-cli COMMAND --help shows a command's options."));
    lines.append(Sentence::tr("BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.").arg(codes.join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

QString usage(const Command &command)
{
    QStringList lines{Sentence::tr("Usage: %1").arg(QStringLiteral("beatreel-cli %1 %2").arg(command.name, command.operands).trimmed()), command.summary};
    QList<std::pair<QString, QString>> entries;
    for (const Option &option : command.options)
        entries.append({(QStringLiteral("--") + option.name + u' ' + option.valueName).trimmed(), option.help});
    return (lines + rows(entries, 24)).join(u'\n');
}

QJsonObject inJson(const ProgramFacts &facts)
{
    QJsonArray parts;
    for (const ProgramPart &part : facts.parts)
        parts.append(QJsonObject{{QStringLiteral("name"), part.name}, {QStringLiteral("version"), part.version}, {QStringLiteral("licence"), part.licence}, {QStringLiteral("home"), part.home}});
    return {{QStringLiteral("version"), facts.version}, {QStringLiteral("commit"), facts.commit}, {QStringLiteral("licence"), facts.licence}, {QStringLiteral("home"), facts.home}, {QStringLiteral("parts"), parts}};
}

Exit runCommand(Session &session, const Command &command, const QStringList &words)
{
    Terminal &terminal = session.terminal;
    const auto arguments = Arguments::parse(words, command.options);
    if (!arguments)
        return terminal.badArguments(arguments.error().sentence);
    const auto count = arguments->positional().size();
    if (count < command.leastOperands || (command.mostOperands >= 0 && count > command.mostOperands)) {
        return terminal.badArguments(command.operands.isEmpty()
                                         ? Sentence::tr("%1 takes nothing more. A text with spaces needs quotes round it.").arg(command.name)
                                         : Sentence::tr("%1 takes %2. A text with spaces needs quotes round it.").arg(command.name, command.operands));
    }
    for (const QString &notice : session.studio.settings().notices)
        terminal.note(notice);
    Findings findings;
    static_cast<void>(session.studio.library(&findings));
    terminal.notes(findings);
    return command.run(session, *arguments);
}

const Command *find(const QList<Command> &known, const QString &name)
{
    const auto found = std::ranges::find_if(known, [&](const Command &command) { return command.name == name; });
    return found == known.end() ? nullptr : &*found;
}

/// The one that Qt needs for this command, speaking the user's language; what goes to other programs stays English.
std::unique_ptr<QCoreApplication> applicationFor(const Command *command, const QStringList &words, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    const bool isHelp = words.contains(QStringLiteral("--help"));
    if (command && command->paints && !isHelp) {
        // The command line paints into pictures only and must work where there is no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    const bool isForPrograms = words.contains(QStringLiteral("--json")) || (!isHelp && command && command->speaksJson);
    speak(isForPrograms ? QStringLiteral("en") : chosenLanguage(processEnvironment)); // dates and numbers too
    return application;
}

Exit dispatch(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    Terminal terminal;
    if (words.contains(QStringLiteral("--json")))
        terminal.use(Terminal::Form::Json);
    if (words.value(0) == QStringLiteral("--version")) {
        const ProgramFacts facts = thisProgram();
        terminal.result(inLines(QStringLiteral("beatreel-cli"), facts), inJson(facts));
        return Exit::Done;
    }

    // What Qt has to say of its platform is for developers; failures come back as values.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    // Before there are threads, which inherit what it does to signals.
    const Interruption interruption;
    const QList<Command> untranslated = commands();
    const Command *asked = find(untranslated, words.value(0));
    const std::jthread ahead = asked && asked->alwaysPaints && !words.contains(QStringLiteral("--help")) ? fetchHeapAhead() : std::jthread();
    const auto application = applicationFor(asked, words, argc, argv);
    if (words.isEmpty()) {
        terminal.note(usage());
        return Exit::BadArguments;
    }
    const QString name = words.takeFirst();
    if (name == QStringLiteral("--help") || name == QStringLiteral("help")) {
        terminal.result(usage(), {{QStringLiteral("usage"), usage()}});
        return Exit::Done;
    }
    const QList<Command> all = commands();
    const Command *command = find(all, name);
    if (!command) {
        QStringList names;
        for (const Command &known : all)
            names.append(known.name);
        return terminal.badArguments(Sentence::tr("There is no command “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
    }
    if (words.contains(QStringLiteral("--help"))) {
        terminal.result(usage(*command), {{QStringLiteral("usage"), usage(*command)}});
        return Exit::Done;
    }

    const Settings settings = Settings::read(processEnvironment);
    forgetKeysInEnvironment();
    Studio studio(settings);
    DesktopKeychain keychain;
    if (command->usesKeys)
        studio.setKeyReader([&keychain](Service service) { return keyWaitedFor(keychain, service, kKeychainPatience); });
    Session session{terminal, studio, interruption.token()};
    const Exit exit = runCommand(session, *command, words);
    if (exit == Exit::Done && !terminal.areResultsWritten())
        return terminal.fail({ErrorKind::Storage, Sentence::tr("The result could not be written to standard output. Check that the program that reads it still runs, and that there is room."), {}, std::nullopt});
    return exit;
}

} // namespace

int main(int argc, char **argv)
{
    refuseDumps();
    workInLargePages();
    return static_cast<int>(dispatch(argc, argv));
}
