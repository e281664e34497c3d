# Completes the command lines of tco in fish.

# The ids of the profiles of these kinds that the user wrote.
function __tco_own
    set -l config $XDG_CONFIG_HOME
    test -n "$config"; or set config $HOME/.config
    set -l folder $config/tco/profiles
    set -l kinds "$argv"
    @OWN@
end

function __tco_paths
    printf '%s\n' @PATHS@
end

function __tco_typed
    commandline -ct | string replace -r '^--[^=]*=' ''
end

# The words, each after what stands before the last comma.
function __tco_list
    set -l before (__tco_typed | string match -r '^.*,')
    printf '%s\n' "$before"$argv
end

# The paths of figures part by part, with the argument after a whole one.
function __tco_figures
    set -l typed (__tco_typed)
    set -l width (string length -- "$typed")
    __tco_paths | string match -- "$typed*" \
        | string replace -r "^(.{$width}[^.]*\\.).*" '$1' \
        | string replace -r '([^.])$' "\$1$argv[1]" | uniq
end

complete -c tco -f
