# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# PostgreSQL with the user and the database `beatreel`, who is no superuser and must know the password
# BEATREEL_POSTGRES_PASSWORD. It never runs as root: then it is the user `postgres`, who owns its folder.
start_postgres() {
    local folder=$1 port password=${BEATREEL_POSTGRES_PASSWORD:-reel-0815} bin
    local data=$folder/postgres
    local -a as_user=()
    bin=$(postgres_programs) || return 1
    port=$(port_for "$folder" postgres)
    if (($(id -u) == 0)); then
        as_user=(setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ LC_ALL=C.UTF-8)
    fi
    printf 'INT\n' >"$folder/postgres.signal" # it disconnects its clients; TERM waits for them
    if [[ ! -d $data/data ]]; then
        mkdir -p -- "$data"
        printf '%s\n' "$password" >"$data/password"
        chmod 600 -- "$data/password"
        if (($(id -u) == 0)); then
            chown -R postgres:postgres -- "$data"
        fi
        (cd -- "$data" && "${as_user[@]}" "$bin/initdb" -D "$data/data" -U admin --pwfile="$data/password" \
            --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync) >"$folder/postgres.log" 2>&1 || return 1
    fi
    cd -- "$data" || return 1
    in_background "$folder" postgres "${as_user[@]}" "$bin/postgres" -D "$data/data" -p "$port" -k "$data" \
        -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=16MB -c max_connections=200 \
        -c dynamic_shared_memory_type=mmap
    cd - >/dev/null || return 1
    wait_until 20 postgres_does "$bin" "$data" "$port" postgres 'SELECT 1' || return 1
    if ! postgres_does "$bin" "$data" "$port" beatreel 'SELECT 1' >/dev/null 2>&1; then
        {
            postgres_does "$bin" "$data" "$port" postgres "CREATE ROLE beatreel LOGIN PASSWORD '$password'" \
                && postgres_does "$bin" "$data" "$port" postgres 'CREATE DATABASE beatreel OWNER beatreel'
        } >>"$folder/postgres.log" 2>&1 || return 1
    fi
    password=$(/usr/bin/python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$password")
    printf 'BEATREEL_DATABASE_URL=postgresql://beatreel:%s@127.0.0.1:%s/beatreel\n' "$password" "$port"
    # For whoever changes what only the server's owner may.
    printf 'BEATREEL_DATABASE_ADMIN_URL=postgresql://admin:%s@127.0.0.1:%s/beatreel\n' "$password" "$port"
}

# Prints the folder of the newest version's programs; Debian keeps them out of PATH.
postgres_programs() {
    local -a found
    mapfile -t found < <(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort -V)
    if [[ -x ${found[-1]} ]]; then
        dirname -- "${found[-1]}"
    else
        say "PostgreSQL's server is missing: install the package postgresql."
        return 1
    fi
}

# postgres_does BIN FOLDER PORT DATABASE STATEMENT
postgres_does() {
    PGPASSWORD=$(<"$2/password") "$1/psql" -h 127.0.0.1 -p "$3" -U admin -d "$4" -v ON_ERROR_STOP=1 -c "$5"
}
