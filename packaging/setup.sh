# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the scripts of this folder share: the packages that Beatreel needs, and how a preset is built.
# Sourced by them after `set -euo pipefail`. Everything said here goes to stderr, and nothing here reads stdin: both
# streams belong to the program.

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")

# Names on Debian 12, Debian 13 and Ubuntu 24.04; `a|b` is whichever of them is there.
# shellcheck disable=SC2034  # read by the scripts that source this file
build_packages=(
    g++ cmake ninja-build 'pkg-config|pkgconf' ccache
    qt6-base-dev qt6-l10n-tools qt6-tools-dev qt6-translations-l10n qt6-multimedia-dev 'qt6-svg-dev|libqt6svg6-dev' libqt6sql6-sqlite libgl1-mesa-dev
    qtkeychain-qt6-dev libsecret-1-0
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libswresample-dev
    libfluidsynth-dev libebur128-dev libhiredis-dev
    timgm6mb-soundfont fonts-inter fonts-dejavu-core ca-certificates
)
# What the tests hold the program against.
# shellcheck disable=SC2034  # read by the scripts that source this file
test_packages=(
    appstream desktop-file-utils ffmpeg fish fonts-noto-cjk gnome-keyring libqt6sql6-psql mandoc melt mold openssl poppler-utils postgresql pulseaudio pulseaudio-utils python3
    python3-celery python3-redis redis-server s3cmd swift-account swift-container swift-object swift-proxy zsh
)
# What makes and checks the packages.
# shellcheck disable=SC2034  # read by the scripts that source this file
packing_packages=(dpkg-dev fakeroot file git gzip)
# What packaging/verify-deb.sh needs beside them.
# shellcheck disable=SC2034  # read by the scripts that source this file
verifying_packages=(appstream debootstrap desktop-file-utils ffmpeg lintian)
# What a window needs where there is no desktop.
# shellcheck disable=SC2034  # read by the scripts that source this file
window_packages=(xvfb openbox)
# What puts a commit into the root of another release.
# shellcheck disable=SC2034  # read by the scripts that source this file
root_packages=(debootstrap git)

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Prints those of the given packages that are not installed, one a line.
missing_packages() {
    local entry name status
    local -a names
    local -A installed=()
    read -r -a names <<<"${*//|/ }"
    while read -r name status; do
        if [[ $status == installed ]]; then
            installed[$name]=1
        fi
    done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${names[@]}" 2>/dev/null)
    for entry in "$@"; do
        read -r -a names <<<"${entry//|/ }"
        for name in "${names[@]}"; do
            [[ -z ${installed[$name]:-} ]] || continue 2
        done
        printf '%s\n' "$entry"
    done
}

# apt-get as root. It waits for another installation to finish and never removes a package.
apt_get() {
    local -a as_root=()
    if (($(id -u) != 0)); then
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-remove -o DPkg::Lock::Timeout=300 "$@" </dev/null >&2
}

# The lists have a lock of their own, for which apt-get does not wait. Old lists often do, so failing is no end.
update_package_lists() {
    local attempt
    for attempt in 1 2 3; do
        if apt_get update; then
            return
        fi
        if ((attempt < 3)); then
            say "The package lists could not be brought up to date; trying again in 10 seconds."
            sleep 10
        fi
    done
    say "The package lists could not be brought up to date; going on with those that are here."
}

# Prints the first of the alternatives `a|b` that apt knows; fails when it knows none.
known_package() {
    local name
    local -a names
    read -r -a names <<<"${1//|/ }"
    for name in "${names[@]}"; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# Installs those of the given packages that are missing. BEATREEL_SKIP_SETUP=1 leaves the system as it is.
install_packages() {
    local entry name
    local -a missing=() chosen=() unknown=()
    if [[ ${BEATREEL_SKIP_SETUP:-} == 1 ]]; then
        return
    fi
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        printf '    %s\n' "${@//|/ or }" >&2
        fail "This system has no apt: install the packages above (their Debian names) its own way, then run this again with BEATREEL_SKIP_SETUP=1."
    fi
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    say "Installing what Beatreel needs: ${missing[*]//|/ or }"
    if (($(id -u) != 0)) && ! { command -v sudo >/dev/null && sudo true </dev/null; }; then
        fail "The packages above are missing, and sudo is not there or refused: install them as root, then run this again."
    fi
    update_package_lists
    for entry in "${missing[@]}"; do
        if name=$(known_package "$entry"); then
            chosen+=("$name")
        else
            unknown+=("${entry//|/ or }")
        fi
    done
    if ((${#unknown[@]} > 0)); then
        printf '    %s\n' "${unknown[@]}" >&2
        fail "apt does not know the packages above: Beatreel needs Debian 12, Ubuntu 24.04 (with its \"universe\" component) or newer; check the package sources and run this again."
    fi
    apt_get install --no-install-recommends "${chosen[@]}" \
        || fail "The packages could not be installed: mend what apt says above, then run this again."
}

# Configures build/PRESET unless that was done for this place and these presets; ninja sees to all later changes.
configure() {
    local preset=$1 folder=$root/build/$1 stamp
    stamp="$root"$'\n'"$(<"$root/CMakePresets.json")"
    if [[ -f $folder/build.ninja && -f $folder/.configured && $(<"$folder/.configured") == "$stamp" ]]; then
        return
    fi
    rm -f -- "$folder/.configured"
    if ! cmake --fresh -S "$root" --preset "$preset" >"$folder/configure.log" 2>&1; then
        cat -- "$folder/configure.log" >&2
        fail "Beatreel could not be configured (preset $preset): mend what CMake says above, then run this again."
    fi
    printf '%s\n' "$stamp" >"$folder/.configured"
}

# build PRESET [TARGET…]: brings build/PRESET up to date, silently where it already is.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    mkdir -p -- "$folder" 2>/dev/null || true
    if [[ ! -w $folder ]]; then
        fail "$folder cannot be written: it may belong to another user; remove it or make it yours, then run this again."
    fi
    (
        if ! flock -n 9; then
            say "Another build is at work in $folder; waiting for it to finish."
            flock 9
        fi
        configure "$preset"
        if [[ $(ninja -C "$folder" -n "$@" 2>/dev/null) == *"no work to do"* ]]; then
            exit
        fi
        say "Building Beatreel (preset $preset); the first time takes some minutes."
        ninja -C "$folder" "$@" || fail "Beatreel could not be built (preset $preset): mend what stands above, then run this again."
    ) 9>"$folder/.lock" </dev/null >&2
}
