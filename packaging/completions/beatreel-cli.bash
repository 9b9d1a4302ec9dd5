# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of beatreel-cli for bash.

_beatreel_cli() {
    local current=$2 previous=$3 options
    local -r command=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'generate plan build resume regenerate phase estimate validate stitch export publish fetch link status videos models doctor batch step --help --version' -- "$current")
        return
    fi
    case $command:$previous in
        regenerate:--music) ;; # takes no value there
        *:--set)
            mapfile -t COMPREPLY < <(compgen -W 'draft economy standard best' -- "$current")
            return
            ;;
        *:--planner)
            mapfile -t COMPREPLY < <(compgen -W 'offline openai' -- "$current")
            return
            ;;
        *:--music)
            mapfile -t COMPREPLY < <(compgen -W 'score none' -- "$current")
            return
            ;;
        *:--frames)
            mapfile -t COMPREPLY < <(compgen -W 'sketch' -- "$current")
            return
            ;;
        *:--clips)
            mapfile -t COMPREPLY < <(compgen -W 'camera' -- "$current")
            return
            ;;
        *:--format)
            mapfile -t COMPREPLY < <(compgen -W 'mp4 mov webm otio fcpxml edl mlt srt pdf contact-sheet frames spec' -- "$current")
            return
            ;;
        *:--preset)
            mapfile -t COMPREPLY < <(compgen -W 'master web-1080p 4k editing webm review' -- "$current")
            return
            ;;
        *:--codec)
            mapfile -t COMPREPLY < <(compgen -W 'h264 h265 prores vp9' -- "$current")
            return
            ;;
        *:--size)
            mapfile -t COMPREPLY < <(compgen -W '720p 1080p 4k' -- "$current")
            return
            ;;
        *:--paper)
            mapfile -t COMPREPLY < <(compgen -W 'a4 letter' -- "$current")
            return
            ;;
        *:--per-page)
            mapfile -t COMPREPLY < <(compgen -W '1 2 3 4 6 8 9 12' -- "$current")
            return
            ;;
        *:--status)
            mapfile -t COMPREPLY < <(compgen -W 'queued planning storyboarding generating_chunks stitching adding_music complete failed' -- "$current")
            return
            ;;
        *:--models-file | *:--out | *:--prompt-file | *:--soundfont | *:--spec)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            compopt -o filenames 2>/dev/null
            return
            ;;
        *:--folder | *:--project)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            compopt -o filenames 2>/dev/null
            return
            ;;
        *:--at-once | *:--beat | *:--budget | *:--clip | *:--creativity | *:--duration | *:--expires | *:--farm | *:--from | *:--loudness | *:--music-words | *:--seed | *:--to | *:--watermark) return ;;
    esac
    case $command in
        generate) options='--prompt-file --duration --creativity --seed --planner --frames --clips --music --music-words --set --budget --soundfont --spec --project --out --force --farm --json --help' ;;
        plan) options='--prompt-file --duration --creativity --seed --planner --json --help' ;;
        build) options='--out --force --remake-lost --repeat-unknown --budget --restore --soundfont --farm --json --help' ;;
        resume) options='--out --force --remake-lost --repeat-unknown --budget --restore --soundfont --farm --json --help' ;;
        regenerate) options='--out --force --remake-lost --repeat-unknown --budget --restore --soundfont --farm --json --beat --frame --clip --frames --clips --music --help' ;;
        phase) options='--project --planner --models-file --help' ;;
        estimate) options='--planner --frames --clips --music --music-words --set --budget --soundfont --json --help' ;;
        validate) options='--json --help' ;;
        stitch) options='--out --force --json --help' ;;
        export) options='--format --out --force --preset --codec --size --from --to --no-music --loudness --watermark --paper --per-page --as-is --json --help' ;;
        publish) options='--force --json --help' ;;
        fetch) options='--project --list --json --help' ;;
        link) options='--expires --json --help' ;;
        status) options='--json --help' ;;
        videos) options='--status --verify --json --help' ;;
        models) options='--server --json --help' ;;
        doctor) options='--json --help' ;;
        batch) options='--folder --at-once --farm --json --help' ;;
        step) options='--serve --help' ;;
        *) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    case $command in
        phase) mapfile -t COMPREPLY < <(compgen -W 'phase1_planning phase2_storyboard phase3_chunks phase4_stitching phase5_music' -- "$current") ;;
        build | resume | regenerate | export | publish | link | status)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            compopt -o filenames 2>/dev/null
            ;;
        estimate | validate | stitch | batch)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            compopt -o filenames 2>/dev/null
            ;;
    esac
}
complete -F _beatreel_cli beatreel-cli
