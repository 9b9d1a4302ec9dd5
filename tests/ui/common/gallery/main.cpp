// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/common/gallery/Gallery.h"

#include "ui/common/Appearance.h"

#include <QApplication>

#include <cstdio>

using namespace beatreel;

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: ui_gallery FOLDER [SCALE]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    bool saved = QDir().mkpath(folder);
    const auto show = [&](const QString &name, const Appearance &appearance) {
        applyAppearance(application, appearance);
        saved = saved && gallery::savePages(folder, name);
    };
    show(QStringLiteral("dark"), {.theme = Theme::dark(), .type = {}});
    show(QStringLiteral("light"), {.theme = Theme::light(), .type = {}});
    if (argc <= 2) {
        show(QStringLiteral("dark-150"), {.theme = Theme::dark(), .type = TypeScale(150)});
        show(QStringLiteral("dark-high"), {.theme = Theme::dark().highContrast(), .type = {}});
        show(QStringLiteral("light-dejavu"), {.theme = Theme::light(), .type = TypeScale(100, {QStringLiteral("DejaVu Sans")})});
    }
    return saved ? 0 : 1;
}
