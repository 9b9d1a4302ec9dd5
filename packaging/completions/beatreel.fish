# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c beatreel -f
complete -c beatreel -l help -d 'The options'
complete -c beatreel -l help-all -d 'The options, with those of Qt'
complete -c beatreel -l version -d 'Version, commit, libraries and licences'
complete -c beatreel -a '(__fish_complete_directories; __fish_complete_suffix .beatreel)'
