package tco.profile.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Source;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.text.RangeText;

/// One value set on the command line.
///
/// @param label what the user typed before the value: `--tokens`, or `--set`
/// @param path the figure that it sets, such as `workload.tokens`
/// @param to what it is set to
/// @param source who says so, where that is known
public record Setting(String label, String path, Value to, Source source) {
    public static final String SET = "--set";

    /// What messages call a value that was set earlier in an interactive session.
    private static final String EARLIER = "set";

    private static final String CURRENCY = "currency";
    private static final String BETWEEN = "..";

    /// What a setting gives a figure.
    public sealed interface Value {
        /// As the command line takes it.
        String text();
    }

    /// What a person typed: a word, a number, `LOW..HIGH` or `LOW..TYPICAL..HIGH`.
    public record Typed(String text) implements Value {}

    /// Numbers that the program knows, such as the ends of what a sweep goes over.
    public record Numbers(Range range) implements Value {
        @Override
        public String text() {
            return RangeText.of(range);
        }
    }

    public Setting(String label, String path, String value, Source source) {
        this(label, path, new Typed(value), source);
    }

    /// A value of which nobody said where it comes from.
    public Setting(String label, String path, String value) {
        this(label, path, value, Source.NONE);
    }

    /// Whether it leaves nothing of an earlier setting of a path: a rate is of the currency that
    /// was said before it.
    public boolean replaces(String earlier) {
        boolean ofOther = path.equals(CURRENCY) && earlier.equals(FigureKind.USD_RATE.key());
        return path.equals(earlier)
                || ofOther
                || insteadOf(path).filter(earlier::equals).isPresent();
    }

    /// The path of the figure that one takes the place of: a total of tokens, or a number for each
    /// developer; empty for all others.
    public static Optional<String> insteadOf(String path) {
        return swapped(path, FigureKind.TOKENS, FigureKind.TOKENS_PER_DEVELOPER)
                .or(() -> swapped(path, FigureKind.TOKENS_PER_DEVELOPER, FigureKind.TOKENS));
    }

    private static Optional<String> swapped(String path, FigureKind from, FigureKind to) {
        String end = "workload." + from.key();
        return path.endsWith(end)
                ? Optional.of(path.substring(0, path.length() - from.key().length()) + to.key())
                : Optional.empty();
    }

    /// The value as the command line takes it.
    public String value() {
        return to.text();
    }

    /// The same setting of numbers.
    public Setting with(Range range) {
        return new Setting(label, path, new Numbers(range), source);
    }

    /// A figure set with a flag of its own wins over machine profiles too; `--set` sets one path.
    public boolean isFlag() {
        return !label.equals(SET) && !label.equals(EARLIER);
    }

    /// The same value, as a session holds it while one of its commands runs.
    public Setting earlier() {
        return isFlag() ? this : new Setting(EARLIER, path, to, source);
    }

    /// What it writes, placed at its option on the command line.
    Node node() {
        Place place = place();
        return switch (to) {
            case Typed typed -> typed(typed.text(), place);
            case Numbers numbers -> numbers(numbers.range(), place);
        };
    }

    Place place() {
        return new Place(new Document(Layer.COMMAND_LINE, label, source), 0);
    }

    private static Node typed(String text, Place place) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 2 ->
                    new Node.Sequence(
                            List.of(scalar(parts.get(0), place), scalar(parts.get(1), place)),
                            place);
            case 3 -> range(parts.get(0), parts.get(1), parts.get(2), place);
            default -> scalar(text, place);
        };
    }

    private static Node numbers(Range range, Place place) {
        String low = RangeText.plain(range.low());
        return range.isExact()
                ? scalar(low, place)
                : range(
                        low,
                        RangeText.plain(range.typical()),
                        RangeText.plain(range.high()),
                        place);
    }

    private static Node range(String low, String typical, String high, Place place) {
        Map<String, Node> ends = new LinkedHashMap<>();
        ends.put("low", scalar(low, place));
        ends.put("typical", scalar(typical, place));
        ends.put("high", scalar(high, place));
        return new Node.Mapping(ends, place);
    }

    private static Node scalar(String text, Place place) {
        return new Node.Scalar(text.strip(), true, place);
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = value.indexOf(BETWEEN); at >= 0; at = value.indexOf(BETWEEN, from)) {
            parts.add(value.substring(from, at));
            from = at + BETWEEN.length();
        }
        parts.add(value.substring(from));
        return parts;
    }
}
