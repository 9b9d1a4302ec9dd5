#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs beatreel-cli with the given arguments, in the caller's folder. Installs and builds first what is missing.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

install_packages "${build_packages[@]}"
build release beatreel-cli
exec "$root/build/release/app/beatreel-cli" "$@"
