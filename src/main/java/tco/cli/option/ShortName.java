package tco.cli.option;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/// A flag that sets one figure or requirement, which a session takes without its dashes too.
///
/// @param flag such as `--tokens`
/// @param path such as `workload.tokens`
/// @param label of the value in the help
/// @param choices the only values, where there are few
/// @param isSwitch whether it stands alone on a command line, where it says yes
public record ShortName(
        String flag,
        String path,
        String label,
        String description,
        List<String> choices,
        boolean isSwitch) {
    /// What a flag says by standing alone.
    public static final String YES = "true";

    public ShortName {
        choices = List.copyOf(choices);
    }

    /// A flag that takes a number or a range.
    static ShortName ofNumber(String flag, String path, String description) {
        return new ShortName(flag, path, "N", description, List.of(), false);
    }

    /// A flag that says yes by standing there.
    static ShortName ofSwitch(String flag, String path, String description) {
        return new ShortName(flag, path, "", description, List.of(YES, "false"), true);
    }

    /// A flag that takes one of a few words.
    static ShortName ofChoice(Choice<?> choice, String path, String description) {
        return new ShortName(choice.name(), path, "", description, choice.words(), false);
    }

    public String word() {
        return flag.substring(2);
    }

    OptionSpec option() {
        if (isSwitch) {
            return Options.flag(flag, description);
        }
        return choices.isEmpty()
                ? Options.value(flag, label, description)
                : Options.choice(flag, choices, description);
    }
}
