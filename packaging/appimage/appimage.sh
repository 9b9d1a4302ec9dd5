#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes an AppImage of the editor and the command line in build/packages. It takes linuxdeploy with its plugins qt and
# appimage from the path, and is to be run on the oldest system that shall be served: Debian 12.
# Called as beatreel-cli, by a link of that name, the AppImage is the command line.

set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")/setup.sh"

for tool in linuxdeploy linuxdeploy-plugin-qt linuxdeploy-plugin-appimage; do
    command -v "$tool" >/dev/null || fail "$tool is missing: put its AppImage, under that name, into a folder of the path."
done
install_packages "${build_packages[@]}" "${packing_packages[@]}"
build package packaged

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
for component in cli editor; do
    DESTDIR=$work/AppDir cmake --install "$root/build/package" --component "$component" --strip >/dev/null
done
# The soundfont goes along: without one a film has no music.
install -D -m 644 /usr/share/sounds/sf2/TimGM6mb.sf2 "$work/AppDir/usr/share/sounds/sf2/TimGM6mb.sf2"
cat >"$work/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
: "${BEATREEL_SOUNDFONT:=$here/usr/share/sounds/sf2/TimGM6mb.sf2}"
export BEATREEL_SOUNDFONT
case ${ARGV0##*/} in
beatreel-cli) exec "$here/usr/bin/beatreel-cli" "$@" ;;
*) exec "$here/usr/bin/beatreel" "$@" ;;
esac
RUN
chmod +x "$work/AppRun"
mkdir -p -- "$root/build/packages"
cd -- "$root/build/packages"
QMAKE=qmake6 EXTRA_QT_MODULES='svg;sql' EXTRA_PLATFORM_PLUGINS='libqoffscreen.so;libqwayland-generic.so' \
    linuxdeploy --appdir "$work/AppDir" --custom-apprun "$work/AppRun" --executable "$work/AppDir/usr/bin/beatreel" \
    --executable "$work/AppDir/usr/bin/beatreel-cli" --desktop-file "$work/AppDir/usr/share/applications/beatreel.desktop" \
    --icon-file "$root/packaging/desktop/beatreel.svg" --plugin qt --output appimage
