#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# pass-rate.sh BEATREEL-CLI: plans 200 briefs offline, five lengths and creativities of ten products in four moods, holds
# each plan against the rules and its length against what was asked for, and prints how many passed (TDD 13.2).

set -eu
cli=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
all=0
for product in "Nike sneakers" "luxury watch" "family car" "skincare serum" "espresso machine" "running app" "electric bike" \
               "headphones" "life insurance" "energy drink"; do
    for mood in "energetic and urban" "elegant and dark" "minimalist and clean" "emotional and warm"; do
        for length in 5 15 20 30 60; do
            all=$((all + 1))
            creativity=0.$((all % 10))
            if "$cli" plan "$product, $mood" --duration "$length" --creativity "$creativity" --seed "$all" --json >"$work/plan.json" 2>/dev/null \
                && awk '/^        "spec": {/ { print "{"; inside = 1; next } inside && /^        }/ { print "}"; exit } inside' \
                    "$work/plan.json" >"$work/spec.json" \
                && "$cli" validate "$work/spec.json" >/dev/null 2>&1 \
                && grep -Eq "^ {12}\"duration\": $length,?\$" "$work/plan.json"; then
                passed=$((passed + 1))
            else
                echo "failed: $product, $mood, $length s, creativity $creativity, seed $all" >&2
            fi
        done
    done
done
echo "$passed of $all plans are valid and as long as was asked for."
[ "$passed" -eq "$all" ]
