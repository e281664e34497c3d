package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.API_MONTHLY;
import static tco.model.Component.API_OUTPUT;
import static tco.model.Component.API_REQUESTS;
import static tco.model.Component.OVERAGE;
import static tco.model.Component.SEATS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.CostLines.CostLine;
import tco.model.Component;

/// What an API bills beside the price of its tokens (model 3).
class ApiFeesTest {
    @TempDir Path directory;

    private static String prices(String more) {
        return "kind: api\nprovider: somebody\nmodels: [{id: api, input: 3, output: 15"
                + more
                + "}]\n---\n";
    }

    /// 54 of tokens: a priority tier at two and a half times, an agreement at 15 % less, both ends.
    @ParameterizedTest
    @CsvSource({"1.5, 135", "-0.15, 45.9", "-15%, 45.9", "-0.9, 5.4", "10, 594", "1000%, 594"})
    void a_surcharge_may_exceed_the_price_or_be_a_discount(String surcharge, double usd) {
        Worked.of(directory, prices(", surcharge: " + surcharge), "tokens: 10M").total(usd);
    }

    @Test
    void a_wordier_model_needs_more_tokens_at_every_volume() {
        String prices = prices(", token_factor: 1.35");
        Worked.of(directory, prices, "tokens: 10M")
                .costs(API_INPUT, 24 * 1.35)
                .costs(API_OUTPUT, 30 * 1.35);
        Worked.of(directory, prices, "tokens: 1B").total(5400 * 1.35);
        Worked worked = Worked.of(directory, prices, "tokens: 10M");
        assertThat(worked.monthly().bill().quantity(API_INPUT)).isEqualTo(8 * 1.35);
        assertThat(worked.monthly().bill().unitUsd(API_INPUT)).isEqualTo(3);
    }

    @Test
    void requests_are_paid_beside_their_tokens() {
        // 2,000 searches at a cent
        Worked.of(directory, prices(", request_usd: 0.01"), "tokens: 10M, requests: 2000")
                .costs(API_REQUESTS, 20)
                .total(74);
        Worked.of(directory, prices(""), "tokens: 10M, requests: 2000").total(54);
    }

    @Test
    void a_fee_of_unknown_requests_makes_the_cost_a_floor() {
        OptionResult floor =
                Worked.of(directory, prices(", request_usd: 0.01"), "tokens: 10M")
                        .total(54)
                        .result();
        assertThat(floor.costKnown()).isFalse();
        assertThat(floor.eligible()).isFalse();
        assertThat(floor.excludedBecause().orElseThrow())
                .contains("requests unknown, and api has a price for each");
        assertThat(known(", request_usd: 0.01", "tokens: 10M, requests: 0")).isTrue();
        assertThat(known(", request_usd: 0", "tokens: 10M")).isTrue();
    }

    private boolean known(String more, String workload) {
        return Worked.of(directory, prices(more), workload).result().costKnown();
    }

    @Test
    void requests_follow_the_share_that_an_API_serves() {
        String hybrid = "{id: both, hybrid: {local: box, api: api, routine_share: 0.7}}";
        // 30 % of the work, and 10 % of the other 70 % again
        Worked.of(
                        directory,
                        prices(", request_usd: 0.01, monthly_usd: 20") + Worked.owned(""),
                        "tokens: 1M, requests: 1000, rework_rate: 0.1",
                        hybrid)
                .costs(API_REQUESTS, 3.7)
                .costs(API_MONTHLY, 20);
    }

    @Test
    void a_monthly_fee_is_paid_once_for_the_team() {
        Worked.of(directory, prices(", monthly_usd: 150"), "tokens: 10M, developers: 5")
                .costs(API_MONTHLY, 150)
                .total(204);
        Worked.of(directory, prices(", monthly_usd: 150"), "tokens: 0").total(150);
    }

    @Test
    void machines_pay_the_fee_of_the_API_that_takes_the_rest() {
        String profiles = prices(", monthly_usd: 30") + Worked.owned("");
        String option = "{machine: box, quantity: 1, overflow: api}";
        Worked.of(directory, profiles, "tokens: 1M", option).costs(API_MONTHLY, 30);
    }

    @Test
    void a_plan_values_requests_but_not_the_fee_of_its_rates_model() {
        String plan =
                """
                kind: plan
                id: plan
                usd_per_seat: 20
                included_usd: 50
                rates_model: api
                overage: api
                ---
                """;
        // worth 54 + 20, 50 included
        Worked.of(
                        directory,
                        plan + prices(", request_usd: 0.01, monthly_usd: 150"),
                        "tokens: 10M, requests: 2000")
                .costs(SEATS, 20)
                .costs(OVERAGE, 24)
                .total(44);
    }

    @Test
    void a_line_says_how_it_comes_about() {
        Worked worked =
                Worked.of(
                        directory,
                        prices(", request_usd: 0.01, monthly_usd: 20, token_factor: 1.1"),
                        "tokens: 10M, requests: 2000");
        assertThat(CostLines.of(worked.result()))
                .extracting(CostLine::component)
                .endsWith(API_OUTPUT, API_REQUESTS, API_MONTHLY);
        assertThat(formula(worked, API_REQUESTS)).isEqualTo("requests x request_usd");
        assertThat(formula(worked, API_MONTHLY)).isEqualTo("monthly_usd, once for the team");
        assertThat(formula(worked, API_INPUT)).startsWith("uncached input x input x token_factor");
    }

    private static String formula(Worked worked, Component component) {
        return CostLines.of(worked.result()).stream()
                .filter(line -> line.component() == component)
                .findFirst()
                .orElseThrow()
                .formula();
    }
}
