#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# showcase.sh FOLDER [sheets|drawings|camera|score|quiz|films]...: what the built-in artists can do, to be looked at. Draws the
# contact sheets of all beats in five styles, a sheet of each drawing, a strip of each camera movement, waveform and
# spectrum of each mood's music with the cuts marked, and makes five films; or only the parts that are named. The quiz is
# made by name only: sheets without words, for somebody who is to name product, shot and mood, and the answers.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

if (($# == 0)); then
    say "showcase.sh FOLDER [sheets|drawings|camera|score|quiz|films]..."
    exit 2
fi
mkdir -p -- "$1" || fail "$1 cannot be made: name a folder that can be written."
out=$(readlink -f -- "$1")
shift
pictures=()
films=1
if (($# > 0)); then
    films=0
    for part in "$@"; do
        case $part in
            films) films=1 ;;
            sheets | drawings | camera | score | quiz) pictures+=("$part") ;;
            *) fail "There is no part \"$part\": sheets, drawings, camera, score, quiz or films." ;;
        esac
    done
else
    pictures=(sheets drawings camera score)
fi

film() {
    say "film: $2"
    mkdir -p -- "$out/films"
    "$root/build/ci/app/beatreel-cli" generate "$2" --out "$out/films/$1.mp4" --force >/dev/null
}

install_packages "${build_packages[@]}"
build ci beatreel-cli beatreel-showcase
if ((${#pictures[@]} > 0)); then
    QT_QPA_PLATFORM=offscreen "$root/build/ci/tests/showcase/beatreel-showcase" "$out" "${pictures[@]}"
fi
if ((films)); then
    film sneakers "15s Nike sneakers, energetic and urban"
    film watch "20s luxury watch, elegant, gold and black"
    film phone "15s smartphone, minimalist and clean"
    film car "30s family car, an emotional story, warm and outdoors"
    film thermostat "20s smart thermostat, informative, at home"
fi
say "The showcase is in $out."
