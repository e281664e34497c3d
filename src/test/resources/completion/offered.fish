# offered.fish DIRECTORY LINE...: what fish offers at the end of each line, one a line, with the
# script tco.fish in the directory; a line of `=end` after what is offered for each.
source $argv[1]/tco.fish
for line in $argv[2..-1]
    complete -C $line | string replace -r '\t.*' ''
    echo =end
end
