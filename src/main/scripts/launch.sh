# shellcheck shell=sh disable=SC3013 # -nt, -ot and -ef: every sh had them before POSIX did
# Starts tco's jar on the first Java 25 or newer it finds, from a start-up cache of its own.
# Apart from Java it starts no process on the usual path: what it does is built into the shell.

needed=25
found=

# Is the Java at $1 new enough? Sets home and jdk, or adds to what was found instead.
java_at() {
    [ -n "$1" ] && [ -x "$1/bin/${tool:-java}" ] && [ -r "$1/release" ] || return 1
    jdk='' version=''
    while IFS='=' read -r key value; do
        value=${value#\"} value=${value%\"}
        case $key in
            JAVA_RUNTIME_VERSION) jdk=$value ;;
            JAVA_VERSION) version=$value && break ;;
        esac
    done <"$1/release"
    feature=${version%%[!0-9]*}
    if [ "${feature:-0}" -ge "$needed" ]; then
        home=$1 jdk=${jdk:-$version}
        return 0
    fi
    [ -z "$version" ] || found=${found:-"; found only Java $version in $1"}
    return 1
}

first_java_at() {
    for candidate; do
        if java_at "$candidate"; then
            return 0
        fi
    done
    return 1
}

# The home of the java on the PATH, at which a link in /usr/bin may point. Sets on_path.
java_on_path() {
    file=
    IFS=:
    for directory in ${PATH:-}; do
        [ ! -x "$directory/java" ] || {
            file=$directory/java
            break
        }
    done
    unset IFS
    [ -n "$file" ] || return 1
    if [ -h "$file" ]; then
        for on_path; do
            [ ! "$on_path/bin/java" -ef "$file" ] || return 0
        done
        file=$(readlink -f "$file")
    fi
    on_path=${file%/bin/java}
}

find_java() {
    ! first_java_at "${TCO_JAVA_HOME:-}" "$1" "${JAVA_HOME:-}" || return 0
    set -- /usr/lib/jvm/* /usr/java/* "${HOME:-}"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home
    ! java_on_path "$@" || ! java_at "$on_path" || return 0
    first_java_at "$@" && return
    echo "tco: needs ${tool:+a JDK of }Java $needed or newer$found. Looked in TCO_JAVA_HOME, JAVA_HOME," \
        "PATH, /usr/lib/jvm, /usr/java, ~/.sdkman and /Library/Java; set JAVA_HOME to one." >&2
    exit 1
}

# Was the cache $1 made from this very jar? The JVM of Java 25 does not tell, so a cache carries
# the jar's date, which no other jar of that place has, and mostly its build id in its name.
made_from_jar() {
    [ -s "$1" ] && [ ! "$1" -nt "$jar" ] && [ ! "$1" -ot "$jar" ]
}

# Makes the cache $1 in the background, once for any number of first runs: this run does not wait.
# The jar is compared with its build id after the training, which has it open from before.
train() {
    if [ ! -d "${1%/*}" ] && ! mkdir -p "${1%/*}" 2>/dev/null || [ ! -w "${1%/*}" ]; then
        return
    elif ! mkdir "$1.lock" 2>/dev/null; then
        # Being made, or it failed: worth another try after a while.
        [ -n "$(find "$1.lock" -prune -mmin +10 2>/dev/null)" ] && rmdir "$1.lock" 2>/dev/null
        return
    elif made_from_jar "$1"; then
        rmdir "$1.lock"
        return
    fi
    (
        trap '' HUP
        # On a full disk the JVM may end well without a cache.
        # shellcheck disable=SC2086
        if "$home/bin/java" "-XX:AOTCacheOutput=$1.new" $cached $short $always \
            "-Xbootclasspath/a:$jar" -cp "$jar" tco.cli.Training && [ -s "$1.new" ] \
            && "$home/bin/java" $always -cp "$jar" tco.cli.Training is "$id" \
            && touch -m -r "$jar" "$1.new" && mv -f "$1.new" "$1"; then
            rmdir "$1.lock"
            # shellcheck disable=SC2012 # the names are ours
            # Each build leaves its cache behind: the three in latest use stay.
            ls -tu "${1%/*}"/*.aot | tail -n +4 | while read -r old; do
                rm -f "$old"
            done
        else
            rm -f "$1.new" "$1.new.config"
        fi
    ) </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
}

# Sets cache to the file to start from, empty when there is none yet or no place for one.
find_cache() {
    cache=$lib/tco.aot
    if [ "$home" = "$lib/../runtime" ] && made_from_jar "$cache"; then
        return
    fi
    cache=
    case ${XDG_CACHE_HOME:-} in
        /*) directory=$XDG_CACHE_HOME/tco ;;
        *) directory=${HOME:+$HOME/.cache/tco} ;;
    esac
    if [ -n "$directory" ] && read -r id 2>/dev/null <"$lib/tco.build-id"; then
        cache=$directory/$id-$jdk.aot
        made_from_jar "$cache" || {
            train "$cache"
            cache=
        }
    fi
}

# In the C locale, and in one that this machine does not have, Java can neither name nor read a path
# that is not ASCII. A terminal for which C was chosen still gets ASCII.
choose_locale() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        '' | *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) export LC_ALL=C.UTF-8 ;;
        C | POSIX) export LC_ALL=C.UTF-8 TCO_ASCII_TERMINAL=yes ;;
    esac
}

# Sets the options of the JVM: always, short for work that ends soon, and cached beside a cache.
choose_options() {
    # Warnings of the JVM would go to stdout, among the data.
    always='-Xlog:disable -XX:-UsePerfData --enable-native-access=ALL-UNNAMED'
    case ${TCO_JAVA_OPTS:-} in
        *-XX:+Use*GC*) ;;
        *) always="$always -XX:+UseSerialGC" ;;
    esac
    # Most is done before compiled code would pay.
    short='-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5'
    # At its own address, a cache needs no adjusting, page by page; what the JVM learned of methods in
    # training makes it compile too much, and a sweep badly. A JVM that no longer knows the options
    # makes no cache with them.
    cached='-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining'
}

# Runs the jar in the directory $1 with the arguments after it.
launch() {
    lib=$1 jar=$1/tco.jar
    shift
    choose_options
    choose_locale
    find_java "$lib/../runtime"
    find_cache
    # Java opens files under the number of a closed stdin, and would read its own jar as a script.
    { true 9<&0; } 2>/dev/null || exec </dev/null
    if [ -t 1 ]; then
        # Inside $(...) stdout is a pipe, so the terminal needs a number of its own.
        { size=$(stty size <&3 2>/dev/null); } 3<&1
        case ${size#* } in
            '' | 0) ;;
            *) export TCO_TERMINAL_WIDTH="${size#* }" ;;
        esac
    elif [ $# = 0 ] && [ -t 0 ]; then
        # Lines from a keyboard need a prompt, and there is no screen for it.
        set -- --help
    fi
    case " $* " in
        *' sweep '*)
            # Few objects live long: a small nursery keeps memory flat for any number of rows.
            short=-Xmn16m
            [ ! -t 2 ] || export TCO_STDERR_TERMINAL=yes
            ;;
        *' simulate '* | *' shell '* | *' live '* | '  ') short='' ;;
    esac
    # The JVM itself loads what is on the boot class path, sooner than Java code does from a class
    # path; left empty, that would be the current directory.
    # The options are meant to split at blanks, and at nothing else.
    set -f
    # shellcheck disable=SC2086
    exec "$home/bin/java" ${cache:+"-XX:AOTCache=$cache" $cached} $short $always ${TCO_JAVA_OPTS:-} \
        "-Xbootclasspath/a:$jar" -cp "$jar" tco.cli.Main "$@"
}
