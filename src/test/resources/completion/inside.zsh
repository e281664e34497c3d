# Sourced by a zsh of offered.zsh: hands every match over, and ends after the first completion.
PROMPT= fpath=($FUNCTIONS $fpath)
autoload -Uz compinit && compinit -C -d $FUNCTIONS/dump
bindkey '^I' complete-word
zstyle ':completion:*' insert-tab false
finish() { exit }
comppostfuncs=(finish)
compadd() {
    typeset -a hits
    if [[ ${@[1,(i)(-|--)]} == *-[OAD]\ * ]]; then
        builtin compadd "$@"
    else
        builtin compadd -A hits "$@"
        local suffix=${@[${@[(i)-S]} + 1]}
        print -rl -- ${^hits}$suffix >>$FOUND
    fi
}
print ready
