package tco.imports.prices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Names for what a catalogue prices and a profile has no place for.
///
/// @param rules the first whose part a key contains names it
record UnpricedNames(List<Rule> rules) {
    /// The name of a step whose number of tokens is not said.
    static final String TIERS = "tiers";

    record Rule(String part, String name) {}

    UnpricedNames {
        rules = List.copyOf(rules);
    }

    /// From parts and names in turn.
    static UnpricedNames of(String... partsAndNames) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < partsAndNames.length; i += 2) {
            rules.add(new Rule(partsAndNames[i], partsAndNames[i + 1]));
        }
        return new UnpricedNames(rules);
    }

    /// The names of the priced keys of a mapping; a key that no rule knows has its own.
    ///
    /// @param output the price of output tokens: reasoning at that price is nothing of its own
    Set<String> in(JsonNode mapping, Predicate<String> known, Optional<JsonNode> output) {
        Set<String> names = new TreeSet<>();
        for (var property : mapping.properties()) {
            String key = property.getKey();
            JsonNode price = property.getValue();
            if (known.test(key) || !isPriced(price)) {
                continue;
            }
            String name = name(key);
            if (!name.equals("reasoning") || !isSame(price, output)) {
                names.add(name);
            }
        }
        return names;
    }

    String name(String key) {
        return rules.stream()
                .filter(rule -> key.contains(rule.part()))
                .map(Rule::name)
                .findFirst()
                .orElse(key);
    }

    private static boolean isSame(JsonNode price, Optional<JsonNode> output) {
        return output.flatMap(CatalogueValues::decimal)
                .flatMap(full -> CatalogueValues.decimal(price).map(p -> p.compareTo(full) == 0))
                .orElse(false);
    }

    /// Whether there is a price other than 0 in a value.
    static boolean isPriced(JsonNode value) {
        if (value.isContainer()) {
            for (JsonNode part : value) {
                if (isPriced(part)) {
                    return true;
                }
            }
            return false;
        }
        boolean silent = value.isNull() || value.isMissingNode() || value.isBoolean();
        return !silent
                && CatalogueValues.decimal(value).filter(price -> price.signum() == 0).isEmpty();
    }
}
