#!/usr/bin/env bash
# Tries a distribution as a stranger does: unpacked under a path with a blank, moved, linked, and
# with nothing on the PATH that is not needed.
#
#     src/dist/smoke.sh target/tco-VERSION-linux-x64.tar.gz
#     src/dist/smoke.sh target/tco-VERSION.zip JDK25
set -euo pipefail

archive=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
jdk=${2:-}
cases=$(cd "$(dirname "$0")/../test/resources/usage/cases" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/some folder" "$place/user" "$place/tools"
ln -s "$(command -v readlink)" "$place/tools/readlink"
cd "$place/some folder"
case $archive in
    *.zip) unzip -q "$archive" ;;
    *) tar -xzf "$archive" ;;
esac
root=$(echo tco-*)
version=${root#tco-}
options=

fail() {
    echo "smoke: $1" >&2
    exit 1
}

# With nothing but a home directory, and the Java under test where the archive brings none.
tco() {
    env -i PATH="$place/tools" HOME="$place/user" TCO_JAVA_OPTS="$options" \
        ${jdk:+TCO_JAVA_HOME="$jdk"} "${command:-./$root/bin/tco}" "$@"
}

says() {
    local wanted=$1 said
    shift
    said=$(tco "$@" 2>&1) || fail "tco $*: exit $?: $said"
    [[ $said == *"$wanted"* ]] || fail "tco $* does not say '$wanted' but: $said"
}

works() {
    says "10M tokens a month" compare --tokens 10M
    says '"schema"' compare --format json
    says "tco compare" --help
    says "$version" --version
    says "Examples:" compare --help
}

works
for word in $(tco --help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    [ -f "$root/share/man/man1/tco-$word.1" ] || fail "tco $word has no manual page"
    tco complete zsh -- "$word" | grep -qw "$word" || fail "completion does not know $word"
    says "Usage: tco $word" "$word" --help
done

for shell in bash:tco.bash zsh:_tco fish:tco.fish; do
    script=$root/completions/${shell#*:}
    tco completion "${shell%:*}" | cmp -s - "$script" || fail "$script is not what tco prints"
done

# a database, for which the driver beside the jar is loaded
says "claude-sonnet-4-6" usage "$cases/o04-database-v1-and-old-files/.local/share/opencode/opencode.db"

if error=$(tco compare --tokens nonsense 2>&1 >out); then
    fail "a wrong number is accepted"
elif [ -s out ] || [ "$(wc -l <<<"$error")" -ne 1 ]; then
    fail "a wrong number gets more than one line on stderr: $error"
fi

for file in LICENSE README.md CHANGELOG.md tco.cdx.json licences/THIRD-PARTY.txt docs/install.md; do
    [ -s "$root/$file" ] || fail "$file is missing"
done

ln -s "some folder/$root/bin/tco" "$place/link"
command=$place/link works

if [ -d "$root/runtime" ]; then
    [ -s "$root/runtime/legal/java.base/LICENSE" ] || fail "the runtime's licence is missing"
    [ -z "$(ls -A "$place/user")" ] || fail "the cache that came with it was not used"
    # the JVM itself refuses to start where the cache does not fit
    options=-XX:AOTMode=on
    works
    mv "$place/some folder" "$place/elsewhere"
    cd "$place/elsewhere"
    works
fi
echo "smoke: $(basename "$archive") works"
