package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.model.Component.API_OUTPUT;
import static tco.model.Component.ELECTRICITY;
import static tco.model.Component.HARDWARE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Model 8. Local: $100 a month and electricity; API: $15 a million tokens of output.
class HybridCostTest {
    @TempDir Path directory;

    private Worked hybrid(String workload, String local) {
        String profiles = Worked.owned("") + "---\n" + Worked.API;
        return Worked.of(
                directory,
                profiles,
                "output_share: 1, " + workload,
                "{id: both, hybrid: {local: " + local + ", api: api}}");
    }

    @Test
    void the_machine_serves_the_routine_and_the_API_the_rest() {
        // 30 % of 36M at 15; busy 70 h: (70 x 0.5 + 660 x 0.05) x 0.15
        hybrid("tokens: 36M", "box")
                .costs(HARDWARE, 100)
                .costs(API_OUTPUT, 162)
                .costs(ELECTRICITY, 10.2)
                .units(1)
                .serves(1)
                .upfront(3600);
    }

    @Test
    void what_fails_locally_is_paid_again() {
        // 0.3 + 0.5 x 0.7 = 0.65
        hybrid("tokens: 36M, rework_rate: 0.5", "box").costs(API_OUTPUT, 351);
    }

    @Test
    void all_or_nothing_may_be_routine() {
        hybrid("tokens: 36M, routine_share: 1", "box")
                .costs(API_OUTPUT, 0)
                .costs(ELECTRICITY, 12.225);
        hybrid("tokens: 36M, routine_share: 0", "box").costs(API_OUTPUT, 540).costs(HARDWARE, 100);
        hybrid("tokens: 36M, routine_share: 1, rework_rate: 1", "box").costs(API_OUTPUT, 540);
    }

    @Test
    void routine_work_beyond_fixed_machines_goes_to_the_API_too() {
        // 70 % of 138,240,000 are two full machines; one serves half: 0.35 + 0.3 at 15
        hybrid("tokens: 138_240_000", "{machine: box, quantity: 1}")
                .costs(API_OUTPUT, 138.24 * 0.65 * 15)
                .units(1)
                .serves(1);
    }

    @Test
    void it_says_what_it_keeps_of_the_saving_of_self_hosting() {
        // API 540; local 112.225; hybrid 100 + 162 + 10.2 = 272.2
        OptionResult result = hybrid("tokens: 36M", "box").total(272.2).result();

        assertThat(result.savingsCaptured())
                .hasValueCloseTo((540 - 272.2) / (540 - 112.225), within(1e-12));
    }

    @Test
    void it_says_nothing_of_savings_where_the_machine_is_dearer() {
        assertThat(hybrid("tokens: 1M", "box").result().savingsCaptured()).isEmpty();
    }

    @Test
    void it_says_nothing_of_savings_where_the_machine_alone_cannot_serve_everything() {
        // One machine serves 69.12M tokens; what it leaves undone saves nothing.
        assertThat(
                        hybrid("tokens: 138_240_000", "{machine: box, quantity: 1}")
                                .result()
                                .savingsCaptured())
                .isEmpty();
    }
}
