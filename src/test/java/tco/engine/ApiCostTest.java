package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_CACHE_READ;
import static tco.model.Component.API_CACHE_WRITE;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.API_OUTPUT;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Case;

/// Model 2 and 3. The API costs 3 / 15 / 0.30 / 3.75 dollars a million tokens.
class ApiCostTest {
    @TempDir Path directory;

    private Worked api(String workload) {
        return Worked.of(directory, Worked.API, workload);
    }

    private static String prices(String more) {
        return "kind: api\nprovider: somebody\nmodels: [{id: api, input: 3, output: 15"
                + more
                + "}]\n";
    }

    @Test
    void input_and_output_are_paid_at_their_prices() {
        // 10M x 0.8 x 3 = 24; 10M x 0.2 x 15 = 30
        api("tokens: 10M").costs(API_INPUT, 24).costs(API_OUTPUT, 30).total(54);
    }

    @Test
    void cache_reads_are_part_of_the_input_and_the_rest_is_written() {
        // I = 8M, R = 6M, N = W = 2M, U = 0; 6 x 0.30 = 1.80; 2 x 3.75 = 7.50
        api("tokens: 10M, cache_hit_rate: 0.75")
                .costs(API_INPUT, 0)
                .costs(API_CACHE_READ, 1.80)
                .costs(API_CACHE_WRITE, 7.50)
                .total(39.30);
    }

    @Test
    void a_write_share_leaves_the_rest_uncached() {
        // N = 2M, W = 0.5M, U = 1.5M; 1.5 x 3 = 4.50; 0.5 x 3.75 = 1.875
        api("tokens: 10M, cache_hit_rate: 0.75, cache_write_share: 0.25")
                .costs(API_INPUT, 4.50)
                .costs(API_CACHE_WRITE, 1.875);
    }

    @Test
    void without_cache_reads_nothing_is_written_by_default() {
        api("tokens: 10M, cache_hit_rate: 0").costs(API_CACHE_WRITE, 0);
        api("tokens: 10M, cache_hit_rate: 0, cache_write_share: 1").costs(API_CACHE_WRITE, 30);
    }

    @Test
    void an_hour_in_the_cache_has_a_price_of_its_own() {
        // W = 2M: 1M at 3.75, 1M at 6
        String workload = "tokens: 10M, cache_hit_rate: 0.75, cache_write_1h_share: 0.5";
        String prices = prices(", cache_read: 0.3, cache_write: 3.75, cache_write_1h: 6");

        Worked.of(directory, prices, workload).costs(API_CACHE_WRITE, 9.75);
    }

    @Test
    void missing_prices_fall_back_and_never_to_zero() {
        String workload = "tokens: 10M, cache_hit_rate: 0.75, cache_write_1h_share: 0.5";

        // R = 6M and W = 2M at the input price
        Worked.of(directory, prices(""), workload)
                .costs(API_CACHE_READ, 18)
                .costs(API_CACHE_WRITE, 6);
        // an hour costs as much as five minutes
        Worked.of(directory, prices(", cache_write: 4"), workload).costs(API_CACHE_WRITE, 8);
    }

    @Test
    void a_long_context_reprices_the_whole_request() {
        // half at 3 and 15, half at 6 and 22.50: 8M x 4.50 = 36; 2M x 18.75 = 37.50
        String prices =
                prices(", long_context: {above_input_tokens: 200k, input: 6, output: 22.5}");

        Worked.of(directory, prices, "tokens: 10M, long_context_share: 0.5")
                .costs(API_INPUT, 36)
                .costs(API_OUTPUT, 37.50);
        Worked.of(directory, prices, "tokens: 10M, long_context_share: 0").total(54);
        Worked.of(directory, prices, "tokens: 10M, long_context_share: 1").total(48 + 45);
    }

    @Test
    void a_missing_long_context_price_is_the_base_price() {
        String prices =
                prices(", cache_read: 0.3, long_context: {above_input_tokens: 1, input: 6}");

        Worked.of(directory, prices, "tokens: 10M, cache_hit_rate: 0.75, long_context_share: 1")
                .costs(API_CACHE_READ, 1.80)
                .costs(API_OUTPUT, 30);
    }

    @Test
    void surcharge_and_batch_discount_are_inside_the_lines() {
        // 54 x 1.1 x (1 - 0.4 x 0.5) = 47.52
        String prices = prices(", surcharge: 10%, batch_discount: 0.5");

        Worked.of(directory, prices, "tokens: 10M, batch_share: 0.4")
                .costs(API_INPUT, 24 * 0.88)
                .costs(API_OUTPUT, 30 * 0.88)
                .total(47.52);
        Worked.of(directory, prices, "tokens: 10M, batch_share: 1").total(54 * 1.1 * 0.5);
    }

    @Test
    void measured_classes_are_taken_as_they_are() {
        api("uncached_input: 1M, cache_read: 2M, cache_write: 4M, output: 8M")
                .costs(API_INPUT, 3)
                .costs(API_CACHE_READ, 0.60)
                .costs(API_CACHE_WRITE, 15)
                .costs(API_OUTPUT, 120);
    }

    @Test
    void the_cases_are_corners() {
        // input at 3 and output at 15, at each end and in the middle of both ranges
        Worked worked = api("tokens: [1M, 3M], output_share: [0.1, 0.3]");

        worked.at(Case.LOW).total(0.9 * 3 + 0.1 * 15);
        worked.at(Case.TYPICAL).total(1.6 * 3 + 0.4 * 15);
        worked.at(Case.HIGH).total(2.1 * 3 + 0.9 * 15);
    }

    @Test
    void no_tokens_cost_nothing_and_all_output_is_all_output() {
        api("tokens: 0").total(0);
        api("tokens: 1M, output_share: 1").total(15);
        api("tokens: 1M, output_share: 0").total(3);
    }

    @Test
    void an_API_has_no_units_and_serves_all() {
        Worked worked = api("tokens: 10M").serves(1).upfront(0);

        assertThat(worked.monthly().units().counted()).isFalse();
        assertThat(worked.monthly().usage()).isEmpty();
    }

    @Test
    void a_price_of_zero_is_noted() {
        String free = "kind: api\nprovider: x\nmodels: [{id: api, input: 0, output: 0}]\n";

        assertThat(Worked.of(directory, free, "tokens: 1M").total(0).result().notes())
                .anySatisfy(note -> assertThat(note).contains("pricing.api.input is 0"));
    }
}
