#compdef tco
# Completes the command lines of tco in zsh.

# The ids of the profiles of these kinds that the user wrote.
_tco_own() {
    local folder=${XDG_CONFIG_HOME:-$HOME/.config}/tco/profiles kinds="$*"
    @OWN@
}

_tco_paths() {
    print -rl -- @PATHS@
}

# Offers the words of $1, and the user's own ids of the kinds after it.
_tco_words() {
    local -a words=(${=1})
    shift
    (($# == 0)) || words+=($(_tco_own "$@"))
    compadd -- $words
}

# The same after the last comma.
_tco_list() {
    local -a words=(${=1})
    shift
    (($# == 0)) || words+=($(_tco_own "$@"))
    compset -P '*,'
    compadd -qS , -- $words
}

# Offers the paths of figures part by part, with $1 after a whole one.
_tco_figures() {
    local -aU parts whole
    local path rest
    for path in ${(f)"$(_tco_paths)"}; do
        [[ $path == ${(b)PREFIX}* ]] || continue
        rest=${path#${(b)PREFIX}}
        if [[ $rest == *.* ]]; then
            parts+=($PREFIX${rest%%.*}.)
        else
            whole+=($path)
        fi
    done
    compadd -S '' -- $parts
    compadd -S "$1" -- $whole
}

