// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace beatreel::test {

/// Puts a test class into this program's list. The program runs the class that its first argument names, or
/// all of them.
class Registration
{
public:
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace beatreel::test

#define BEATREEL_TEST(Class)                                                                                      \
    static const beatreel::test::Registration registration##Class(#Class, [] { return std::make_unique<Class>(); });
