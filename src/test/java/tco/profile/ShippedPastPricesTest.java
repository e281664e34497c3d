package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.ApiPrices;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.profile.catalog.Layers.Environment;
import tco.testing.Environments;

/// The shipped prices of past days, against the lists that had them.
class ShippedPastPricesTest {
    private static final PriceBook BOOK = PriceBook.open(environment(), List.of(), List.of());

    private static Environment environment() {
        return Environments.at(Path.of("target"));
    }

    private static ApiPrices on(String id, String day) {
        Api api = Objects.requireNonNull(BOOK.apis().get(id));
        return api.pricedOn(LocalDate.parse(day)).prices();
    }

    private static double value(Figure figure) {
        assertThat(figure.range().isExact()).isTrue();
        return figure.range().typical();
    }

    /// genai-prices 0.1.8 has the days and prices of all but claude-sonnet-5-5.
    @ParameterizedTest
    @CsvSource({
        "claude-sonnet-5-5, 2026-10-06, 2, 10, 0.2",
        "claude-sonnet-5-5, 2026-10-07, 2, 10, 0.1",
        "gpt-5.6-sol, 2026-08-20, 5, 30, 0.5",
        "gpt-5.6-sol, 2026-08-21, 4, 20, 0.4",
        "gpt-5.6-terra, 2026-07-29, 2.5, 15, 0.25",
        "gpt-5.6-terra, 2026-07-30, 2, 12, 0.2",
        "gpt-5.6-luna, 2026-07-29, 1, 6, 0.1",
        "gpt-5.6-luna, 2026-07-30, 0.2, 1.2, 0.02",
        "deepseek-v4-flash, 2026-08-16, 0.14, 0.28, 0.0028",
        "deepseek-v4-flash, 2026-08-17, 0.22, 0.66, 0.007",
        "deepseek-v4-flash, 2026-09-09, 0.22, 0.66, 0.007",
        "deepseek-v4-flash, 2026-09-10, 0.15, 0.6, 0.003",
        "deepseek-v4-pro, 2026-08-16, 0.435, 0.87, 0.003625",
        "deepseek-v4-pro, 2026-08-17, 0.66, 1.98, 0.022",
        "gemini-3.8-flash, 2026-12-31, 0.75, 3.75, 0.075",
        "gemini-3.8-flash, 2027-01-01, 1.5, 7.5, 0.15",
    })
    void each_day_has_its_prices(
            String id, String day, double input, double output, double cacheRead) {
        ApiPrices prices = on(id, day);
        assertThat(value(prices.base().input())).isEqualTo(input);
        assertThat(value(prices.base().output())).isEqualTo(output);
        assertThat(value(prices.base().cacheRead())).isEqualTo(cacheRead);
    }

    @ParameterizedTest
    @CsvSource({"claude-sonnet-4-6, 6, 22.5", "claude-opus-4-6, 10, 37.5"})
    void long_requests_cost_more_until_2026_03_13(String id, double input, double output) {
        ApiPrices before = on(id, "2026-03-12");
        assertThat(before.tiers()).hasSize(2);
        assertThat(value(before.tiers().getLast().prices().input())).isEqualTo(input);
        assertThat(value(before.tiers().getLast().prices().output())).isEqualTo(output);
        assertThat(on(id, "2026-03-13").tiers()).hasSize(1);
    }

    /// Nobody saw an earlier price after the day on which it changed.
    @Test
    void what_holds_no_more_was_seen_before_it_changed() {
        for (Api api : BOOK.apis().values()) {
            ApiPrices before = api.prices();
            for (ApiPrices.From next : api.later()) {
                for (Figure figure : changed(before, next.prices())) {
                    String seen = figure.source().asOf();
                    assertThat(seen).as(figure.path()).isLessThan(next.day().toString());
                }
                before = next.prices();
            }
        }
    }

    private static List<Figure> changed(ApiPrices before, ApiPrices after) {
        List<Figure> then = figures(before);
        then.removeAll(figures(after));
        return then;
    }

    private static List<Figure> figures(ApiPrices prices) {
        List<Figure> figures = new ArrayList<>();
        prices.tiers()
                .forEach(tier -> {
                    figures.addAll(figures(tier.prices()));
                    figures.addAll(figures(tier.peakPrices()));
                });
        return figures;
    }

    private static List<Figure> figures(TokenPrices of) {
        return List.of(of.input(), of.output(), of.cacheRead(), of.cacheWrite(), of.cacheWrite1h());
    }
}
