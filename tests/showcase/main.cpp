// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/showcase/Showcase.h"

#include <QGuiApplication>

#include <cstdio>

using namespace beatreel;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    struct Part
    {
        QString name;
        void (*make)(const showcase::Showcase &);
    };
    const std::vector<Part> parts = {{u"sheets"_s, showcase::makeContactSheets},
                                     {u"drawings"_s, showcase::makeDrawingSheets},
                                     {u"camera"_s, showcase::makeCameraStrips},
                                     {u"score"_s, showcase::makeScoreSheets},
                                     {u"quiz"_s, showcase::makeQuiz}};
    if (arguments.size() < 2) {
        std::fprintf(stderr, "beatreel-showcase FOLDER [sheets|drawings|camera|score|quiz]...\n");
        return 2;
    }
    Studio studio(Settings::read(processEnvironment));
    const showcase::Showcase showcase(studio, arguments[1]);
    for (const Part &part : parts) {
        if (arguments.size() > 2 && !arguments.contains(part.name))
            continue;
        std::fprintf(stderr, "%s\n", qPrintable(part.name));
        part.make(showcase);
    }
    return 0;
}
