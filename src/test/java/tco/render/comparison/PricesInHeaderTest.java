package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Tco;
import tco.testing.Project;

/// The day of the prices stands above a comparison where one of them changes within the horizon.
class PricesInHeaderTest {
    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-02, 1, true",
        "2027-03-01, 2027-03-31, 1, true",
        "2027-03-01, 2027-04-01, 1, false",
        "2027-03-01, 2027-04-01, 2, true",
        "2027-03-01, 2027-03-01, 2, false",
    })
    void a_change_within_the_horizon_dates_the_prices(
            String asOf, String change, int horizon, boolean dated) {
        String text =
                """
                kind: api
                provider: somebody
                models: [{id: api, input: 1, output: 2, changes: [{from: %s, input: 2}]}]
                ---
                kind: scenario
                id: all
                workload: {tokens: 10M}
                pricing_date: %s
                assumptions: {horizon_months: %d}
                options: [api]
                """
                        .formatted(change, asOf, horizon);
        var comparison = Tco.compare(Project.load(directory, text).scenario());
        assertThat(new AskedText(comparison).first().endsWith("; prices of " + asOf))
                .isEqualTo(dated);
        assertThat(Headline.of(comparison).endsWith("; prices of " + asOf)).isEqualTo(dated);
    }
}
