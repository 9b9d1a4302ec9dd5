#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The long tests, for the night before a release: those labelled soak (a hundred kills, say), the editor's journeys in a
# real window, every test under the address and undefined-behaviour sanitizers, and the scheduler under the thread
# sanitizer.

set -euo pipefail
# shellcheck source=packaging/testing.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/testing.sh"

# Qt is not instrumented for the thread sanitizer, so only tests without Qt's threads can run under it.
readonly threaded='^(test_core_build\.tst_Scheduler|test_core_media\.tst_FilmReader)$'

readonly display=:99 screen=1920x1200x24

timed "set-up" install_packages "${build_packages[@]}" "${test_packages[@]}" "${window_packages[@]}"
timed "build, preset ci" build ci
run_tests "the long tests" ci -L '^soak$'
# The window manager gives windows the keyboard, as a desktop does; two at a time would take it from each other.
Xvfb "$display" -screen 0 "$screen" >/dev/null 2>&1 &
DISPLAY=$display openbox >/dev/null 2>&1 &
DISPLAY=$display QT_QPA_PLATFORM=xcb run_tests "the journeys in a real window" ci -j1 -R '^test_ui_journeys\.'
# shellcheck disable=SC2046  # one word a process
kill $(jobs -p) 2>/dev/null || true
# The other builds compile in batches, where a file may use what another one includes.
timed "build of each file alone" build dev
timed "build, preset asan" build asan
run_tests "every test under the sanitizers" asan -LE '^soak$'
timed "build, preset tsan" build tsan test_core_build test_core_media
run_tests "the scheduler and the player's reader under the thread sanitizer" tsan -R "$threaded"
finish_tests
