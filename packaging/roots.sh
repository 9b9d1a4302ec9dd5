# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Systems of their own in a folder, for what has to be tried on a fresh one. Sourced after setup.sh; only root can do this.

# The mirror of a distribution in apt's own configuration; nothing where there is none.
configured_mirror() {
    # shellcheck disable=SC2016  # apt-get fills that in
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Label: $1" | sort -u | head -n 1 || true
}

# How this machine reaches the mirror.
lend_network() {
    cat /etc/resolv.conf >"$1/etc/resolv.conf"
    apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' >"$1/etc/apt/apt.conf.d/90machine" || true
}

# A root that has this folder sees the compiler cache of CCACHE_DIR in it.
readonly root_cache=/var/cache/ccache

# Runs a command in the root, where it sees the root's own processes only; those, and what is mounted, end with it.
# in_root FOLDER [VARIABLE=VALUE…] COMMAND…
in_root() {
    local folder=$1
    shift
    # shellcheck disable=SC2016  # for the shell inside
    unshare --mount --pid --fork --kill-child bash -euc '
        mount --make-rprivate /
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/dev/shm"
        if [ -n "$1" ] && [ -d "$0$2" ]; then mount --bind "$1" "$0$2"; fi
        shift 2
        exec chroot "$0" "$@"
    ' "$folder" "${CCACHE_DIR:-}" "$root_cache" \
        env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}
