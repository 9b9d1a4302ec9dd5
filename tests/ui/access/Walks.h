// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/access/BusyRooms.h"

namespace beatreel::test {

/// Which rooms a test goes through.
enum class Walk { Quiet, Busy };

inline constexpr std::pair<const char *, Walk> kWalks[]{{"quiet", Walk::Quiet}, {"busy", Walk::Busy}};

/// The rows of a test that has no others.
inline void everyWalk()
{
    QTest::addColumn<Walk>("walk");
    for (const auto &[name, walk] : kWalks)
        QTest::newRow(name) << walk;
}

/// Goes through them with a new editor, which `prepare` gets before.
inline void goThrough(Walk walk, const Rooms::Visit &visit, const std::function<void(Journey &)> &prepare = {})
{
    const auto go = [&](auto &rooms) {
        if (prepare)
            prepare(rooms.person());
        rooms.goThrough();
    };
    if (walk == Walk::Busy) {
        BusyRooms rooms(visit);
        go(rooms);
    } else {
        Journey person;
        Rooms rooms(person, visit);
        go(rooms);
    }
}

} // namespace beatreel::test
