# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Redis, kept on disk so that it can be restarted. BEATREEL_REDIS_PASSWORD: clients must know it. BEATREEL_REDIS_TLS=1:
# it speaks TLS only, with a certificate whose authority is made for it.
start_redis() {
    local folder=$1 port scheme=redis
    local -a listening
    port=$(port_for "$folder" redis)
    mkdir -p -- "$folder/redis"
    listening=(--port "$port")
    if [[ ${BEATREEL_REDIS_TLS:-} == 1 ]]; then
        redis_certificates "$folder/redis" || return 1
        listening=(--port 0 --tls-port "$port" --tls-auth-clients no --tls-cert-file "$folder/redis/server.pem"
            --tls-key-file "$folder/redis/server.key" --tls-ca-cert-file "$folder/redis/authority.pem")
        scheme=rediss
    fi
    in_background "$folder" redis redis-server --bind 127.0.0.1 "${listening[@]}" --dir "$folder/redis" \
        --appendonly yes --save '' ${BEATREEL_REDIS_PASSWORD:+--requirepass "$BEATREEL_REDIS_PASSWORD"}
    wait_until 10 redis_answers "$folder" "$port" || return 1
    printf 'BEATREEL_FARM_URL=%s://%s127.0.0.1:%s/0\n' "$scheme" "${BEATREEL_REDIS_PASSWORD:+:$BEATREEL_REDIS_PASSWORD@}" "$port"
    if [[ $scheme == rediss ]]; then
        printf 'BEATREEL_FARM_AUTHORITIES=%s\n' "$folder/redis/authority.pem"
    fi
}

# redis_answers FOLDER PORT
redis_answers() {
    local -a tls=()
    if [[ ${BEATREEL_REDIS_TLS:-} == 1 ]]; then
        tls=(--tls --cacert "$1/redis/authority.pem")
    fi
    redis-cli -h 127.0.0.1 -p "$2" "${tls[@]}" ${BEATREEL_REDIS_PASSWORD:+-a "$BEATREEL_REDIS_PASSWORD" --no-auth-warning} ping | grep -q PONG
}

# An authority of its own and a certificate of 127.0.0.1 by it, for a day. Python 3.13 and newer ask for all that RFC 5280
# does: what their keys are for, and who signed.
redis_certificates() {
    [[ ! -f $1/server.pem ]] || return 0
    (
        cd -- "$1" || exit 1
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj '/CN=Authority of a test' \
            -addext keyUsage=critical,keyCertSign,cRLSign -keyout authority.key -out authority.pem
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=127.0.0.1 -keyout server.key -out server.csr
        printf 'subjectAltName=IP:127.0.0.1,DNS:localhost\nauthorityKeyIdentifier=keyid\nkeyUsage=critical,digitalSignature\n' >server.ext
        openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 1 -extfile server.ext -out server.pem
    ) >"$1/openssl.log" 2>&1
}
