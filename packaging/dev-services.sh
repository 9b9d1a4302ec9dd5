#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Starts and stops real servers for trying and testing, on loopback, on free ports, in a folder of their own:
#
#     packaging/dev-services.sh start FOLDER SERVICE…
#     packaging/dev-services.sh halt FOLDER SERVICE…
#     packaging/dev-services.sh stop FOLDER
#
# `start` prints what to export, one NAME=value a line. `halt` ends a server and keeps what it has stored: started again
# in the same folder, it has the same address and the same contents. `stop` ends all that was started in the folder and
# removes it. Each service is a file of packaging/services: it says how to start itself, as a process that leaves its
# number in FOLDER/SERVICE.pid, and what its address is; which signal ends it, where it is not TERM, is in
# FOLDER/SERVICE.signal. With a process's number in BEATREEL_SERVICES_OWNER all is stopped once that process is gone.

set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

usage() {
    fail "Usage: dev-services.sh start FOLDER SERVICE…, dev-services.sh halt FOLDER SERVICE…, or dev-services.sh stop FOLDER. Services: $(services)."
}

services() {
    local file
    local -a names=()
    for file in "$here"/services/*.sh; do
        names+=("$(basename -- "$file" .sh)")
    done
    printf '%s' "${names[*]}"
}

# Prints a port of loopback on which nobody listens.
free_port() {
    /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Prints the port of a service of the folder: a free one, and the same again when it is started again.
# port_for FOLDER SERVICE
port_for() {
    [[ -f $1/$2.port ]] || free_port >"$1/$2.port"
    cat -- "$1/$2.port"
}

# wait_until SECONDS COMMAND…: until the command succeeds.
wait_until() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || return 1
        sleep 0.05
    done
}

# The program of a server, without our streams: whoever waits for our output would wait for its end.
# in_background FOLDER SERVICE COMMAND…
in_background() {
    local folder=$1 service=$2
    shift 2
    setsid "$@" >"$folder/$service.log" 2>&1 </dev/null &
    printf '%s\n' $! >"$folder/$service.pid"
}

is_alive() {
    kill -0 "$(<"$1")" 2>/dev/null
}

# Stops everything in the folder once the process with that number is gone: a test that was killed cannot do it.
# stop_after FOLDER NUMBER
stop_after() {
    local folder=$1 owner=$2
    [[ ! -f $folder/owner ]] || return 0
    printf '%s\n' "$owner" >"$folder/owner"
    # shellcheck disable=SC2016  # for the other shell
    setsid bash -c 'while [[ -d $1 ]] && kill -0 "$2" 2>/dev/null; do sleep 1; done; exec bash "$0" stop "$1"' \
        "$here/dev-services.sh" "$folder" "$owner" >/dev/null 2>&1 </dev/null &
}

start() {
    local folder=$1 service
    shift
    mkdir -p -- "$folder"
    folder=$(readlink -f -- "$folder")
    if [[ -n ${BEATREEL_SERVICES_OWNER:-} ]]; then
        stop_after "$folder" "$BEATREEL_SERVICES_OWNER"
    fi
    for service in "$@"; do
        [[ -f $here/services/$service.sh ]] || fail "There is no service \"$service\": one of $(services) can be started."
        # shellcheck source=/dev/null
        source "$here/services/$service.sh"
        "start_${service//-/_}" "$folder" || fail "$service could not be started: $folder/$service.log says why."
    done
}

# Ends one server; what it has stored stays.
# end_server FOLDER SERVICE
end_server() {
    local file=$1/$2.pid signal=TERM
    [[ -f $file ]] || return 0
    if [[ -f $1/$2.signal ]]; then
        signal=$(<"$1/$2.signal")
    fi
    # The whole session: some servers leave children behind.
    if kill "-$signal" -- "-$(<"$file")" 2>/dev/null || kill "-$signal" "$(<"$file")" 2>/dev/null; then
        if ! wait_until 10 not is_alive "$file"; then
            kill -KILL -- "-$(<"$file")" 2>/dev/null || true
        fi
    fi
    rm -f -- "$file"
}

halt() {
    local folder=$1 service
    shift
    for service in "$@"; do
        end_server "$folder" "$service"
    done
}

stop() {
    local folder=$1 file
    [[ -d $folder ]] || return 0
    for file in "$folder"/*.pid; do
        end_server "$folder" "$(basename -- "$file" .pid)"
    done
    rm -rf -- "$folder"
}

not() {
    ! "$@"
}

case ${1:-} in
start)
    (($# >= 3)) || usage
    start "${@:2}"
    ;;
halt)
    (($# >= 3)) || usage
    halt "${@:2}"
    ;;
stop)
    (($# == 2)) || usage
    stop "$2"
    ;;
*) usage ;;
esac
