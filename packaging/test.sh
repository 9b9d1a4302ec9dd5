#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds with warnings as errors and runs every test; then the tests of core and media again
# under the address and undefined-behaviour sanitizers, unless called with --without-sanitizers. The hours of testing are
# in soak.sh.

set -euo pipefail
# shellcheck source=packaging/testing.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/testing.sh"

timed "set-up" install_packages "${build_packages[@]}" "${test_packages[@]}"
timed "build, preset ci" build ci
run_tests "every test" ci -LE '^(services|soak)$'
run_tests "what needs real servers" ci -L '^services$' -j4
if [[ ${1:-} != --without-sanitizers ]]; then
    timed "build, preset asan" build asan tests_core tests_media
    run_tests "core and media under the sanitizers" asan -L '^(core|media)$' -LE '^(slow|soak)$'
fi
finish_tests
