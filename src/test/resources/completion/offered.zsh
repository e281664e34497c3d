# offered.zsh DIRECTORY LINE: what zsh offers at the end of the line, one a line, with the
# completion function _tco in the directory. Completion needs a terminal, so a zsh runs in one.
zmodload zsh/zpty
found=$(mktemp)
zpty shell "FOUND=$found FUNCTIONS=${(q)1} zsh -f -i"
zpty -w shell "source ${(q)0:A:h}/inside.zsh"
while zpty -r shell reply && [[ $reply != ready* ]]; do; done
zpty -w -n shell "$2"$'\t'
while zpty -r shell reply; do; done
cat $found
rm $found
