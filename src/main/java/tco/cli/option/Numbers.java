package tco.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.cli.console.UsageException;
import tco.model.Case;
import tco.text.Nearest;
import tco.text.NumberText;

/// Numbers and cases of the command line, checked; what is none ends the run with a valid example.
public final class Numbers {
    private static final List<String> CASES =
            List.of(Case.values()).stream().map(Case::key).toList();

    private Numbers() {}

    /// A number of an option; empty where the option is not given.
    public static OptionalDouble of(Invocation in, String option, String example) {
        Optional<String> text = in.text(option);
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(parsed(option, text.get(), example));
    }

    /// A number from `least` to `most`.
    static double within(
            Invocation in, String option, double otherwise, double least, double most, Say say) {
        double value = of(in, option, say.example()).orElse(otherwise);
        if (!(value >= least && value <= most)) {
            throw bad(option, in.text(option).orElse(""), say.expected(), say.example());
        }
        return value;
    }

    /// What an option takes, and a value that it does.
    record Say(String expected, String example) {}

    /// A whole number from `least` to `most`; empty where the option is not given.
    public static OptionalLong whole(
            Invocation in, String option, long least, long most, String example) {
        Optional<String> text = in.text(option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong number = NumberText.whole(text.get(), least, most);
        if (number.isEmpty()) {
            throw bad(option, text.get(), "a whole number from " + least + " to " + most, example);
        }
        return number;
    }

    public static double parsed(String option, String text, String example) {
        return NumberText.parse(text).orElseThrow(() -> bad(option, text, "a number", example));
    }

    public static UsageException bad(String option, String text, String expected, String example) {
        return new UsageException(
                option
                        + ": '"
                        + Nearest.shortened(text)
                        + "' is not "
                        + expected
                        + " (such as "
                        + example
                        + ")");
    }

    public static Case corner(Invocation in) {
        String word = OutputOptions.word(in, "--case", CASES, Case.TYPICAL.key());
        return List.of(Case.values()).get(CASES.indexOf(word));
    }

    public static List<String> cases() {
        return CASES;
    }
}
