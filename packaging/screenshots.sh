#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes pictures of the editor in every state, dark and light, small and large, and in a language of long words, into
# build/screenshots: to be looked at before a release. `screenshots.sh NAME` takes those whose names begin so;
# QT_SCALE_FACTOR=2 takes them for a screen of twice the density. `screenshots.sh --handbook` takes those of the handbook into
# docs/handbook/images instead, with 256 colours each, so that they stay small.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

install_packages "${build_packages[@]}"
build ci beatreel-screenshots
screenshots=$root/build/ci/tests/ui/screenshots/beatreel-screenshots
if [[ ${1:-} == --handbook ]]; then
    install_packages ffmpeg
    taken=$root/build/handbook
    rm -rf "$taken"
    QT_QPA_PLATFORM=offscreen "$screenshots" "$taken" "$@"
    for picture in "$taken"/*.png; do
        ffmpeg -v error -y -i "$picture" -vf 'split[a][b];[a]palettegen=max_colors=256[p];[b][p]paletteuse=dither=none' \
            "$root/docs/handbook/images/${picture##*/}"
    done
    exit
fi
QT_QPA_PLATFORM=offscreen exec "$screenshots" "$root/build/screenshots" "$@"
