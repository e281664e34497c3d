# shellcheck shell=sh disable=SC2034,SC2154 # shares tool and home with launch.sh
# Builds a checkout's target/tco.jar when it is missing or older than a source.

is_built() {
    [ -r "$1/target/tco.jar" ] && [ -r "$1/target/tco.build-id" ] && {
        [ ! -w "$1/target" ] || [ -z "$(find "$1/pom.xml" "$1/profiles" "$1/src/build" "$1/src/main" \
            -newer "$1/target/tco.build-id" 2>/dev/null)" ]
    }
}

# Two starts at once build once: the program that builds sees to that, and to the rest.
build_when_stale() {
    is_built "$1" && return
    tool=javac
    choose_locale
    find_java ''
    "$home/bin/java" -XX:TieredStopAtLevel=1 "$1/src/build/FirstUse.java" "$1" </dev/null >&2 || exit
    tool=
}
