#compdef tco
# Completes the command lines of tco in zsh.
_tco() {
    local -a offered shown suffix
    local line files
    for line in ${(f)"$($words[1] complete zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"}; do
        case $line in
        :part) suffix=(-S '') ;;
        :files) files=yes ;;
        *) offered+=(${line%%$'\t'*}) shown+=(${line/$'\t'/ -- }) ;;
        esac
    done
    (($#offered == 0)) || compadd -l -d shown "${suffix[@]}" -a offered
    [[ -z $files ]] || { compset -P '--*=' && _files || _files }
}
if [ "$funcstack[1]" = _tco ]; then _tco "$@"; else compdef _tco tco; fi
