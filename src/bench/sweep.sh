#!/bin/sh
# Measures whole runs of tco sweep and tco simulate: time, rows or samples a second, peak memory
# (docs/performance.md). Needs GNU time (Debian: time). Usage: src/bench/sweep.sh [RUNS]
set -eu

runs=${1:-5}
tco=$(cd "$(dirname "$0")/../.." && pwd)/tco
volumes=--set=workload.tokens=1M..1B:lin
twelve=--columns=option,eligible,units,monthly_usd_low,monthly_usd,monthly_usd_high
twelve=$twelve,usd_per_mtok,hardware,electricity,ops,api_input,api_output
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT

# The run of median wall time as a row: what, how many rows or samples, then the command.
measure() {
    what=$1 count=$2
    shift 2
    : >"$figures"
    for _ in $(seq "$runs"); do
        command time -a -o "$figures" -f '%e %U %S %M' "$tco" "$@" >/dev/null
    done
    sort -n "$figures" | sed -n "$(((runs + 1) / 2))p" |
        awk -v what="$what" -v count="$count" '{
            printf "| %s | %.2f | %.2f | %.2f | %.0f |\n", what, $1, $2 + $3, count / $1 / 1e6, $4 / 1024
        }'
}

"$tco" sweep "$volumes:2" >/dev/null # builds what has to be built
uptime >&2
echo '| run | wall s | CPU s | million a second | peak MiB |'
echo '| --- | ---: | ---: | ---: | ---: |'
measure 'sweep, 10 thousand rows, all columns' 1e4 sweep "$volumes:1000"
measure 'sweep, 10 million rows, all columns' 1e7 sweep "$volumes:1000000"
measure 'sweep, 10 thousand rows, 12 columns' 1e4 sweep "$volumes:1000" "$twelve"
measure 'sweep, 10 million rows, 12 columns' 1e7 sweep "$volumes:1000000" "$twelve"
measure 'simulate, 1 million samples of 8 options' 1e6 simulate --samples 1M \
    m4-max-128gb strix-halo-128gb 2x-rtx-5090 runpod-secure-h100-sxm claude-sonnet-4-6 \
    deepseek-v4-flash claude-opus-5-5 copilot-business
uptime >&2
