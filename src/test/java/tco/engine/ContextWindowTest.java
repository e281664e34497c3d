package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.RENTAL;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

/// Requests that are too long for a model (model 2), worked out by hand.
class ContextWindowTest {
    /// 100M tokens of input: 50 % above 32k, 20 % above 128k, none above 256k.
    private static final String LENGTHS =
            "tokens: 100M, output_share: 0, context: [{above: 32k, share: 0.5},"
                    + " {above: 128k, share: 0.2}, {above: 256k, share: 0}]";

    private static final String APIS =
            """
            kind: api
            provider: somebody
            models:
              - {id: api, input: 1, output: 5, context_window: 131072, long_context: {above_input_tokens: 32k, input: 2}}
              - {id: large, input: 3, output: 15, context_window: 1M, long_context: {above_input_tokens: 200k, input: 6}}
              - {id: middle, input: 3, output: 15, context_window: 200k, monthly_usd: 20}
              - {id: unsaid, input: 3, output: 15}
            """;

    private static final String MACHINE =
            """
            kind: model
            id: qwen
            context_window: 131072
            ---
            """
                    + Worked.rented("billing: demand")
                    + "---\n"
                    + APIS;

    @TempDir Path directory;

    private Worked of(String option) {
        return Worked.of(directory, MACHINE, LENGTHS, option);
    }

    private static String because(Worked worked) {
        return worked.result().excludedBecause().orElse("");
    }

    @Test
    void an_api_bills_only_what_its_window_holds() {
        // 80M tokens: 50M at 1, 30M at 2
        Worked worked = of("api").serves(0.8).costs(API_INPUT, 50 + 60);
        assertThat(because(worked))
                .isEqualTo("serves 80% of the demand: not the requests above its 131.1k window");
    }

    @Test
    void longer_requests_pay_the_tiers_of_the_overflow() {
        // 20M above 128k at large, all of which may be above 200k: at 6
        Worked worked = of("{use: api, overflow: large}").serves(1).costs(API_INPUT, 110 + 120);
        assertThat(because(worked)).isEmpty();
        assertThat(worked.result().notes())
                .contains(
                        "requests above the 131.1k window of api, with 20% of its tokens, go to"
                                + " large");
    }

    @Test
    void an_overflow_that_is_too_small_leaves_the_rest_unmet_and_is_paid_its_fee() {
        Worked worked = of("{use: api, overflow: middle}").serves(0.8).total(110 + 20);
        assertThat(because(worked))
                .isEqualTo(
                        "serves 80% of the demand: not the requests above the 200k window of"
                                + " middle");
    }

    /// 100M tokens of input keep the machine of 1,000 tok/s busy for 27.78 hours.
    @Test
    void a_machine_is_busy_with_what_its_model_holds() {
        Worked worked = of("box").serves(0.8).costs(RENTAL, 2 * 80e6 / 1000 / 3600);
        assertThat(because(worked)).endsWith("not the requests above its 131.1k window");
        of("{use: box, overflow: large}").serves(1).costs(API_INPUT, 120);
    }

    @Test
    void too_long_and_too_many_are_told_together() {
        // at 40 times the usual peak, one machine has 8 x 21 x 0.8 / 40 = 3.36 hours, and needs
        // 22.22 for the shorter requests
        String peak = LENGTHS + ", peak_to_average: 40";
        double share = 8 * 21 * 0.8 / 40 / (80e6 / 1000 / 3600);
        Worked alone =
                Worked.of(directory, MACHINE, peak, "{use: box, quantity: 1}").serves(0.8 * share);
        assertThat(because(alone))
                .isEqualTo(
                        "serves 12% of the demand: not the requests above its 131.1k window, and"
                                + " not all others");

        // of the shorter ones 3/8 pay 2 at the small API, and it serves none of the longer ones
        Worked.of(directory, MACHINE, peak, "{use: box, quantity: 1, overflow: api}")
                .serves(0.8)
                .costs(API_INPUT, (1 - share) * 80 * (5 * 1 + 3 * 2) / 8);
        Worked.of(directory, MACHINE, peak, "{use: box, quantity: 1, overflow: large}")
                .serves(1)
                .costs(API_INPUT, (1 - share) * 80 * 3 + 20 * 6);
    }

    @Test
    void a_part_that_is_too_small_hands_over_to_the_last_part() {
        // 60 %: 48M at 30/50 of 1 and 18/50 of 2; 12M and 40 % (8M of 40M long) at the last
        double small = 0.6 * (50 + 60);
        double handed = 0.6 * 20 * 6;
        double rest = 0.4 * (80 * 3 + 20 * 6);
        of("{id: m, mix: [{use: api, share: 0.6}, {use: large}]}")
                .serves(1)
                .costs(API_INPUT, small + handed + rest);
        // what fails at it again: of its 48M a quarter, none of which is long
        of("{id: m, mix: [{use: api, share: 0.6, rework: 0.25}, {use: large}]}")
                .serves(1)
                .costs(API_INPUT, small + handed + rest + 0.25 * 48 * 3);
        Worked last = of("{id: m, mix: [{use: large, share: 0.6}, {use: api}]}").serves(0.92);
        assertThat(because(last)).endsWith("not the requests above the 131.1k window of api");
    }

    @ParameterizedTest
    @CsvSource({
        // the window is rounded down to a listed length
        "131072, 0.8",
        "128000, 0.8",
        "255999, 0.8",
        "256000, 1",
        "127999, 0.5",
        "32k, 0.5",
        "31999, 0"
    })
    void a_window_is_rounded_down_to_a_listed_length(String window, double served) {
        String api =
                "kind: api\nprovider: x\nmodels: [{id: api, input: 1, output: 1, context_window: "
                        + window
                        + "}]\n";
        Worked.of(directory, api, LENGTHS).serves(served);
    }

    @ParameterizedTest
    @CsvSource({"199999, 0.7", "200k, 0.7", "399999, 0.7", "400k, 1", "1M, 1"})
    void requests_above_the_last_length_have_at_most_twice_its_tokens(
            String window, double served) {
        String api =
                "kind: api\nprovider: x\nmodels: [{id: api, input: 1, output: 1, context_window: "
                        + window
                        + "}]\n";
        String open = "tokens: 1M, context: [{above: 100k, share: 0.3}, {above: 200k, share: 0.3}]";
        Worked.of(directory, api, open).serves(served);
    }

    @Test
    void an_unknown_window_is_noted_and_holds_everything() {
        Worked worked = of("unsaid").serves(1).total(300);
        assertThat(worked.result().notes())
                .containsExactly(
                        "context window of unsaid unknown: taken to hold all requests, of which"
                                + " those above 128k have 20% of the tokens");
        Worked short1 =
                Worked.of(
                        directory, APIS, "tokens: 1M, context: [{above: 8k, share: 0}]", "unsaid");
        assertThat(short1.result().notes()).isEmpty();
    }

    @Test
    void one_share_for_all_thresholds_says_nothing_of_windows() {
        Worked.of(directory, APIS, "tokens: 1M, long_context_share: 1").serves(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{use: api, overflow: larg} | options.api.overflow: unknown id 'larg' (did you mean"
                        + " large?)",
                "{use: api, overflow: api} | options.api.overflow: 'api' is the option's own model"
                        + " (one with a larger context_window)",
                "{use: api, overflow: box} | options.api.overflow: 'box' is a machine (an API"
                        + " belongs here",
                "{use: api, quantity: 1} | options.api.quantity: only machines have quantity",
            })
    void an_overflow_is_another_api(String option, String fault) {
        Project project =
                Project.in(directory)
                        .file("all.yaml", MACHINE + Worked.scenario(LENGTHS, option))
                        .scenario("all.yaml");
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        ProfileException.class, project::load)
                                .getMessage())
                .contains(fault);
    }
}
