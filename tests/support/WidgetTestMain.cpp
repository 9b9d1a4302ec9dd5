// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main of test programs that need widgets: as TestMain.cpp, with a QApplication.

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QTest>

#include <vector>

namespace beatreel::test {

namespace {

struct Entry
{
    QByteArray name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

} // namespace

Registration::Registration(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({name, std::move(make)});
}

} // namespace beatreel::test

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const QByteArray wanted = arguments.value(1).startsWith(QStringLiteral("tst_")) ? arguments.takeAt(1).toUtf8() : QByteArray();

    int failures = 0;
    int classes = 0;
    for (const auto &entry : beatreel::test::entries()) {
        if (!wanted.isEmpty() && entry.name != wanted)
            continue;
        ++classes;
        failures += QTest::qExec(entry.make().get(), arguments);
    }
    return classes == 0 ? 1 : failures;
}
