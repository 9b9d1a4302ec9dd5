#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the Debian packages beatreel, beatreel-cli and beatreel-worker of this checkout in build/packages:
# `package.sh [--version X.Y.Z] [FOLDER]`. With another version the same programs are packed as that one, which is for
# trying upgrades. BEATREEL_PACKAGE_PRESET takes the programs of another preset than `package`.
# The same commit gives the same bytes.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

version=
folder=$root/build/packages
while (($# > 0)); do
    case $1 in
    --version)
        [[ ${2:-} =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "--version takes a version such as 0.1.0."
        version=$2
        shift 2
        ;;
    -*) fail "There is no option $1: package.sh [--version X.Y.Z] [FOLDER]." ;;
    *)
        folder=$(realpath -m -- "$1")
        shift
        ;;
    esac
done

preset=${BEATREEL_PACKAGE_PRESET:-package}
install_packages "${build_packages[@]}" "${packing_packages[@]}"
umask 022
# Qt's compiler of resources writes times too.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || sed -n 's/^time: \([0-9]*\)$/\1/p' "$root/SOURCE")
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-0} TZ=UTC LC_ALL=C.UTF-8
build "$preset" packaged

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cpack -G DEB --config "$root/build/$preset/CPackConfig.cmake" -B "$work" ${version:+-D "CPACK_PACKAGE_VERSION=$version"} \
    >"$work/cpack.log" 2>&1 || {
    cat -- "$work/cpack.log" >&2
    fail "The packages could not be made: mend what CPack says above, then run this again."
}
mkdir -p -- "$folder"
rm -f -- "$folder"/beatreel*.deb
cp -- "$work"/*.deb "$folder"
printf '%s\n' "$folder"/*.deb
