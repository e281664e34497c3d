package tco.cli.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageSum;
import tco.engine.usage.UsageWindow;
import tco.model.FigureKind;
import tco.model.Provider;
import tco.model.Range;
import tco.model.Source;
import tco.model.Today;
import tco.profile.write.Entries;

/// Recorded usage as an option: a price list whose one price a token makes of the month what the
/// models that were used cost at list prices.
final class TodayPrices {
    private static final double MILLION = 1e6;

    private TodayPrices() {}

    static Today today(UsageProfile profile) {
        String unpriced =
                profile.unpriced().stream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        return new Today(
                Today.MEASURED, Optional.empty(), Optional.of(new Today.Measured(unpriced)));
    }

    /// The price list's text.
    static String text(UsageProfile profile, String version) {
        UsageWindow window = profile.window().orElseThrow();
        UsageSum totals = profile.totals();
        long tokens = totals.tokens().total();
        double usd = tokens == 0 ? 0 : totals.pricedUsd() / tokens * MILLION;
        Source source =
                new Source(
                        "tco usage " + version + ": list prices of the models used",
                        window.to().toString(),
                        false);
        Entries model =
                new Entries()
                        .text("id", Today.MEASURED)
                        .text("name", "Today: " + WorkloadFile.sources(profile))
                        .text("short", "Today")
                        .source(source);
        for (FigureKind price :
                List.of(
                        FigureKind.INPUT_PRICE,
                        FigureKind.OUTPUT_PRICE,
                        FigureKind.CACHE_READ_PRICE,
                        FigureKind.CACHE_WRITE_PRICE,
                        FigureKind.CACHE_WRITE_1H_PRICE)) {
            model.figure(price, Range.exactly(usd), Source.NONE);
        }
        return Entries.ofKind("api")
                .text("provider", Provider.MEASURED)
                .source(source)
                .list("models", List.of(model))
                .text();
    }
}
