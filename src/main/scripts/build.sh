# shellcheck shell=sh disable=SC2034,SC2154 # shares tool and home with launch.sh
# Builds a checkout's target/tco.jar when it is missing or older than a source.

is_built() {
    [ -r "$target/tco.jar" ] && [ -r "$target/tco.build-id" ] && {
        [ ! -w "$target" ] || [ -z "$(find "$1/pom.xml" "$1/profiles" "$1/src/build" "$1/src/main" \
            -newer "$target/tco.build-id" 2>/dev/null)" ]
    }
}

build() {
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT TERM HUP
    echo $$ >"$lock/process"
    tool=javac
    choose_locale
    find_java ''
    echo "tco: building it first (./mvnw package), which takes up to a minute" >&2
    JAVA_HOME=$home "$1/mvnw" -q -B -ntp -f "$1/pom.xml" -Dstyle.color=never \
        -Dmaven.test.skip=true -Dspotless.check.skip=true package </dev/null >&2
}

build_when_stale() {
    target=$1/target lock=$1/target/tco.lock waited=
    until is_built "$1"; do
        if [ -n "$waited" ] && [ ! -d "$lock" ]; then
            echo "tco: that build failed" >&2
            exit 1
        elif ! mkdir -p "$target"; then
            exit 1
        elif mkdir "$lock" 2>/dev/null; then
            (build "$1") || exit
            return
        fi
        sleep 1
        if read -r process 2>/dev/null <"$lock/process" && kill -0 "$process" 2>/dev/null; then
            [ -n "$waited" ] || echo "tco: waiting for the build of process $process" >&2
            waited=yes
        else
            rm -rf "$lock"
        fi
    done
}
