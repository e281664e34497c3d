# offered.bash DIRECTORY LINE...: what bash offers at the end of each line, one a line, with the
# script tco.bash in the directory; a line of `=end` after what is offered for each.
source "$1/tco.bash"
shift
for line in "$@"; do
    read -ra COMP_WORDS <<<"${line//=/ = }"
    [[ $line != *[\ =] ]] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    function=$(complete -p tco)
    function=${function##*-F } function=${function%% *}
    "$function" tco 2>/dev/null
    printf '%s\n' "${COMPREPLY[@]}" =end
done
