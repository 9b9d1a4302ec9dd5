#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Without arguments, or with a project alone: the editor. Else beatreel-cli with the arguments, in the caller's folder.
# Installs and builds first what is missing.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

install_packages "${build_packages[@]}"
program=beatreel-cli
if (($# == 0)) || { (($# == 1)) && [[ -d $1 || $1 == *.beatreel ]]; }; then
    program=beatreel
fi
build release "$program"
exec "$root/build/release/app/$program" "$@"
