# Sourced by a zsh of offered.zsh: hands every match over, and takes the line back afterwards.
PROMPT= fpath=($FUNCTIONS $fpath)
autoload -Uz compinit && compinit -C -d $FUNCTIONS/dump
zstyle ':completion:*' insert-tab false
hand-over() {
    zle complete-word
    BUFFER=
    print -r -- '=end' >>$FOUND
    print -r -- '=ready='
}
zle -N hand-over
bindkey '^I' hand-over
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
print -r -- '=ready='
