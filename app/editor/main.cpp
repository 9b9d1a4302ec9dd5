// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"
#include "app/Dumps.h"
#include "app/ThisProgram.h"
#include "app/editor/DesktopNotifier.h"
#include "app/editor/DesktopTheme.h"
#include "app/editor/EditorWindow.h"
#include "app/editor/FileManager.h"
#include "app/editor/Workbench.h"
#include "core/base/Language.h"
#include "core/base/Memory.h"
#include "core/base/Sentence.h"
#include "core/project/ProblemReport.h"
#include "ui/common/Appearance.h"
#include "ui/common/DesktopDialogs.h"
#include "ui/common/ProgramMark.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace beatreel;

namespace {

QString projectsFolder()
{
    const QString movies = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return (movies.isEmpty() ? QDir::homePath() : movies) + QStringLiteral("/Beatreel");
}

/// What the command line asks for.
struct Request
{
    QString project;                  ///< empty: none
    std::optional<int> measuredSeconds; ///< ends so long after the window answered; for measuring
    bool isPlayed = false;              ///< and plays meanwhile
};

Request requestFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A storyboard editor for video ads."));
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption measure(QStringLiteral("measure-start"), QString(), QStringLiteral("seconds"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
    QCommandLineOption play(QStringLiteral("measure-play"), QString(), QStringLiteral("seconds"));
    play.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(play);
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("main", "A project's folder or document."),
                                 QStringLiteral("[project]"));
    parser.process(arguments);
    std::optional<int> seconds;
    for (const QCommandLineOption &option : {measure, play}) {
        if (parser.isSet(option))
            seconds = parser.value(option).toInt();
    }
    return {parser.positionalArguments().value(0), seconds, parser.isSet(play)};
}

/// Qt ends the program where it finds no display; this says why, in a sentence.
bool hasDisplay(const QByteArrayList &arguments, int argc, char **argv)
{
#ifdef Q_OS_UNIX
    if (arguments.contains("-platform"))
        return true;
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM"))
        return true;
    const QCoreApplication speaking(argc, argv);
    speak(chosenLanguage(processEnvironment));
    const QString sentence = Sentence::tr("Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try \"beatreel-cli --help\".");
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    return false;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    refuseDumps();
    returnLargePieces();
    const QByteArrayList arguments(argv + 1, argv + argc);
    if (arguments.contains("--version") || arguments.contains("-v")) {
        std::puts(qUtf8Printable(inLines(QStringLiteral("beatreel"), thisProgram())));
        return 0;
    }
    if (arguments.contains("--help") || arguments.contains("-h"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // answers anywhere
    if (!hasDisplay(arguments, argc, argv))
        return 1;
    QApplication application(argc, argv);
    ProblemLog::start();
    QApplication::setApplicationName(QStringLiteral("beatreel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Beatreel"));
    QApplication::setApplicationVersion(thisProgram().version);
    QApplication::setDesktopFileName(QStringLiteral("beatreel"));
    QApplication::setWindowIcon(programMark());
    speak(chosenLanguage(processEnvironment));
    const Request request = requestFrom(QApplication::arguments());

    const Settings settings = Settings::read(processEnvironment);
    forgetKeysInEnvironment();
    DesktopKeychain keychain;
    Workbench workbench(settings, projectsFolder(), &keychain);
    const DesktopTheme desktop(QApplication::palette());
    Appearance shown = workbench.preferences().value().appearance(desktop.wishes());
    applyAppearance(application, shown);
    const auto update = [&] {
        const Appearance wanted = workbench.preferences().value().appearance(desktop.wishes());
        if (wanted == shown)
            return;
        shown = wanted;
        applyAppearance(application, shown);
    };
    QObject::connect(&workbench.preferences(), &PreferencesStore::changed, &application, update);
    QObject::connect(&desktop, &DesktopTheme::changed, &application, update);

    DesktopDialogs dialogs(showInFileManager);
    DesktopNotifier notifier;
    const auto makeWindow = [&] {
        auto window = std::make_unique<MainWindow>(workbench.parts(), dialogs, workbench.preferences(), workbench.services(), workbench.windowStateFile());
        window->setNotifier(notifier);
        window->setFacts(thisProgram());
        return window;
    };
    EditorWindow editor(makeWindow, workbench.preferences());
    // Only now: the window does not wait for the keychain.
    QTimer::singleShot(0, &application, [&workbench] { workbench.loadKeys(); });
    if (!request.project.isEmpty())
        editor.window().openProject(request.project);
    if (request.measuredSeconds) {
        QApplication::processEvents(); // painted
        if (request.isPlayed) {
            editor.window().actions().action(actions::kLoop)->setChecked(true);
            editor.window().actions().action(actions::kPlayAll)->trigger();
        }
        QTimer::singleShot(std::chrono::seconds(*request.measuredSeconds), &application, &QApplication::quit);
    }
    return QApplication::exec();
}
