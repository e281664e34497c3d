package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Caveats.Noted;
import tco.testing.Project;

/// Of 10M tokens 9M are read again and 1M are new: at $1 they cost 10 a month, with cache reads at
/// a tenth 1.90.
class UnpricedCacheReadsTest {
    private static final String AGAIN =
            "uncached_input: 1M, cache_read: 9M, cache_write: 0, output: 0";

    @TempDir Path directory;

    private Comparison comparison(String model, String workload, String option) {
        String text =
                "kind: api\nprovider: x\nmodels: [{id: api, "
                        + model
                        + "}, {id: other, input: [1, 3], output: 9, cache_read: 0.1, notes: [ranged]}]\n"
                        + Worked.scenario(workload, option);
        return Tco.compare(Project.load(directory, text).scenario());
    }

    private List<String> notes(String model, String workload) {
        return comparison(model, workload, "api").results().getFirst().notes();
    }

    @Test
    void a_missing_price_says_what_it_may_cost() {
        assertThat(notes("input: 1, output: 5", AGAIN))
                .containsExactly(
                        "cache reads of api have no price and are billed as input: up to 5.3 times"
                                + " a provider with cache prices (taken as a tenth of input)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    input: 1, output: 5, cache_read: 1   | uncached_input: 1M, cache_read: 9M, cache_write: 0, output: 0
                    input: 1, output: 5                  | uncached_input: 1M, cache_read: 0, cache_write: 0, output: 1M
                    input: 0, output: 5                  | uncached_input: 1M, cache_read: 9M, cache_write: 0, output: 1M
                    input: 1, output: 5                  | uncached_input: 1M, cache_read: 50k, cache_write: 0, output: 0
                    """)
    void none_where_it_has_a_price_or_nothing_is_read_again_or_it_costs_next_to_nothing(
            String model, String workload) {
        assertThat(notes(model, workload)).noneMatch(note -> note.contains("cache reads"));
    }

    @Test
    void a_hybrids_api_and_an_overflow_are_told_of_as_well() {
        Comparison mixed =
                comparison(
                        "input: 1, output: 5",
                        AGAIN,
                        "{id: both, mix: [{use: other, share: 0.5}, {use: api}]}");
        assertThat(mixed.results().getFirst().notes()).anyMatch(note -> note.contains("of api"));
    }

    /// Its prices are exact and so is its cost; the note weighs what a usual price would save.
    @Test
    void it_is_weighed_by_the_dollars_that_it_may_cost() {
        Comparison comparison = comparison("input: 1, output: 5", AGAIN, "api\n  - other");
        List<Noted> noted = Caveats.of(comparison, LocalDate.of(2026, 11, 24)).noted();
        assertThat(noted.getFirst().text()).startsWith("cache reads of api");
        assertThat(noted.getFirst().usd()).isCloseTo(8.1, within(1e-9));
        assertThat(noted.get(1).text()).isEqualTo("ranged");
        assertThat(noted.get(1).usd()).isCloseTo(2, within(1e-9));
    }

    /// Nine tenths of the work go to one of two APIs without a price, the rest to the other.
    @Test
    void each_part_of_a_mix_is_weighed_by_its_own_reads() {
        String models = "input: 1, output: 5}, {id: busy, input: 1, output: 5";
        Comparison comparison =
                comparison(models, AGAIN, "{id: both, mix: [{use: busy, share: 0.9}, {use: api}]}");
        List<Noted> noted = Caveats.of(comparison, LocalDate.of(2026, 11, 24)).noted();
        assertThat(noted.getFirst().text()).startsWith("cache reads of busy");
        assertThat(noted.getFirst().usd()).isCloseTo(0.9 * 8.1, within(1e-9));
        assertThat(noted.get(1).text()).startsWith("cache reads of api");
        assertThat(noted.get(1).usd()).isCloseTo(0.1 * 8.1, within(1e-9));
    }
}
