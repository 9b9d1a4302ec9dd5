# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Redis, kept on disk so that it can be restarted. BEATREEL_REDIS_PASSWORD: clients must know it.
start_redis() {
    local folder=$1 port
    port=$(port_for "$folder" redis)
    mkdir -p -- "$folder/redis"
    in_background "$folder" redis redis-server --bind 127.0.0.1 --port "$port" --dir "$folder/redis" \
        --appendonly yes --save '' ${BEATREEL_REDIS_PASSWORD:+--requirepass "$BEATREEL_REDIS_PASSWORD"}
    wait_until 10 redis_answers "$port" || return 1
    printf 'BEATREEL_FARM_URL=redis://%s127.0.0.1:%s/0\n' "${BEATREEL_REDIS_PASSWORD:+:$BEATREEL_REDIS_PASSWORD@}" "$port"
}

redis_answers() {
    redis-cli -h 127.0.0.1 -p "$1" ${BEATREEL_REDIS_PASSWORD:+-a "$BEATREEL_REDIS_PASSWORD" --no-auth-warning} ping | grep -q PONG
}
