package tco.cli.option;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.cli.console.UsageException;
import tco.text.Nearest;
import tco.text.NumberText;

/// An option that takes a number; what is none ends the run with a value that would be valid.
///
/// @param name such as `--months`
/// @param example such as `36`
public record NumberOption(String name, String example) {
    /// The number; empty where the option is not given.
    public OptionalDouble of(Invocation in) {
        Optional<String> text = in.text(name);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(text.get()));
    }

    /// The number of a part of the option's value; in per cent only where the example is.
    public double number(String text) {
        OptionalDouble number =
                example.endsWith("%") ? NumberText.orPerCent(text) : NumberText.parse(text);
        return number.orElseThrow(() -> bad(text, "a number"));
    }

    /// A number from `least` to `most`.
    ///
    /// @param expected those bounds in words
    double within(Invocation in, double otherwise, double least, double most, String expected) {
        double value = of(in).orElse(otherwise);
        if (!(value >= least && value <= most)) {
            throw bad(in, expected);
        }
        return value;
    }

    /// The same of months, which may be said in years: `3y`.
    OptionalLong wholeMonths(Invocation in, long least, long most) {
        return whole(in.text(name).map(SaidValue::months), least, most);
    }

    /// A whole number from `least` to `most`; empty where the option is not given.
    public OptionalLong whole(Invocation in, long least, long most) {
        return whole(in.text(name), least, most);
    }

    private OptionalLong whole(Optional<String> text, long least, long most) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong number = NumberText.whole(text.get(), least, most);
        if (number.isEmpty()) {
            throw bad(text.get(), "a whole number from " + least + " to " + most);
        }
        return number;
    }

    /// What to throw where the value is not what is expected.
    public UsageException bad(Invocation in, String expected) {
        return bad(in.text(name).orElse(""), expected);
    }

    public UsageException bad(String text, String expected) {
        return new UsageException(
                name
                        + ": '"
                        + Nearest.shortened(text)
                        + "' is not "
                        + expected
                        + " (such as "
                        + example
                        + ")");
    }
}
