package tco.cli.option;

import java.util.List;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.profile.OptionNames;
import tco.profile.Request;
import tco.text.Nearest;
import tco.text.NumberText;

/// The ids of the options that a command line names, in full or by a part.
public final class OptionIds {
    private static final List<String> SUFFIXES = List.of("k", "K", "M", "B", "T");

    private OptionIds() {}

    /// Those that the arguments name.
    public static List<String> asked(Invocation in) {
        List<String> said = in.arguments();
        for (String word : said) {
            refuseVolume(word, in);
        }
        return of(in, said);
    }

    /// A number among options is a volume, or the suffix of one that a blank cut off.
    private static void refuseVolume(String word, Invocation in) {
        Optional<String> meant =
                SUFFIXES.contains(word)
                        ? in.text(ScenarioOptions.TOKENS).map(tokens -> tokens + word)
                        : NumberText.parse(word).isPresent() ? Optional.of(word) : Optional.empty();
        meant.filter(tokens -> NumberText.parse(tokens).isPresent())
                .ifPresent(tokens -> {
                    throw new UsageException(
                            "'"
                                    + Nearest.shortened(word)
                                    + "' is no option (did you mean "
                                    + ScenarioOptions.TOKENS
                                    + " "
                                    + Nearest.shortened(tokens)
                                    + "?)");
                });
    }

    /// The one that an option of the command line names.
    public static Optional<String> of(Invocation in, String option) {
        return in.text(option).map(said -> of(in, List.of(said)).getFirst());
    }

    static List<String> of(Invocation in, List<String> said) {
        return said.isEmpty() ? said : OptionNames.ids(said, source(in), in.console().profiles());
    }

    /// The scenario and the profiles of the command line, in which names are looked up.
    private static Request source(Invocation in) {
        Request said =
                new Request(
                        in.text(ScenarioOptions.SCENARIO),
                        in.texts("--profiles"),
                        Optional.empty(),
                        List.of(),
                        List.of());
        return in.session().map(session -> session.under(said)).orElse(said);
    }
}
