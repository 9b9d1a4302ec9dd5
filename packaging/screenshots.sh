#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes pictures of the editor in every state, dark and light, small and large, and in a language of long words, into
# build/screenshots: to be looked at before a release. `screenshots.sh NAME` takes those whose names begin so;
# QT_SCALE_FACTOR=2 takes them for a screen of twice the density.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

install_packages "${build_packages[@]}"
build ci beatreel-screenshots
QT_QPA_PLATFORM=offscreen exec "$root/build/ci/tests/ui/screenshots/beatreel-screenshots" "$root/build/screenshots" "$@"
