package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.PerCase;
import tco.testing.Project;

/// The way from the clock to prices, as an explanation shows it.
class PeakStepsTest {
    private static final String PEAK =
            """
            kind: api
            provider: somebody
            models:
              - id: api
                input: 1
                output: 5
                peak:
                  zone: Asia/Shanghai
                  windows: [{days: [mon, tue, wed, thu, fri], from: "09:00", to: "12:00"}]
                  input: 2
            """;

    @TempDir Path directory;

    private List<UsageStep> steps(String workload) {
        String text = PEAK + Worked.scenario("tokens: 1M, " + workload, "api");
        Comparison comparison = Tco.compare(Project.load(directory, text).scenario());
        OptionResult result = comparison.results().getFirst();
        return PeakSteps.of(result, PerCase.of(at -> comparison.demand(result, at)));
    }

    @Test
    void the_share_names_all_that_it_follows_from() {
        // 10:00 to 18:00 at UTC+8: two of eight hours
        List<UsageStep> steps = steps("work_starts: \"10:00\", utc_offset_hours: 8");
        assertThat(steps.getFirst().name()).isEqualTo("peak_share");
        assertThat(steps.getFirst().value().typical()).isEqualTo(0.25);
        assertThat(steps.getFirst().formula())
                .isEqualTo(
                        "10 of 40 weekly work hours: work_days mon tue wed thu fri, work_starts"
                                + " 10:00, hours_per_day 8 at UTC+8, inside the windows mon tue wed"
                                + " thu fri 09:00-12:00 of zone Asia/Shanghai (UTC+8)");
    }

    @Test
    void each_price_is_the_mean_of_both() {
        List<UsageStep> steps = steps("work_starts: \"10:00\", utc_offset_hours: 8");
        assertThat(steps)
                .extracting(UsageStep::name)
                .containsExactly("peak_share", "input", "cache_read", "cache_write", "output");
        assertThat(steps.get(1).value().typical()).isEqualTo(1.25);
        assertThat(steps.get(1).formula())
                .isEqualTo(
                        "(1 - peak_share) x 1 outside the windows + peak_share x 2 inside, dollars"
                                + " a million tokens");
        assertThat(steps.getLast().value().typical()).isEqualTo(5);
    }
}
