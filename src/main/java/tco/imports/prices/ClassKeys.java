package tco.imports.prices;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The keys under which a catalogue has the prices of the classes of tokens.
final class ClassKeys {
    private final Map<String, PriceClass> byKey = new LinkedHashMap<>();
    private final BigDecimal factor;

    /// @param factor from the catalogue's unit to a million tokens
    /// @param keys in the order of the classes; a catalogue may lack the last ones
    ClassKeys(BigDecimal factor, String... keys) {
        this.factor = factor;
        Iterator<PriceClass> classes = List.of(PriceClass.values()).iterator();
        for (String key : keys) {
            byKey.put(key, classes.next());
        }
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    Optional<PriceClass> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The prices of a mapping, those of the first classes judged first.
    ClassPrices read(JsonNode mapping) {
        Map<PriceClass, BigDecimal> prices = new EnumMap<>(PriceClass.class);
        byKey.forEach((key, tokens) -> {
            if (mapping.has(key)) {
                prices.put(tokens, price(tokens, mapping.get(key)));
            }
        });
        return new ClassPrices(prices);
    }

    BigDecimal price(PriceClass tokens, JsonNode node) {
        return CatalogueValues.perMillion(tokens.key(), node, factor);
    }
}
