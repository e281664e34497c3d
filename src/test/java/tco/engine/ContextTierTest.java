package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_CACHE_READ;
import static tco.model.Component.API_CACHE_WRITE;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.API_OUTPUT;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Deployment.Api;
import tco.testing.Project;

/// Prices by the length of the request (model 2 and 3).
class ContextTierTest {
    private static final String WRITTEN =
            "uncached_input: 0, cache_read: 0, cache_write: 1M, output: 0, long_context_share: 1";
    private static final String FOUR_TIERS =
            """
            kind: api
            provider: somebody
            models:
              - id: api
                input: 1
                output: 5
                long_context:
                  - {above_input_tokens: 32k, input: 1.80, output: 9}
                  - {above_input_tokens: 128k, input: 3, output: 15}
                  - {above_input_tokens: 256k, input: 6, output: 60}
            """;

    @TempDir Path directory;

    private static String prices(String keys) {
        return "kind: api\nprovider: somebody\nmodels: [{id: api, " + keys + "}]\n";
    }

    /// A million cache writes, all in long requests.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // no price of its own: the input's, in the tier
                "input: 2, output: 12, long_context: {above_input_tokens: 200k, input: 4} | 4",
                // its base price, where it has one
                "input: 2, output: 12, cache_write: 2.5,"
                        + " long_context: {above_input_tokens: 200k, input: 4} | 2.5",
                // its own price in the tier
                "input: 5, output: 30, cache_write: 6.25,"
                        + " long_context: {above_input_tokens: 272k, input: 10, cache_write: 8} | 8",
            })
    void a_class_costs_what_its_tier_says_or_falls_back_inside_the_tier(String keys, double usd) {
        Worked.of(directory, prices(keys), WRITTEN).costs(API_CACHE_WRITE, usd);
    }

    @Test
    void cached_tokens_follow_the_input_price_of_the_tier_in_a_whole_bill() {
        // I = 990M: R = 891M, W = 99M, all at 4; output 10M at 18
        String keys =
                "input: 2, output: 12,"
                        + " long_context: {above_input_tokens: 200k, input: 4, output: 18}";
        Worked.of(
                        directory,
                        prices(keys),
                        "tokens: 1B, output_share: 1%, cache_hit_rate: 90%, long_context_share: 1")
                .costs(API_CACHE_READ, 891 * 4)
                .costs(API_CACHE_WRITE, 99 * 4)
                .costs(API_OUTPUT, 180);
    }

    @Test
    void an_hour_in_the_cache_never_costs_less_than_five_minutes_of_the_same_tier() {
        String base = "input: 3, output: 15, cache_write: 3.75, cache_write_1h: 6, ";
        String tier = "long_context: {above_input_tokens: 200k, input: 6, cache_write: 7.5";
        String workload = WRITTEN + ", cache_write_1h_share: 1";

        Worked.of(directory, prices(base + tier + "}"), workload).costs(API_CACHE_WRITE, 7.5);
        Worked.of(directory, prices(base + tier + ", cache_write_1h: 12}"), workload)
                .costs(API_CACHE_WRITE, 12);
        Worked.of(directory, prices("input: 3, output: 15, cache_write_1h: 1"), workload)
                .costs(API_CACHE_WRITE, 3);
    }

    /// 100M tokens read and 2M written; the share above 32k, 128k and 256k.
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 110", "1, 0, 0, 198", "1, 1, 0, 330", "1, 1, 1, 720"})
    void requests_of_one_length_pay_one_tier(double s32, double s128, double s256, double usd) {
        Worked.of(
                        directory,
                        FOUR_TIERS,
                        "uncached_input: 100M, cache_read: 0, cache_write: 0, output: 2M, context: ["
                                + above("32k", s32)
                                + above("128k", s128)
                                + above("256k", s256)
                                + "]")
                .total(usd);
    }

    private static String above(String tokens, double share) {
        return "{above: " + tokens + ", share: " + share + "},";
    }

    @Test
    void each_tier_serves_its_share() {
        // above 32k 0.5, 128k 0.2, 256k 0.1: shares 0.5, 0.3, 0.1, 0.1
        double input = 0.5 * 1 + 0.3 * 1.8 + 0.1 * 3 + 0.1 * 6;
        Worked.of(
                        directory,
                        FOUR_TIERS,
                        "tokens: 1M, output_share: 0, context: [{above: 32k, share: 0.5},"
                                + " {above: 128k, share: 0.2}, {above: 256k, share: 0.1}]")
                .costs(API_INPUT, input);
    }

    @Test
    void a_threshold_between_listed_lengths_counts_the_share_above_the_lower_one() {
        // above 20k 0.6, above 200k 0.1: S(32k) = S(128k) = 0.6, S(256k) = 0.1; below 20k all
        Worked.of(
                        directory,
                        FOUR_TIERS,
                        "tokens: 1M, output_share: 0,"
                                + " context: [{above: 20k, share: 0.6}, {above: 200k, share: 0.1}]")
                .costs(API_INPUT, 0.4 * 1 + 0.5 * 3 + 0.1 * 6);
        Worked.of(
                        directory,
                        FOUR_TIERS,
                        "tokens: 1M, output_share: 0, context: [{above: 100k, share: 0.1}]")
                .costs(API_INPUT, 0.9 * 1.8 + 0.1 * 6);
        Worked.of(directory, FOUR_TIERS, "tokens: 1M, output_share: 0, context: []")
                .costs(API_INPUT, 6);
    }

    @Test
    void one_share_holds_for_every_threshold() {
        Worked.of(directory, FOUR_TIERS, "tokens: 1M, output_share: 0, long_context_share: 0.25")
                .costs(API_INPUT, 0.75 * 1 + 0.25 * 6);
    }

    @Test
    void the_way_of_a_later_layer_replaces_the_other() {
        String shares = "tokens: 1M, output_share: 0, context: [{above: 32k, share: 1}]";
        Worked.of(directory, FOUR_TIERS, shares, "{use: api, workload: {long_context_share: 0}}")
                .costs(API_INPUT, 1);
        String text = FOUR_TIERS + Worked.scenario(shares, "api");
        Project project = Project.in(directory).file("all.yaml", text).scenario("all.yaml");
        Api api =
                (Api)
                        project.set("workload.long_context_share", "0.5")
                                .set("pricing.api.long_context.1.input", "4")
                                .load()
                                .scenario()
                                .options()
                                .getFirst()
                                .deployment();
        assertThat(api.prices().tiers().get(2).prices().input().range().typical()).isEqualTo(4);
    }
}
