package tco.imports.prices;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.ListedPrices.PriceStep;

/// Cut-outs of the four catalogues, and what is imported from them in one line.
public final class Catalogues {
    /// The day of each cut-out.
    private static final Map<String, String> DAYS =
            Map.of(
                    "litellm", "2026-08-01",
                    "genai-prices", "2026-09-23",
                    "models-dev", "2026-07-02",
                    "openrouter", "2026-08-01");

    private Catalogues() {}

    /// The text of a cut-out.
    public static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        Catalogues.class.getResourceAsStream("/prices/" + name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueFile of(String json) {
        try {
            return CatalogueFile.read(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                    "prices.json",
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate day(String name) {
        return LocalDate.parse(Objects.requireNonNull(DAYS.get(name)));
    }

    static PriceImport take(CatalogueFile file, String model, LocalDate day, boolean free) {
        return PriceImport.of(
                file, new PriceImport.Request(List.of(model), Optional.empty(), day, free));
    }

    /// One entry of a catalogue with one model of genai-prices.
    static PriceImport genai(String prices, String day) {
        String json =
                """
                [{"id": "acme", "models": [{"id": "m", "prices": %s}]}]
                """
                        .formatted(prices);
        return take(of(json), "acme/m", LocalDate.parse(day), false);
    }

    /// `ID INPUT / OUTPUT / CACHE_READ / CACHE_WRITE / CACHE_WRITE_1H; above N: ...; ...`.
    static String line(PriceImport imported) {
        PriceImport.Model model = imported.models().getFirst();
        ImportedPrices prices = model.prices();
        ListedPrices listed = prices.listed();
        StringBuilder line = new StringBuilder(model.id() + " " + classes(listed.base()));
        line.append(steps(listed.steps()));
        listed.batchDiscount().ifPresent(share -> line.append("; batch ").append(share));
        listed.requestUsd().ifPresent(usd -> line.append("; request ").append(usd));
        listed.peak().ifPresent(peak -> line.append("; ").append(peak(peak)));
        for (PriceChange change : prices.changes()) {
            line.append("; from ").append(change.from()).append(":");
            line.append(change.prices().isEmpty() ? "" : " " + classes(change.prices()));
            change.steps().ifPresent(s -> line.append(s.isEmpty() ? " no steps" : steps(s)));
            change.peak().ifPresent(p -> line.append(' ').append(peak(p)));
        }
        return line.toString();
    }

    private static String peak(PeakPrices peak) {
        return peak.windows().isEmpty()
                ? "no peak"
                : "peak "
                        + peak.windows().stream()
                                .map(window -> window.fromText() + "-" + window.toText())
                                .collect(Collectors.joining(" and "))
                        + ": "
                        + classes(peak.prices());
    }

    private static String steps(List<PriceStep> steps) {
        return steps.stream()
                .map(step -> "; above " + step.aboveInputTokens() + ": " + classes(step.prices()))
                .collect(Collectors.joining());
    }

    private static String classes(ClassPrices prices) {
        StringBuilder line = new StringBuilder();
        for (PriceClass tokens : PriceClass.values()) {
            line.append(line.isEmpty() ? "" : " / ");
            line.append(prices.of(tokens).map(price -> price.toPlainString()).orElse("-"));
        }
        return line.toString().replaceAll("( / -)+$", "");
    }
}
