package tco.imports.prices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tco.text.Nearest;
import tools.jackson.databind.JsonNode;

/// Reads the values of catalogues: texts, days, and numbers as exact decimals, never as binary
/// floats.
final class CatalogueValues {
    static final BigDecimal PER_TOKEN = BigDecimal.valueOf(1_000_000);
    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int MOST_PLACES = 60;

    /// A profile takes nothing closer to 0 for a price.
    private static final BigDecimal CHEAPEST = BigDecimal.valueOf(1, 9);

    private static final Pattern DECIMAL =
            Pattern.compile("-?\\d{1,40}(\\.\\d{1,60})?([eE][-+]?\\d{1,4})?");

    private static final String TEXT = "text";

    private CatalogueValues() {}

    /// A text that says something; empty for all else.
    static Optional<String> text(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /// A day as `2026-08-01`; empty for all else.
    static Optional<LocalDate> date(JsonNode node) {
        try {
            return text(node).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a model makes that makes no text; empty where it does, or nothing is said.
    static Optional<String> otherThanText(JsonNode modalities) {
        List<String> said = new ArrayList<>();
        modalities.forEach(modality -> text(modality).ifPresent(said::add));
        return said.isEmpty() || said.contains(TEXT)
                ? Optional.empty()
                : Optional.of(String.join(", ", said));
    }

    /// Dollars a million tokens, from a price in the catalogue's unit.
    ///
    /// @param name of the price, for the reason of a refusal
    /// @param factor from the catalogue's unit to a million tokens
    static BigDecimal perMillion(String name, JsonNode node, BigDecimal factor) {
        return price(name, node, factor, "a million");
    }

    /// Dollars a request; empty where it is free.
    static Optional<BigDecimal> perRequest(String name, JsonNode node, BigDecimal factor) {
        return Optional.of(price(name, node, factor, "a request"))
                .filter(price -> price.signum() > 0);
    }

    private static BigDecimal price(String name, JsonNode node, BigDecimal factor, String unit) {
        BigDecimal stated = decimal(node).orElseThrow(() -> noNumber(name, node));
        if (stated.signum() < 0) {
            throw new RefusedEntryException(
                    "the price is set at each request (" + name + " is below 0)");
        }
        BigDecimal price = rounded(stated.multiply(factor));
        boolean tooSmall = price.signum() > 0 && price.compareTo(CHEAPEST) < 0;
        if (price.compareTo(DEAREST) > 0 || tooSmall) {
            throw new RefusedEntryException(
                    "%s is %s dollars %s: is the unit right?".formatted(name, shown(price), unit));
        }
        return price;
    }

    private static RefusedEntryException noNumber(String name, JsonNode node) {
        String said =
                node.isString()
                        ? '"' + Nearest.shortened(node.stringValue()) + '"'
                        : node.isBoolean()
                                ? node.toString()
                                : node.getNodeType().name().toLowerCase(Locale.ROOT);
        return new RefusedEntryException(name + ": " + said + " is no number");
    }

    /// A JSON number or a decimal in a string; empty for all else.
    static Optional<BigDecimal> decimal(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        return node.isString() && DECIMAL.matcher(node.stringValue()).matches()
                ? Optional.of(new BigDecimal(node.stringValue()))
                : Optional.empty();
    }

    /// A whole number above 0; empty for all else.
    static OptionalLong count(JsonNode node) {
        if (!node.isNumber()) {
            return OptionalLong.empty();
        }
        BigDecimal number = node.decimalValue();
        boolean counts =
                number.signum() > 0
                        && number.compareTo(MOST_COUNTED) <= 0
                        && number.stripTrailingZeros().scale() <= 0;
        return counts ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
    }

    /// Nine significant digits, without zeros at the end: equal numbers are equal objects.
    static BigDecimal rounded(BigDecimal number) {
        return number.round(NINE_DIGITS).stripTrailingZeros();
    }

    /// A number as a message shows it: in full, unless that would fill the screen.
    static String shown(BigDecimal number) {
        boolean fits = Math.abs((long) number.scale()) <= MOST_PLACES;
        return fits ? number.toPlainString() : number.toString();
    }
}
