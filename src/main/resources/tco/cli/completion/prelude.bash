# Completes the command lines of tco in bash.

# The ids of the profiles of these kinds that the user wrote.
_tco_own() {
    local folder=${XDG_CONFIG_HOME:-$HOME/.config}/tco/profiles kinds="$*"
    @OWN@
}

_tco_paths() {
    printf '%s\n' @PATHS@
}

# Offers the words of $1, and the user's own ids of the kinds after it.
_tco_words() {
    local words=$1
    shift
    (($# == 0)) || words+=" $(_tco_own "$@")"
    # shellcheck disable=SC2207 # words and ids hold no blanks
    COMPREPLY+=($(compgen -W "$words" -- "$current"))
}

# The same after the last comma.
_tco_list() {
    local head=
    [[ $current != *,* ]] || head=${current%,*},
    current=${current##*,}
    _tco_words "$@"
    COMPREPLY=("${COMPREPLY[@]/#/$head}")
    compopt -o nospace
}

_tco_files() {
    local file
    while IFS= read -r file; do
        COMPREPLY+=("$file")
    done < <(compgen -f -- "$current")
    # bash itself knows of `~` and the like.
    compopt -o filenames -o default
}

# Offers the paths of figures part by part, with $1 after a whole one.
_tco_figures() {
    local path rest last=
    while read -r path; do
        [[ $path == "$current"* ]] || continue
        rest=${path#"$current"}
        if [[ $rest == *.* ]]; then
            path=$current${rest%%.*}.
        else
            path+=$1
        fi
        [[ $path == "$last" ]] || COMPREPLY+=("$path")
        last=$path
    done < <(_tco_paths)
    [[ ${COMPREPLY[0]} != *[.=] ]] || compopt -o nospace
}

# bash takes `=` for a word of its own, in `--option=value` as in `path=value`.
_tco() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' before='' valued=' @VALUED@ ' place=0 index word
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $word != [=-]* && $before != = && $valued != *" $before "* ]]; then
            if [[ -z $command ]]; then
                command=$word
            else
                ((place++))
            fi
        fi
        before=$word
    done
    COMPREPLY=()
    if [[ $current == = || $previous == = ]]; then
        [[ $current == = ]] || previous=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $valued == *" $previous "* ]] || return
        current=${current#=}
    fi
    case $command in
