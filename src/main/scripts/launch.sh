# shellcheck shell=sh disable=SC3013,SC3067 # -nt, -ot, -ef and -O: every sh has them
# Starts tco's jar on the first Java 25 or newer it finds, from a start-up cache of its own.
# Apart from Java, the usual path starts one process, which looks who may write the cache: the rest is
# built into the shell.

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
    user=${HOME:-/nonexistent}
    set -- /usr/lib/jvm/* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
        "$user"/.sdkman/candidates/java/* "$user"/.jdks/* "$user"/.gradle/jdks/* \
        "$user"/.local/share/mise/installs/java/* "$user"/.asdf/installs/java/* \
        "$user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$user"/.jdks/*/Contents/Home "$user"/.gradle/jdks/*/Contents/Home
    ! java_on_path "$@" || ! java_at "$on_path" || return 0
    first_java_at "$@" && return
    tell_how_to_get_java
    exit 1
}

tell_how_to_get_java() {
    cat >&2 <<END
tco: needs ${tool:+a JDK of }Java $needed or newer$found. To get one:
  Debian, Ubuntu   sudo apt install openjdk-$needed-jdk
  Fedora           sudo dnf install java-$needed-openjdk-devel
  macOS            brew install openjdk@$needed
  others           https://adoptium.net/temurin/releases/?version=$needed
Looked in TCO_JAVA_HOME, JAVA_HOME and PATH, /usr/lib/jvm, /usr/java, /Library/Java and Homebrew, and in
the folders of SDKMAN, mise, asdf, Gradle and IntelliJ (~/.jdks); JAVA_HOME may name another place.
END
}

# Was the cache $1 made from this very jar? The JVM of Java 25 does not tell, so a cache carries
# the jar's date, which no other jar of that place has, and mostly its build id in its name.
made_from_jar() {
    [ -s "$1" ] && [ ! "$1" -nt "$jar" ] && [ ! "$1" -ot "$jar" ]
}

# May only this user write all of these files? What lies in a cache runs as code.
is_private() {
    [ -O "$1" ] && writable=$(find "$@" -prune \( -perm -020 -o -perm -002 \) 2>/dev/null) \
        && [ -z "$writable" ]
}

# Makes the directory of caches, which only this user may read or write. One that others could write
# is thrown away with all that it holds.
make_private() {
    if [ -d "$1" ] && ! is_private "$1"; then
        [ -O "$1" ] && rm -rf "$1" || return
    fi
    [ -d "$1" ] || (umask 077 && mkdir -p "$1") 2>/dev/null
}

# Makes the cache $1 in the background, once for any number of first runs: this run does not wait.
# The jar is compared with its build id after the training, which has it open from before, by a JVM
# that refuses to start where the new cache does not fit.
train() {
    make_private "$directory" || return
    if ! (umask 077 && mkdir -p "${1%/*}") 2>/dev/null || [ ! -w "${1%/*}" ]; then
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
        umask 077
        # On a full disk the JVM may end well without a cache.
        # shellcheck disable=SC2086
        if "$home/bin/java" "-XX:AOTCacheOutput=$1.new" $cached $short $always \
            "-Xbootclasspath/a:$jar" -cp "$jar" tco.cli.Training && [ -s "$1.new" ] \
            && "$home/bin/java" -XX:AOTMode=on "-XX:AOTCache=$1.new" $cached $short $always \
                "-Xbootclasspath/a:$jar" -cp "$jar" tco.cli.Training is "$id" \
            && touch -m -r "$jar" "$1.new" && mv -f "$1.new" "$1"; then
            rmdir "$1.lock"
            # Each build leaves its cache behind: the three in latest use stay.
            find "$directory" -name '*.aot' -exec ls -tu {} + | tail -n +4 | while read -r old; do
                rm -f "$old"
                rmdir -p "${old%/*}" 2>/dev/null
            done
        else
            rm -f "$1.new" "$1.new.config"
        fi
    ) </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
}

# Sets cache to the file to start from, empty when there is none yet or no place for one. Each copy of
# a build has its own, below the path of that copy: it fits the date of its jar.
find_cache() {
    cache=$lib/tco.aot
    if [ "$home" = "$lib/../runtime" ] && made_from_jar "$cache"; then
        return
    fi
    cache=
    case ${TCO_JAVA_OPTS:-} in
        # The JVM ends if it is told twice what to share.
        *-Xshare:* | *-XX:AOT* | *SharedArchive*) return ;;
    esac
    case ${XDG_CACHE_HOME:-} in
        /*) directory=$XDG_CACHE_HOME/tco ;;
        *) directory=${HOME:+$HOME/.cache/tco} ;;
    esac
    if [ -n "$directory" ] && read -r id 2>/dev/null <"$lib/tco.build-id"; then
        cache=$directory/$jdk-$id$place/tco.aot
        if made_from_jar "$cache" && is_private "$directory" "$cache"; then
            # The program throws it away if the JVM finds it damaged.
            [ -n "${TCO_JAVA_OPTS:-}" ] || own_cache=$cache
        else
            train "$cache"
            cache=
        fi
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
    # training makes it compile too much, and a sweep badly; a damaged cache would crash it. A JVM that
    # no longer knows the options makes no cache with them.
    cached='-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining'
    cached="$cached -XX:+VerifySharedSpaces"
}

# Runs the jar in the directory $1 with the arguments after it.
launch() {
    lib=$1 jar=$1/tco.jar own_cache=
    place=$(CDPATH='' cd -- "$1" && pwd -P)
    shift
    # Options for other people's Java programs could end this one before it starts: it has its own.
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
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
        *' usage '* | *' --usage'*)
            # Of a GiB of logs the second compiler would take more time than its code saves; and what
            # is read lives so short that a small nursery stays within the processor's cache.
            short='-XX:TieredStopAtLevel=1 -Xmn16m'
            [ ! -t 2 ] || export TCO_STDERR_TERMINAL=yes
            ;;
    esac
    # The JVM itself loads what is on the boot class path, sooner than Java code does from a class
    # path; left empty, that would be the current directory.
    # The options are meant to split at blanks, and at nothing else.
    set -f
    # shellcheck disable=SC2086
    exec "$home/bin/java" ${cache:+"-XX:AOTCache=$cache" $cached} \
        ${own_cache:+"-Dtco.cache=$own_cache"} $short $always ${TCO_JAVA_OPTS:-} \
        "-Xbootclasspath/a:$jar" -cp "$jar" tco.cli.Main "$@"
}
