package tco.profile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.UsageTerms;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Ids;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads how recorded usage of a model is recognised and priced: `aliases`, `retired` and
/// `speed_factors`.
final class UsageTermsReader {
    private static final String RETIRED = "retired";
    private static final String SPEEDS = "speed_factors";
    private static final List<String> SPEED_NAMES = List.of("fast", "flex", "priority");

    private UsageTermsReader() {}

    static UsageTerms read(Fields fields, ReadContext context) {
        return new UsageTerms(
                aliases(fields), DayReader.read(fields, RETIRED), speeds(fields, context));
    }

    private static List<String> aliases(Fields fields) {
        List<String> aliases = fields.texts(Catalog.ALIASES);
        for (String alias : aliases) {
            if (!Ids.isValid(alias)) {
                fields.fault(
                        fields.node(Catalog.ALIASES).orElseThrow(),
                        Catalog.ALIASES,
                        "'" + Nearest.shortened(alias) + "' is not an id",
                        Ids.EXPECTED);
            }
        }
        return aliases;
    }

    private static Map<String, Figure> speeds(Fields fields, ReadContext context) {
        Map<String, Figure> factors = new TreeMap<>();
        Optional<Node.Mapping> said = fields.mapping(SPEEDS);
        if (said.isPresent()) {
            Fields speeds = new Fields(said.get(), fields.path(SPEEDS), context);
            for (String name : SPEED_NAMES) {
                speeds.optional(name, FigureKind.SPEED_FACTORS)
                        .ifPresent(factor -> factors.put(name, factor));
            }
            speeds.close();
        }
        return factors;
    }
}
