// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"
#include "app/Dumps.h"
#include "app/ThisProgram.h"
#include "app/cli/Command.h"
#include "app/cli/Interruption.h"
#include "app/cli/Terminal.h"

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

QString usage()
{
    QStringList lines{QStringLiteral("Usage: beatreel-cli COMMAND …")};
    for (const Command &command : commands()) {
        lines.append(QStringLiteral("  %1 %2").arg((command.name + u' ' + command.operands).trimmed(), -22).arg(command.summary));
    }
    lines.append(QStringLiteral("beatreel-cli COMMAND --help shows a command's options."));
    return lines.join(u'\n');
}

QString usage(const Command &command)
{
    QStringList lines{QStringLiteral("Usage: beatreel-cli %1 %2").arg(command.name, command.operands).trimmed(), command.summary};
    for (const Option &option : command.options)
        lines.append(QStringLiteral("  --%1 %2").arg((option.name + u' ' + option.valueName).trimmed(), -22).arg(option.help));
    return lines.join(u'\n');
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
        return terminal.badArguments(QStringLiteral("%1 takes %2. A text with spaces needs quotes round it.")
                                         .arg(command.name, command.operands.isEmpty() ? QStringLiteral("nothing more") : command.operands));
    }
    for (const QString &notice : session.studio.settings().notices)
        terminal.note(notice);
    Findings findings;
    static_cast<void>(session.studio.library(&findings));
    terminal.notes(findings);
    return command.run(session, *arguments);
}

Exit dispatch(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    Terminal terminal;
    if (words.contains(QStringLiteral("--json")))
        terminal.use(Terminal::Form::Json);
    if (words.isEmpty()) {
        terminal.note(usage());
        return Exit::BadArguments;
    }
    const QString name = words.takeFirst();
    if (name == QStringLiteral("--version")) {
        const ProgramFacts facts = thisProgram();
        terminal.result(inLines(QStringLiteral("beatreel-cli"), facts), inJson(facts));
        return Exit::Done;
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("help")) {
        terminal.result(usage(), {{QStringLiteral("usage"), usage()}});
        return Exit::Done;
    }
    const auto command = std::ranges::find_if(commands(), [&](const Command &known) { return known.name == name; });
    if (command == commands().end()) {
        QStringList names;
        for (const Command &known : commands())
            names.append(known.name);
        return terminal.badArguments(QStringLiteral("There is no command “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
    }
    if (words.contains(QStringLiteral("--help"))) {
        terminal.result(usage(*command), {{QStringLiteral("usage"), usage(*command)}});
        return Exit::Done;
    }

    // What Qt has to say of its platform is for developers; failures come back as values.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    const Interruption interruption;
    std::unique_ptr<QCoreApplication> application;
    if (command->paints) {
        // The command line paints into pictures only and must work where there is no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
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
        return terminal.fail({ErrorKind::Storage, QStringLiteral("The result could not be written to standard output."), {}, std::nullopt});
    return exit;
}

} // namespace

int main(int argc, char **argv)
{
    refuseDumps();
    return static_cast<int>(dispatch(argc, argv));
}
