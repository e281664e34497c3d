package tco.profile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Option;
import tco.profile.yaml.Node;
import tco.text.Nearest;
import tco.text.TextWidth;

/// The names of options and models: in full, and in tables, where a profile gives its `short` or
/// what is short enough of its name and its id.
public final class Names {
    private static final String KEY = "short";
    private static final int MOST_COLUMNS = 19;

    private Names() {}

    /// The name of a profile: the one that it gives, else its id.
    public static String of(Node.Mapping profile, String id) {
        return profile.entries().get("name") instanceof Node.Scalar name ? name.text().strip() : id;
    }

    /// The short name that a mapping gives; one that is too long is a fault.
    static Optional<String> readShort(Fields fields) {
        Optional<String> said = fields.text(KEY);
        said.filter(text -> text.isEmpty() || !fits(text))
                .ifPresent(text ->
                        fields.fault(
                                fields.node(KEY).orElseThrow(),
                                KEY,
                                text.isEmpty()
                                        ? "empty"
                                        : "'" + Nearest.shortened(text) + "' is too long",
                                "1 to " + MOST_COLUMNS + " characters"));
        return said;
    }

    /// The name of a profile in tables.
    static String inTables(Node.Mapping profile, String id) {
        return profile.entries().get(KEY) instanceof Node.Scalar said
                ? said.text().strip()
                : inTables(of(profile, id), id);
    }

    /// A name if it is short enough, else an id that is, else the name.
    static String inTables(String name, String id) {
        return fits(name) || !fits(id) ? name : id;
    }

    /// Options that would read alike are called by their ids.
    static List<Option> distinct(List<Option> options) {
        Map<String, Integer> uses = new HashMap<>();
        options.forEach(option -> uses.merge(option.shortName(), 1, Integer::sum));
        List<Option> distinct = new ArrayList<>();
        for (Option option : options) {
            distinct.add(
                    uses.getOrDefault(option.shortName(), 1) > 1
                            ? option.called(option.id())
                            : option);
        }
        return distinct;
    }

    private static boolean fits(String text) {
        return TextWidth.of(text) <= MOST_COLUMNS;
    }
}
