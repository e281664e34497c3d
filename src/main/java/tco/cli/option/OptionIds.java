package tco.cli.option;

import java.util.List;
import java.util.Optional;
import tco.profile.OptionNames;

/// The ids of the options that a command line names, in full or by a part.
public final class OptionIds {
    private OptionIds() {}

    /// Those that the arguments name.
    public static List<String> asked(Invocation in) {
        return of(in, in.arguments());
    }

    /// The one that an option of the command line names.
    public static Optional<String> of(Invocation in, String option) {
        return in.text(option).map(said -> of(in, List.of(said)).getFirst());
    }

    static List<String> of(Invocation in, List<String> said) {
        return said.isEmpty()
                ? said
                : OptionNames.ids(said, ScenarioOptions.source(in), in.console().profiles());
    }
}
