# Completes the command lines of tco in fish.
function __tco_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l option (string match -r '^--[^=]*=' -- $typed; or echo)
    for line in ($words[1] complete fish -- $words[2..-1] "$typed" 2>/dev/null)
        switch $line
            case :part # fish appends no blank to a word that ends like a part
            case :files
                printf '%s\n' $option(__fish_complete_path (string replace -- "$option" '' $typed))
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c tco -f -a '(__tco_complete)'
