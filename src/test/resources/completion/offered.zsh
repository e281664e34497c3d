# offered.zsh DIRECTORY LINE...: what zsh offers at the end of each line, one a line, with the
# completion function _tco in the directory; a line of `=end` after what is offered for each.
# Completion needs a terminal, so a zsh runs in one.
zmodload zsh/zpty
found=$(mktemp)
zpty shell "FOUND=$found FUNCTIONS=${(q)1} zsh -f -i"
shift
ready() { while zpty -r shell reply && [[ $reply != *=ready=* ]]; do; done }
zpty -w shell "source ${(q)0:A:h}/inside.zsh"
ready
for line in "$@"; do
    zpty -w -n shell "$line"$'\t'
    ready
done
zpty -d shell
cat $found
rm $found
