package tco.cli.compute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.engine.sweep.Grid;
import tco.engine.sweep.SweepAxis;
import tco.profile.setting.Setting;
import tco.text.Nearest;
import tco.text.NumberHint;
import tco.text.NumberText;
import tco.text.RangeText;

/// The values that `tco sweep --set PATH=VALUES` gives a figure: `a,b,c`, `LOW..HIGH:STEP`,
/// `LOW..HIGH:lin:N` or `LOW..HIGH:log:N`.
final class SweepValues {
    private static final String FORMS = "such as 1M,2M,5M or 0.1..0.4:0.05 or 1M..1B:log:50";
    private static final String BETWEEN = "..";
    private static final int MOST_LISTED = 1_000_000;

    private final Setting setting;

    private SweepValues(Setting setting) {
        this.setting = setting;
    }

    /// The values; empty where the setting is one that every command takes: a word or a range.
    static Optional<SweepAxis> of(Setting setting) {
        SweepValues values = new SweepValues(setting);
        String text = setting.value();
        if (text.contains(BETWEEN) && text.contains(":")) {
            return Optional.of(values.spaced(text.split(":", -1)));
        }
        Optional<String> readings = NumberHint.oneOrSeveral(text);
        if (readings.isPresent()) {
            throw values.wrong(
                    "'" + Nearest.shortened(text) + "' may be one number or several",
                    Nearest.shortened(readings.get()));
        }
        boolean listed = text.contains(",") || NumberText.orPerCent(text).isPresent();
        return listed ? Optional.of(values.listed(text.split(",", -1))) : Optional.empty();
    }

    private SweepAxis listed(String[] items) {
        if (items.length > MOST_LISTED) {
            throw wrong(items.length + " values in a list", FORMS);
        }
        List<Double> values = new ArrayList<>();
        for (String item : items) {
            values.add(number(item));
        }
        return new SweepAxis.Listed(values);
    }

    private SweepAxis spaced(String[] parts) {
        String[] ends = parts[0].split("\\.\\.", -1);
        if (ends.length != 2 || parts.length > 3) {
            throw wrong(
                    "'" + Nearest.shortened(setting.value()) + "' is not a list of values", FORMS);
        }
        double from = number(ends[0]);
        double to = number(ends[1]);
        if (from >= to) {
            throw wrong("'" + Nearest.shortened(parts[0]) + "' is empty or backwards", "LOW..HIGH");
        }
        if (parts.length == 2) {
            return steps(decimal(ends[0]), decimal(ends[1]), parts[1]);
        }
        long count = count(parts[2]);
        return switch (parts[1]) {
            case "lin" -> new SweepAxis.Linear(from, to, count, false);
            case "log" -> logarithmic(from, to, count);
            default ->
                    throw wrong(
                            "'" + Nearest.shortened(parts[1]) + "' is not a spacing", "lin or log");
        };
    }

    private SweepAxis logarithmic(double from, double to, long count) {
        if (from <= 0) {
            throw wrong("equal ratios do not start at " + RangeText.plain(from), "LOW above 0");
        }
        return new SweepAxis.Logarithmic(from, to, count, false);
    }

    private SweepAxis steps(BigDecimal from, BigDecimal to, String text) {
        BigDecimal step = decimal(text);
        if (step.signum() <= 0) {
            throw wrong("a step of " + Nearest.shortened(text), "a step above 0");
        }
        BigInteger size = to.subtract(from).divideToIntegralValue(step).toBigInteger();
        if (size.bitLength() >= Long.SIZE - 1) {
            throw tooLarge(size);
        }
        return SweepAxis.Steps.between(from, to, step)
                .orElseThrow(() ->
                        wrong(
                                "'" + Nearest.shortened(setting.value()) + "' has too many digits",
                                FORMS));
    }

    static UsageException tooLarge(BigInteger points) {
        return new UsageException(
                "sweep: a grid of "
                        + points
                        + " points (at most "
                        + Grid.MOST_POINTS
                        + "; fewer values, or several sweeps)");
    }

    private long count(String text) {
        number(text);
        return NumberText.whole(text.strip(), 2, Long.MAX_VALUE)
                .orElseThrow(() ->
                        wrong(
                                "'" + Nearest.shortened(text) + "' values",
                                "a whole number of 2 or more"));
    }

    private double number(String text) {
        return NumberText.orPerCent(text.strip()).orElseThrow(() -> notANumber(text));
    }

    /// The number in every decimal, which takes [BigDecimal] and with it a tenth of a start.
    private BigDecimal decimal(String text) {
        return NumberText.decimal(text.strip()).orElseThrow(() -> notANumber(text));
    }

    private UsageException notANumber(String text) {
        return wrong("'" + Nearest.shortened(text) + "' is not a number", FORMS);
    }

    private UsageException wrong(String problem, String expected) {
        return new UsageException(
                "--set "
                        + Nearest.shortened(setting.path())
                        + ": "
                        + problem
                        + " ("
                        + expected
                        + ")");
    }
}
