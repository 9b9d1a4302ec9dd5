# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What test.sh and soak.sh share: parts of a run that are timed, and failures that do not hide the parts after them.
# Sourced by them; brings setup.sh along.

# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

failed_parts=()

# timed NAME COMMAND…: runs it and says how long it took.
timed() {
    local name=$1 begin=$SECONDS
    shift
    "$@"
    say "== $name: $((SECONDS - begin)) s"
}

# run_tests NAME PRESET ARGUMENT…: ctest in build/PRESET; a failure is remembered for finish_tests.
run_tests() {
    local name=$1 preset=$2 begin=$SECONDS
    local -a fixed_addresses=()
    shift 2
    # The sanitizers of GCC 12 and 13 cannot start where the kernel spreads addresses widely, as on Ubuntu 24.04.
    if [[ $preset == [at]san ]] && setarch --addr-no-randomize true 2>/dev/null; then
        fixed_addresses=(setarch --addr-no-randomize)
    fi
    say "== $name"
    "${fixed_addresses[@]}" ctest --test-dir "$root/build/$preset" -j2 --output-on-failure --no-tests=error "$@" \
        </dev/null || failed_parts+=("$name")
    say "== $name: $((SECONDS - begin)) s"
}

# Ends the script; says what failed, since a later part's summary may look well.
finish_tests() {
    if ((${#failed_parts[@]} > 0)); then
        printf -v parts '; %s' "${failed_parts[@]}"
        fail "Failed: ${parts#; }."
    fi
    exit 0
}
