# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# An S3 server with the bucket `films`: OpenStack Swift with its s3api, from Debian. It holds every request against
# what AWS would ask for: the signature, the hash of the body, the region in the signature, the clock; and it knows
# ranges, lists of version 2, links that expire, and uploads in parts that can be listed and gone on with. `s3rver`
# from npm was looked at and left: it knows no list of parts, no abort and no regions, and has had no release since 2021.
start_s3() {
    local folder=$1 port
    if ! command -v swift-proxy-server swift-object-server >/dev/null; then
        say "Swift is missing: install the packages swift-proxy, swift-account, swift-container and swift-object."
        return 1
    fi
    port=$(port_for "$folder" s3)
    mkdir -p -- "$folder/s3"
    in_background "$folder" s3 /usr/bin/python3 "$here/services/s3.py" "$folder/s3" "$port"
    wait_until 55 test -e "$folder/s3/ready" || return 1
    rm -f -- "$folder/s3/ready"
    printf '%s\n' 'BEATREEL_STORAGE_URL=s3://films/studio' "AWS_ENDPOINT_URL=http://127.0.0.1:$port" \
        'AWS_ACCESS_KEY_ID=studio:editor' 'AWS_SECRET_ACCESS_KEY=marked+secret/0815' 'AWS_REGION=eu-test-1'
}
