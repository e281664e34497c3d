package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.console.UsageException;
import tco.text.Nearest;

/// An option that takes one of a few words, each of which stands for a constant; anything else ends
/// the run with the words there are.
///
/// @param name such as `--format`
public record Choice<E>(String name, List<E> values, List<String> words) {
    public Choice {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    public static <E extends Enum<E>> Choice<E> of(
            String name, E[] constants, Function<E, String> word) {
        List<String> words = new ArrayList<>(constants.length);
        for (E constant : constants) {
            words.add(word.apply(constant));
        }
        return new Choice<>(name, List.of(constants), words);
    }

    /// The option as help and completion know it.
    public OptionSpec option(String description) {
        return Options.choice(name, words, description);
    }

    /// What the option says; empty where it is not given.
    public Optional<E> of(Invocation in) {
        return in.text(name).map(this::named);
    }

    /// The constant of a word; anything else ends the run.
    E named(String word) {
        return of(word).orElseThrow(() -> unknown(word));
    }

    public E of(Invocation in, E otherwise) {
        return of(in).orElse(otherwise);
    }

    /// The constant of a word, if it is one.
    public Optional<E> of(String word) {
        int at = words.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    private UsageException unknown(String said) {
        return new UsageException(
                name
                        + ": unknown value '"
                        + Nearest.shortened(said)
                        + "' ("
                        + Nearest.hintOrAll(said, words)
                        + ")");
    }
}
