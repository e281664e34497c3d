package tco.imports.prices;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dollars a million tokens of those classes that have a price; all are rounded as
/// [CatalogueValues] does it, so that equal prices are equal objects.
record ClassPrices(Map<PriceClass, BigDecimal> byClass) {
    static final ClassPrices NONE = new ClassPrices(Map.of());

    ClassPrices {
        Map<PriceClass, BigDecimal> sorted = new EnumMap<>(PriceClass.class);
        sorted.putAll(byClass);
        byClass = Collections.unmodifiableMap(sorted);
    }

    Optional<BigDecimal> of(PriceClass tokens) {
        return Optional.ofNullable(byClass.get(tokens));
    }

    Set<PriceClass> classes() {
        return byClass.keySet();
    }

    boolean isEmpty() {
        return byClass.isEmpty();
    }

    boolean has(PriceClass tokens) {
        return byClass.containsKey(tokens);
    }

    /// These prices where there are any, else those below.
    ClassPrices over(ClassPrices below) {
        Map<PriceClass, BigDecimal> all = new EnumMap<>(PriceClass.class);
        all.putAll(below.byClass);
        all.putAll(byClass);
        return new ClassPrices(all);
    }

    /// Those of these prices that others lack or have otherwise.
    ClassPrices differingFrom(ClassPrices others) {
        Map<PriceClass, BigDecimal> different = new EnumMap<>(PriceClass.class);
        byClass.forEach((tokens, price) -> {
            if (!others.of(tokens).equals(Optional.of(price))) {
                different.put(tokens, price);
            }
        });
        return new ClassPrices(different);
    }

    /// Whether both input and output cost nothing.
    boolean isFree() {
        return isFree(PriceClass.INPUT) && isFree(PriceClass.OUTPUT);
    }

    private boolean isFree(PriceClass tokens) {
        return of(tokens).filter(price -> price.signum() == 0).isPresent();
    }

    /// Throws a [RefusedEntryException] with the reason where these cannot be a model's prices.
    ///
    /// @param mayBeFree whether both prices may be 0
    void refuseImpossible(boolean mayBeFree) {
        if (!has(PriceClass.INPUT) || !has(PriceClass.OUTPUT)) {
            throw new RefusedEntryException("no price of input and output tokens");
        }
        if (isFree()) {
            if (!mayBeFree) {
                throw new RefusedEntryException("both prices are 0");
            }
        } else if (isFree(PriceClass.INPUT) || isFree(PriceClass.OUTPUT)) {
            throw new RefusedEntryException(
                    isFree(PriceClass.INPUT) ? "input is 0" : "output is 0");
        }
    }

    ClassPrices without(PriceClass tokens) {
        Map<PriceClass, BigDecimal> rest = new EnumMap<>(PriceClass.class);
        rest.putAll(byClass);
        rest.remove(tokens);
        return new ClassPrices(rest);
    }
}
