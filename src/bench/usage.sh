#!/bin/sh
# Measures how long tco usage takes to read the logs of Claude Code, in turn with ccusage where it is
# installed (npm install -g ccusage), and prints medians and their ratio (docs/performance.md). Needs GNU
# time (Debian: time); a quiet machine gives the steadiest ratios.
#
#   src/bench/usage.sh FOLDER [ROUNDS]     a folder such as ~/.claude, with the logs below FOLDER/projects;
#                                          11 rounds unless told
set -eu

[ -d "${1:-}/projects" ] || {
    echo "usage.sh: give a folder such as ~/.claude, with logs below its folder projects" >&2
    exit 2
}
logs=$(cd "$1" && pwd)
rounds=${2:-11}
tco=$(cd "$(dirname "$0")/../.." && pwd)/tco
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

command -v ccusage >/dev/null || echo "usage.sh: ccusage is not installed: left out" >&2
read_with() {
    case $1 in
        tco) set -- "$tco" usage --from "$logs/projects" --by day ;;
        ccusage) set -- env CLAUDE_CONFIG_DIR="$logs" ccusage claude daily --offline ;;
        *) set -- "$tco" --version ;;
    esac
    command time -a -o "$work/$name" -f '%e %U %S %M' "$@" >/dev/null
}

"$tco" usage --from "$logs/projects" >/dev/null # builds what has to be built, and warms the disk's cache
sleep 20                                        # the start-up cache is made in the background
uptime >&2
for _ in $(seq "$rounds"); do
    for name in tco ccusage version; do
        [ "$name" != ccusage ] || command -v ccusage >/dev/null || continue
        read_with "$name"
    done
done
uptime >&2

# Medians, and the median of the rounds' own ratios to tco.
echo '| run | wall s | CPU s | peak MiB | wall / tco |'
echo '| --- | ---: | ---: | ---: | ---: |'
median() {
    sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'
}
for name in tco ccusage version; do
    [ -s "$work/$name" ] || continue
    printf '| %s | %.2f | %.2f | %.0f | %.2f |\n' "$name" \
        "$(awk '{ print $1 }' "$work/$name" | median)" \
        "$(awk '{ print $2 + $3 }' "$work/$name" | median)" \
        "$(awk '{ print $4 / 1024 }' "$work/$name" | median)" \
        "$(paste -d ' ' "$work/tco" "$work/$name" | awk '{ print $5 / $1 }' | median)"
done
