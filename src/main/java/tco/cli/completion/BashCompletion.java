package tco.cli.completion;

import picocli.AutoComplete;
import picocli.CommandLine;

/// picocli's bash script, which also learns to complete after `--option=`.
final class BashCompletion {
    /// bash takes `=` for a word of its own; picocli's script expects a value right after its
    /// option.
    private static final String EQUALS_SIGN =
            """

            function _complete_tco_values() {
              local -a words=()
              local index current=$COMP_CWORD
              for index in "${!COMP_WORDS[@]}"; do
                if [[ "${COMP_WORDS[index]}" != "=" ]]; then
                  words+=("${COMP_WORDS[index]}")
                elif ((index == COMP_CWORD)); then
                  words+=("")
                elif ((index < COMP_CWORD)); then
                  ((current--))
                fi
              done
              COMP_WORDS=("${words[@]}") COMP_CWORD=$current
              _complete_tco
            }

            complete -F _complete_tco_values -o default tco
            """;

    private BashCompletion() {}

    static String script(CommandLine program) {
        return AutoComplete.bash("tco", program) + EQUALS_SIGN;
    }
}
