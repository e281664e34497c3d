package tco.profile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Deployment.Machines;
import tco.model.Option;
import tco.profile.yaml.Node;
import tco.text.Nearest;
import tco.text.TextWidth;

/// The names of options and models: in full, and in tables, where a profile gives its `short` or
/// what is short enough of its name and its id.
public final class Names {
    /// The key of the name in tables.
    public static final String SHORT = "short";

    private static final int MOST_COLUMNS = 19;

    private Names() {}

    /// The name of a profile: the one that it gives, else its id.
    public static String of(Node.Mapping profile, String id) {
        return profile.entries().get("name") instanceof Node.Scalar name ? name.text().strip() : id;
    }

    /// The short name that a mapping gives; one that is too long is a fault.
    static Optional<String> readShort(Fields fields) {
        Optional<String> said = fields.text(SHORT);
        said.filter(text -> text.isEmpty() || !fits(text))
                .ifPresent(text ->
                        fields.fault(
                                fields.node(SHORT).orElseThrow(),
                                SHORT,
                                text.isEmpty()
                                        ? "empty"
                                        : "'" + Nearest.shortened(text) + "' is too long",
                                "1 to " + MOST_COLUMNS + " characters"));
        return said;
    }

    /// The name of a profile in tables.
    static String inTables(Node.Mapping profile, String id) {
        return profile.entries().get(SHORT) instanceof Node.Scalar said
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
        options.forEach(option -> uses.merge(looks(option), 1, Integer::sum));
        List<Option> distinct = new ArrayList<>();
        for (Option option : options) {
            boolean alike = uses.getOrDefault(looks(option), 1) > 1;
            distinct.add(alike ? option.called(option.id()) : option);
        }
        return distinct;
    }

    /// What a table says of an option, whose name alone may be that of a machine with two models.
    private static String looks(Option option) {
        return option.deployment() instanceof Machines machines
                ? option.shortName()
                        + " "
                        + machines.hosting().serving().modelName()
                        + " "
                        + machines.hosting().serving().terms().quant().orElse("")
                : option.shortName();
    }

    private static boolean fits(String text) {
        return TextWidth.of(text) <= MOST_COLUMNS;
    }
}
