// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/Workbench.h"
#include "ui/common/Appearance.h"
#include "ui/common/DesktopDialogs.h"
#include "ui/main/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace beatreel;

namespace {

QString projectsFolder()
{
    const QString movies = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return (movies.isEmpty() ? QDir::homePath() : movies) + QStringLiteral("/Beatreel");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("beatreel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Beatreel"));
    QApplication::setApplicationVersion(QStringLiteral(BEATREEL_VERSION));

    Workbench workbench(Settings::read(processEnvironment), projectsFolder());
    const QPalette desktop = QApplication::palette();
    const auto look = [&](const Preferences &preferences) { applyAppearance(application, preferences.appearance(desktop)); };
    look(workbench.preferences().value());
    QObject::connect(&workbench.preferences(), &PreferencesStore::changed, &application, look);

    DesktopDialogs dialogs;
    MainWindow window(workbench.parts(), dialogs, workbench.preferences(), workbench.windowStateFile());
    window.show();
    if (const QStringList arguments = QApplication::arguments(); arguments.size() > 1)
        window.openProject(arguments[1]);
    return QApplication::exec();
}
