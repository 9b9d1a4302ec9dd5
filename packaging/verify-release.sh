#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the last commit on another release of Debian or Ubuntu and runs every test there:
#
#     packaging/verify-release.sh bookworm|trixie|noble
#
# The release is a root of its own in build/releases/SUITE (another folder with BEATREEL_RELEASES) that is kept for the
# next time; the commit is put there anew. Its packages come from the mirror that apt uses here, or from BEATREEL_MIRROR;
# where there is none for the suite, nothing is verified and the exit status is 77. With CCACHE_DIR set, the compiler
# there uses that cache. Only root can do this.

set -euo pipefail
# shellcheck source=packaging/testing.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/testing.sh"
# shellcheck source=packaging/roots.sh
source "$root/packaging/roots.sh"

readonly unverified=77
readonly checkout=/usr/src/beatreel

# make_root FOLDER SUITE MIRROR COMPONENTS SCRIPT
make_root() {
    local folder=$1 suite=$2 mirror=$3 components=$4 script=$5 status=0
    rm -rf -- "$folder.part"
    mkdir -p -- "$folder.part"
    debootstrap --variant=minbase --components="$components" "$suite" "$folder.part" "$mirror" "$script" \
        </dev/null >"$folder.log" 2>&1 || status=$?
    if ((status != 0)) && grep -q "getting release file" -- "$folder.log"; then
        say "The mirror $mirror does not have $suite or cannot be reached: nothing was verified; name another one in BEATREEL_MIRROR."
        exit "$unverified"
    elif ((status != 0)); then
        cat -- "$folder.log" >&2
        fail "The root of $suite could not be made: mend what debootstrap says above, then run this again."
    fi
    # Servers are started by the tests alone.
    printf '#!/bin/sh\nexit 101\n' >"$folder.part/usr/sbin/policy-rc.d"
    chmod +x "$folder.part/usr/sbin/policy-rc.d"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$folder.part/etc/hosts"
    mv -- "$folder.part" "$folder"
}

# The last commit, without what an earlier one left.
put_commit() {
    rm -rf -- "${1:?}$checkout"
    mkdir -p -- "$1$checkout" "$1$root_cache"
    git -C "$root" archive HEAD | tar -x -C "$1$checkout"
}

suite=${1:-}
case $suite in
bookworm | trixie) distribution=Debian components=main script=sid ;;
noble) distribution=Ubuntu components=main,universe script=gutsy ;;
*) fail "Usage: verify-release.sh bookworm|trixie|noble" ;;
esac
if (($(id -u) != 0)); then
    fail "Only root can make a root for another release: run this again with sudo."
fi
install_packages "${root_packages[@]}"
mirror=${BEATREEL_MIRROR:-$(configured_mirror "$distribution")}
if [[ -z $mirror ]]; then
    update_package_lists
    mirror=$(configured_mirror "$distribution")
fi
if [[ -z $mirror ]]; then
    say "apt has no mirror of $distribution here: $suite was not verified; name a mirror in BEATREEL_MIRROR."
    exit "$unverified"
fi
folder=${BEATREEL_RELEASES:-$root/build/releases}/$suite
mkdir -p -- "$(dirname -- "$folder")"
if [[ ! -d $folder ]]; then
    timed "the root of $suite" make_root "$folder" "$suite" "$mirror" "$components" "$script"
fi
lend_network "$folder"
put_commit "$folder"
in_root "$folder" CCACHE_DIR="$root_cache" bash "$checkout/packaging/test.sh" --without-sanitizers \
    || fail "Beatreel does not pass on $suite: see above; the root is $folder."
say "Beatreel builds and passes its tests on $suite."
