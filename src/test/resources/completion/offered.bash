# offered.bash DIRECTORY LINE: what bash offers at the end of the line, one a line, with the script
# tco.bash in the directory.
source "$1/tco.bash"
read -ra COMP_WORDS <<<"${2//=/ = }"
[[ $2 != *[\ =] ]] || COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
function=$(complete -p tco)
function=${function##*-F } function=${function%% *}
"$function" tco 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
