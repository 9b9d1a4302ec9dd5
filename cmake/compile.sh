#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# compile.sh CMAKE CCACHE COMPILER ARGUMENT…
# Compiles through ccache, which is told the checksum of each precompiled header. Without one it would read the header,
# up to 180 MB, for every file that uses it: that takes nearly as long as to compile the file.

export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_PCH_EXTSUM=1
cmake=$1
shift
header=
for argument; do
    case $argument in
    *.gch) header=$argument ;;
    esac
done
if [ -n "$header" ]; then
    rm -f "$header" "$header.sum" # ccache would take the one before for something that is read
fi
"$@" || exit
if [ -n "$header" ]; then
    "$cmake" -E sha256sum "$header" >"$header.sum"
fi
