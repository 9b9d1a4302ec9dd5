// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// beatreel-icons FOLDER SIDE…: the program's mark as FOLDER/SIDE.png, for the packages.

#include "ui/common/ProgramMark.h"

#include <QGuiApplication>
#include <QPixmap>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    for (const QString &side : arguments.mid(2)) {
        if (!beatreel::programMark(side.toInt()).save(arguments.value(1) + u'/' + side + QStringLiteral(".png")))
            return 1;
    }
    return 0;
}
