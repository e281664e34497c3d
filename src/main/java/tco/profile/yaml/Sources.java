package tco.profile.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tco.model.Source;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;

/// Reads and checks `source`, `as_of` and `estimate` where a document, a value or a figure carries
/// them.
public final class Sources {
    /// The keys by which a document, a value or a figure describes itself.
    public static final List<String> KEYS = List.of("name", "source", "as_of", "estimate");

    private static final List<String> YES_OR_NO = List.of("true", "false");
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    private static final int FULL_DATE = 10;

    private Sources() {}

    /// What the mapping says of its own source, with the rest from the enclosing one. Keys that a
    /// later layer wrote speak for that layer's figures only.
    public static Source of(Node.Mapping mapping, Source enclosing) {
        return new Source(
                text(mapping, "source", enclosing.text()),
                text(mapping, "as_of", enclosing.asOf()),
                estimate(mapping, enclosing.estimate()));
    }

    /// The source of a figure in a mapping: its own, else the mapping's where both stand in one
    /// document, else its document's.
    public static Source ofFigure(Node figure, Node.Mapping in) {
        Document document = figure.place().document();
        Source enclosing =
                document == in.place().document() ? of(in, document.source()) : document.source();
        return figure instanceof Node.Mapping mapping ? of(mapping, enclosing) : enclosing;
    }

    private static String text(Node.Mapping mapping, String key, String otherwise) {
        return own(mapping, key) instanceof Node.Scalar scalar ? scalar.text() : otherwise;
    }

    private static boolean estimate(Node.Mapping mapping, boolean otherwise) {
        return own(mapping, "estimate") instanceof Node.Scalar scalar
                ? scalar.text().equals("true")
                : otherwise;
    }

    private static @Nullable Node own(Node.Mapping mapping, String key) {
        Node node = mapping.entries().get(key);
        boolean same = node != null && node.place().document() == mapping.place().document();
        return same ? node : null;
    }

    /// Whether the keys that describe a mapping are texts of the right form.
    ///
    /// @param path of the mapping, as faults name it
    public static void check(Node.Mapping mapping, String path, Faults faults) {
        String in = path.isEmpty() ? "" : path + ".";
        Texts.of(mapping, "name", in + "name", faults);
        Texts.of(mapping, "source", in + "source", faults);
        String estimate = Texts.of(mapping, "estimate", in + "estimate", faults).orElse("true");
        if (!YES_OR_NO.contains(estimate)) {
            faults.add(
                    place(mapping, "estimate"),
                    in + "estimate",
                    "unknown value '" + Nearest.shortened(estimate) + "'",
                    "one of " + String.join(", ", YES_OR_NO));
        }
        Optional<String> date = Texts.of(mapping, "as_of", in + "as_of", faults);
        if (date.isPresent() && !isDate(date.get())) {
            faults.add(
                    place(mapping, "as_of"),
                    in + "as_of",
                    "'" + Nearest.shortened(date.get()) + "' is not a date",
                    "YYYY-MM-DD, YYYY-MM or YYYY");
        }
    }

    /// Refuses every date after a day, `YYYY-MM-DD`, in a node and all below it: nobody can have
    /// looked at a figure then, and it would never grow old.
    ///
    /// @param path of the node, as faults name it
    public static void refuseAfter(String day, Node node, String path, Faults faults) {
        switch (node) {
            case Node.Scalar scalar -> {
                boolean date = path.endsWith("as_of") && isDate(scalar.text());
                if (date && scalar.text().compareTo(day) > 0) {
                    faults.add(
                            node.place(),
                            path,
                            scalar.text() + " has not come yet",
                            "a date up to today");
                }
            }
            case Node.Sequence list ->
                    list.items().forEach(item -> refuseAfter(day, item, path, faults));
            case Node.Mapping mapping -> {
                String in = path.isEmpty() ? "" : path + ".";
                mapping.entries()
                        .forEach((key, below) -> refuseAfter(day, below, in + key, faults));
            }
        }
    }

    private static Place place(Node.Mapping mapping, String key) {
        return mapping.entries().getOrDefault(key, mapping).place();
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public static boolean isDate(String text) {
        int length = text.length();
        if (length != YEAR && length != YEAR_AND_MONTH && length != FULL_DATE) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean dash = i == YEAR || i == YEAR_AND_MONTH;
            char c = text.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        int month = length > YEAR ? twoDigits(text, YEAR + 1) : 1;
        int day = length > YEAR_AND_MONTH ? twoDigits(text, YEAR_AND_MONTH + 1) : 1;
        return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(text, month);
    }

    private static int daysOf(String date, int month) {
        int century = twoDigits(date, 0);
        int year = twoDigits(date, 2);
        boolean leap = year == 0 ? century % 4 == 0 : year % 4 == 0;
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int twoDigits(String text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }
}
