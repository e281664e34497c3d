# offered.fish DIRECTORY LINE: what fish offers at the end of the line, one a line, with the script
# tco.fish in the directory.
source $argv[1]/tco.fish
complete -C $argv[2] | string replace -r '\t.*' ''
true # a line without a description is no failure
