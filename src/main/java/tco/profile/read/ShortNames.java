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

/// The names of options and models in tables: what a profile gives as its `short`, else what is
/// short enough of its name and its id.
final class ShortNames {
    private static final String KEY = "short";
    private static final int MOST_COLUMNS = 19;

    private ShortNames() {}

    /// The short name that a mapping gives; one that is too long is a fault.
    static Optional<String> read(Fields fields) {
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
    static String of(Node.Mapping profile, String id) {
        return profile.entries().get(KEY) instanceof Node.Scalar said
                ? said.text().strip()
                : of(OptionReader.nameOf(profile, id), id);
    }

    /// A name if it is short enough, else an id that is, else the name.
    static String of(String name, String id) {
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
