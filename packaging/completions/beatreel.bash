# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of the editor for bash.

_beatreel() {
    local current=${COMP_WORDS[COMP_CWORD]}
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--help --help-all --version' -- "$current")
        return
    fi
    # A project is a folder, or the document in it.
    mapfile -t COMPREPLY < <(
        compgen -d -- "$current"
        compgen -f -X '!*.beatreel' -- "$current"
    )
    compopt -o filenames 2>/dev/null
}
complete -F _beatreel beatreel
