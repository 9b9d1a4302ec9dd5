#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Tries the packages of packaging/package.sh on a fresh Debian 12 in a temporary folder: lintian, installing by apt, the
# main job as an ordinary user, the editor, upgrading from the version before, removing without a trace.
# `verify-deb.sh --twice` builds the last commit in two folders besides, which takes long, and compares the packages.
# The Debian comes from the mirror that apt uses here, or from BEATREEL_MIRROR. Only root can do this.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"
# shellcheck source=packaging/roots.sh
source "$root/packaging/roots.sh"

readonly suite=bookworm before=0.0.1 user=maker
[[ ${1:-} == '' || ${1:-} == --twice ]] || fail "There is no option $1: verify-deb.sh [--twice]."
(($(id -u) == 0)) || fail "Only root can make a Debian in a folder: run this as root."
install_packages "${packing_packages[@]}" "${verifying_packages[@]}"

work=$(mktemp -d)
system=$work/system
trap 'rm -rf --one-file-system -- "$work"' EXIT

step() { say "== $*"; }

inside() { in_root "$system" "$@"; }

# As the ordinary user, in its own folder.
as_user() { inside runuser -u "$user" -- sh -euc "cd; $1"; }

apt_inside() { inside apt-get -q -y --no-install-recommends "$@" >"$work/apt.log" 2>&1 || { cat -- "$work/apt.log" >&2; fail "apt-get $* failed in the fresh system."; }; }

# Every file with its kind, mode, owner and contents, without what apt and dpkg keep for themselves.
listing() {
    (
        cd -- "$system"
        find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./home -o -path ./root -o -path ./packages \
            -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune \
            -o \( -type f -printf '%p %M %u ' -exec md5sum -- {} \; -o -printf '%p %M %u %l\n' \)
    ) | sort
}

build_twice() {
    local place
    for place in "$work/one" "$work/another place"; do
        mkdir -p -- "$place"
        git -C "$root" archive HEAD | tar -x -C "$place"
        BEATREEL_SKIP_SETUP=1 "$place/packaging/package.sh" "$place.packages" >/dev/null
    done
    diff -r -- "$work/one.packages" "$work/another place.packages" || fail "Two builds of one commit give different packages."
}

step "the packages"
"$root/packaging/package.sh" "$work/new" >/dev/null
"$root/packaging/package.sh" --version "$before" "$work/old" >/dev/null
"$root/packaging/package.sh" "$work/again" >/dev/null
diff -r -- "$work/new" "$work/again" || fail "Packing the same programs twice gives different packages."

step "lintian"
lintian --allow-root --fail-on error,warning --info -- "$work"/new/*.deb >&2 || fail "lintian is not content with the packages."

step "a fresh Debian"
mirror=${BEATREEL_MIRROR:-$(configured_mirror Debian)}
[[ -n $mirror ]] || fail "apt has no mirror of Debian here: name one in BEATREEL_MIRROR."
debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$work/debootstrap.log" 2>&1 </dev/null || {
    tail -n 20 -- "$work/debootstrap.log" >&2
    fail "The fresh Debian could not be made: mend what debootstrap says above, then run this again."
}
printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
chmod +x "$system/usr/sbin/policy-rc.d"
lend_network "$system"
mkdir -- "$system/packages"
cp -r -- "$work/old" "$work/new" "$system/packages"
apt_inside update
inside useradd --create-home "$user"

step "what they depend on"
needs() { inside sh -c "apt-get -s --no-install-recommends install $1" | sed -n 's/^Inst \([^ ]*\) .*/\1/p' | grep -v '^beatreel' | sort; }
needs '/packages/old/beatreel-worker_*.deb /packages/old/beatreel-cli_*.deb' >"$work/worker-needs"
if grep -E 'widgets|multimedia|desktop' -- "$work/worker-needs"; then
    fail "A farm's worker would install the parts of a desktop above."
fi
mapfile -t others < <(needs '/packages/old/*.deb')
apt_inside install "${others[@]}" timgm6mb-soundfont desktop-file-utils shared-mime-info man-db
listing >"$work/listing.before"

packages_of() { (cd -- "$system" && printf '/%s\n' packages/"$1"/*.deb); }
# shellcheck disable=SC2016  # dpkg-query fills that in
installed() { inside dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\n' 'beatreel*'; }

step "installing"
mapfile -t debs < <(packages_of old)
apt_inside install "${debs[@]}"
[[ $(installed | grep -c " $before-1 installed") == 3 ]] || fail "The packages are not installed: $(installed)"

step "the main job"
as_user 'beatreel-cli doctor' >&2 || fail "Something that a film needs is missing, as doctor says above."
as_user 'beatreel-cli generate "15s ad for Nike sneakers, energetic, urban" --out nike.mp4' >&2 || fail "The main job failed."
facts=$(ffprobe -v error -show_entries format=duration:stream=codec_name -of csv=p=0 "$system/home/$user/nike.mp4" | tr '\n' ' ')
[[ $facts == *h264*aac*15.* ]] || fail "nike.mp4 is not the film that it should be: $facts"
as_user 'beatreel --version; beatreel-cli --version' >&2
as_user 'QT_QPA_PLATFORM=offscreen timeout 60 beatreel --measure-start 3 nike' >&2 || fail "The editor did not start."
inside man -P cat beatreel-cli >/dev/null || fail "The manual page of beatreel-cli cannot be shown."
inside sh -c 'update-desktop-database -q && grep -q "x-beatreel=beatreel.desktop" /usr/share/applications/mimeinfo.cache' || fail "The desktop does not know the editor."
grep -q 'x-beatreel:\*.beatreel' "$system/usr/share/mime/globs2" || fail "The desktop does not know .beatreel."

step "upgrading"
mapfile -t debs < <(packages_of new)
apt_inside install "${debs[@]}"
[[ $(installed | grep -c " installed") == 3 && $(installed) != *" $before-1 "* ]] || fail "The packages were not upgraded: $(installed)"
as_user 'beatreel-cli status nike' >&2 || fail "The project of the version before cannot be read."

step "removing"
apt_inside purge beatreel beatreel-cli beatreel-worker
listing >"$work/listing.after"
diff -- "$work/listing.before" "$work/listing.after" >&2 || fail "Removing the packages leaves the traces above."
[[ -z $(installed 2>/dev/null) ]] || fail "dpkg still knows the packages."
[[ -f $system/home/$user/nike.mp4 && -d $system/home/$user/nike ]] || fail "Removing the packages took the user's own files."

if [[ ${1:-} == --twice ]]; then
    step "two builds of one commit"
    build_twice
fi
say "The packages are good."
