# Completes the command lines of tco in bash.
_tco() {
    local current=${COMP_WORDS[COMP_CWORD]#=} line
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :part) compopt -o nospace ;;
        :files)
            compopt -o filenames -o default # bash itself knows of `~` and the like
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
            ;;
        *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <("$1" complete bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _tco tco
