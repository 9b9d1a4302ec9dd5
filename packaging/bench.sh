#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the benchmarks and runs them, each side by side with the ffmpeg program. Prints the ratio, both
# medians and what is allowed; ends with 1 where a figure is missed. Nothing else should run meanwhile.
# bench.sh GROUP runs one group: stitch, last, conform, paint, camera, sound, timeline, storyboard, speed, program,
# editor.
# bench.sh --farm [GROUP] measures a farm on this computer, with real servers as dev-services.sh starts them: step, queue,
# places, films, kills. All of it takes about half an hour.

set -eu
cd "$(dirname "$0")/.."
cmake --preset bench >/dev/null
if [ "${1:-}" = --farm ]; then
    shift
    cmake --build --preset bench --target beatreel-farm-bench
    exec build/bench/tests/bench/beatreel-farm-bench build/bench/app/beatreel-cli "$@"
fi
cmake --build --preset bench --target beatreel-bench beatreel-editor-bench
status=0
if [ "${1:-}" != editor ]; then
    build/bench/tests/bench/beatreel-bench build/bench/app/beatreel-cli "$@" || status=1
fi
if [ "${1:-editor}" = editor ]; then
    build/bench/tests/bench/beatreel-editor-bench build/bench/app/beatreel build/bench/app/beatreel-cli || status=1
fi
exit $status
