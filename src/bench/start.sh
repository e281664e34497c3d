#!/bin/sh
# Measures how long tco takes to start, against a JVM that prints one line, and writes the table in
# docs/performance.md. Needs hyperfine; node and python3 are compared with where they are installed.
#
#   src/bench/start.sh [ROUNDS]     15 rounds unless told; a quiet machine gives the steadiest ratios
set -eu

rounds=${1:-15}
here=$(cd "${0%/*}/../.." && pwd)
page=$here/docs/performance.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

command -v hyperfine >/dev/null || {
    echo "start.sh: needs hyperfine (apt install hyperfine, or brew install hyperfine)" >&2
    exit 1
}

# The JDK that the launcher finds.
tool=javac
. "$here/src/main/scripts/launch.sh"
find_java ''
java=$home/bin/java
export TCO_JAVA_HOME="$home"

printf '%s\n' 'class Hello { public static void main(String[] a) { System.out.println("hello"); } }' \
    >"$work/Hello.java"
"$home/bin/javac" -d "$work" "$work/Hello.java"

# A user's profiles: the first of the shipped ones, read as YAML once more. Those files grow.
documents() {
    awk -v most="$2" '
        function keep() { if (lines + count <= most) { printf "%s", text; lines += count } }
        /^---$/ { keep(); text = ""; count = 0 }
        { text = text $0 "\n"; count++ }
        END { keep() }
    ' "$1"
}
{
    documents "$here/profiles/hardware/nvidia-datacenter.yaml" 225
    echo ---
    documents "$here/profiles/models/qwen.yaml" 225
} >"$work/own.yaml"

# A loop of 200 steps, as a script of volumes would have it.
cat >"$work/loop.sh" <<'LOOP'
i=0
while [ "$i" -lt 200 ]; do
    i=$((i + 1))
    "$@" >/dev/null
done
LOOP

# An installed tco, as the archives lay it out: a checkout also looks for sources that changed. The
# start-up caches are made by the first runs, in the background.
cd "$work"
"$here/tco" --version >/dev/null
mkdir -p "$work/installed/bin" "$work/installed/lib"
cp -p "$here/tco" "$work/installed/bin"
cp -p "$here/src/main/scripts/launch.sh" "$here/target/tco.jar" "$here/target/tco.build-id" \
    "$work/installed/lib"
tco="$work/installed/bin/tco"
"$tco" --version >/dev/null
find_cache_directory() {
    case ${XDG_CACHE_HOME:-} in
        /*) echo "$XDG_CACHE_HOME/tco" ;;
        *) echo "$HOME/.cache/tco" ;;
    esac
}
read -r id <"$here/target/tco.build-id"
waited=0
until [ -s "$(find_cache_directory)/$jdk-$id$(cd "$work/installed/lib" && pwd -P)/tco.aot" ]; do
    [ "$waited" -lt 120 ] || {
        echo "start.sh: no start-up cache was made in $(find_cache_directory)" >&2
        exit 1
    }
    waited=$((waited + 1))
    sleep 1
done

# name, then the command; the first is what the others are divided by
cat >"$work/commands" <<COMMANDS
JVM hello world	'$java' -cp '$work' Hello
tco compare --tokens 10M	'$tco' compare --tokens 10M
the same in a checkout	'$here/tco' compare --tokens 10M
the same with 450 lines of a user's YAML	'$tco' compare --tokens 10M --profiles '$work/own.yaml'
the same without a cache	env XDG_CACHE_HOME=/dev/null '$tco' compare --tokens 10M
tco --help	'$tco' --help
tco --version	'$tco' --version
COMMANDS
for other in "node -e 0" "python3 -c 0"; do
    if command -v "${other%% *}" >/dev/null; then
        printf '%s\t%s\n' "$other" "$other" >>"$work/commands"
    else
        echo "start.sh: ${other%% *} is not installed: left out" >&2
    fi
done

# Each round runs every command in turn, so that a busy moment hits both sides of a ratio.
measure() {
    number=$1
    set --
    while IFS='	' read -r name command; do
        set -- "$@" -n "$name" "$command"
    done <"$work/commands"
    hyperfine -N --style none --warmup 1 --runs 1 --export-csv "$work/round.csv" "$@" 2>/dev/null
    tail -n +2 "$work/round.csv" | sed "s/^/$number,/" >>"$work/all.csv"
}
round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    echo "start.sh: round $round of $rounds" >&2
    measure "$round"
done

hyperfine -N --style none --runs 1 --export-csv "$work/loop.csv" \
    "sh '$work/loop.sh' '$tco' compare --tokens 10M" \
    "sh '$work/loop.sh' '$java' -cp '$work' Hello" 2>/dev/null

# Peak memory, where the kernel tells it of a process.
memory() {
    if [ -x /usr/bin/time ] && /usr/bin/time -f %M true 2>/dev/null; then
        /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1
    else
        echo "start.sh: GNU time is not installed: no peak memory" >&2
    fi
}
peak=$(memory "$tco" compare --tokens 10M)

{
    printf '| command | wall, ms | CPU, ms | wall / hello | CPU / hello |\n'
    printf '| --- | ---: | ---: | ---: | ---: |\n'
    awk -F'\t' -v all="$work/all.csv" '
        function median(list, n,    i, j, held) {
            for (i = 2; i <= n; i++) {
                held = list[i]
                for (j = i - 1; j >= 1 && list[j] > held; j--) list[j + 1] = list[j]
                list[j + 1] = held
            }
            return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
        }
        BEGIN {
            # hyperfine: command,mean,stddev,median,user,system,min,max; one run, so no stddev
            while ((getline line < all) > 0) {
                n = split(line, field, ",")
                name = field[2]
                if (!(name in count)) order[++names] = name
                i = ++count[name]
                wall[name, i] = field[n - 6] * 1000
                cpu[name, i] = (field[n - 3] + field[n - 2]) * 1000
            }
            first = order[1]
            for (k = 1; k <= names; k++) {
                name = order[k]
                for (i = 1; i <= count[name]; i++) {
                    w[i] = wall[name, i]
                    c[i] = cpu[name, i]
                    wr[i] = wall[name, i] / wall[first, i]
                    cr[i] = cpu[name, i] / cpu[first, i]
                }
                n = count[name]
                printf "| %s | %.0f | %.0f | %.2f | %.2f |\n", name, median(w, n), median(c, n),
                    median(wr, n), median(cr, n)
            }
        }'
    awk -F, 'NR == 2 { tco = $(NF - 6) } NR == 3 { hello = $(NF - 6) } END {
        printf "\nA shell loop of 200 comparisons took %.1f s; of 200 JVM hello worlds, %.1f s.\n", tco, hello
    }' "$work/loop.csv"
    [ -z "$peak" ] || awk -v kib="$peak" 'BEGIN { printf "Peak memory of a comparison: %.0f MiB.\n", kib / 1024 }'
    echo
    echo "Java $jdk, $(uname -m), $(getconf _NPROCESSORS_ONLN) processors; medians of $rounds rounds."
} >"$work/table.md"

awk -v table="$work/table.md" '
    /<!-- end of start.sh -->/ { inside = 0 }
    !inside { print }
    /<!-- start.sh writes/ { inside = 1; while ((getline line < table) > 0) print line }
' "$page" >"$work/page.md"
cat "$work/page.md" >"$page"
cat "$work/table.md"
