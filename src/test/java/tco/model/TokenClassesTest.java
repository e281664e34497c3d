package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.testing.YamlScenario;

/// A month's tokens by class, worked on paper (docs/model.md, section 2).
class TokenClassesTest {
    private static TokenClasses classes(String... settings) {
        Scenario scenario = YamlScenario.shipped("default", settings);
        return TokenClasses.of(scenario.workload(), scenario.corner(Case.TYPICAL));
    }

    /// 10M tokens: 2M output; of 8M input 7.2M are read from the cache, and a quarter of the rest
    /// is written to it.
    @Test
    void shares_divide_the_total() {
        TokenClasses tokens =
                classes(
                        "workload.tokens=10M",
                        "workload.output_share=20%",
                        "workload.cache_hit_rate=90%",
                        "workload.cache_write_share=25%");
        assertThat(tokens.output()).isEqualTo(2e6);
        assertThat(tokens.cacheRead()).isEqualTo(7.2e6);
        assertThat(tokens.cacheWrite()).isEqualTo(0.2e6);
        assertThat(tokens.uncached()).isEqualTo(0.6e6);
        assertThat(tokens.total()).isEqualTo(10e6);
    }

    /// Whoever reads a cache has written to it: without a share, all that is not read is written.
    @Test
    void with_hits_and_no_share_of_writes_all_the_rest_is_written() {
        TokenClasses tokens =
                classes(
                        "workload.tokens=1000",
                        "workload.output_share=0.5",
                        "workload.cache_hit_rate=0.5");
        assertThat(tokens).isEqualTo(new TokenClasses(0, 250, 250, 500));
    }

    @Test
    void without_hits_nothing_is_written() {
        TokenClasses tokens =
                classes(
                        "workload.tokens=1000",
                        "workload.output_share=0.5",
                        "workload.cache_hit_rate=0");
        assertThat(tokens).isEqualTo(new TokenClasses(500, 0, 0, 500));
    }

    /// 1 + 6 + 2 + 1 = 10 tokens measured; 40 asked for is four times each class.
    @Test
    void a_total_scales_measured_classes() {
        assertThat(
                        classes(
                                "workload.uncached_input=1",
                                "workload.cache_read=6",
                                "workload.cache_write=2",
                                "workload.output=1",
                                "workload.tokens=40"))
                .isEqualTo(new TokenClasses(4, 24, 8, 4));
    }

    @Test
    void nothing_measured_stays_nothing() {
        assertThat(
                        classes(
                                "workload.uncached_input=0",
                                "workload.cache_read=0",
                                "workload.cache_write=0",
                                "workload.output=0",
                                "workload.tokens=40"))
                .isEqualTo(new TokenClasses(0, 0, 0, 0));
    }
}
