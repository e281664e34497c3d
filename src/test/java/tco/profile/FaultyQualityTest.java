package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Project;

/// Keys that make qualities equal, at both sides of what they allow.
class FaultyQualityTest {
    @TempDir Path directory;

    private static String scenario(String score, String assumptions) {
        return """
        kind: api
        provider: somebody
        models: [{id: api, quality: frontier, input: 3, output: 15, scores: {Aider: %s}}]
        ---
        kind: plan
        id: plan
        usd_per_seat: 20
        included_usd: 10
        rates_model: api
        overage: blocked
        ---
        kind: scenario
        id: all
        workload: {tokens: 10M}
        assumptions: {%s}
        options: [api, plan]
        """
                .formatted(score, assumptions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "[0, 100]", "79.5"})
    void a_score_is_in_per_cent(String score) {
        assertThat(Project.load(directory, scenario(score, "")).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.1 | pue: 1 | scenario.yaml:3: pricing.api.scores.Aider: 100.1 is out of range (a number from 0 to 100, in per cent)",
                "-0.1 | pue: 1 | -0.1 is out of range",
                "[90, 101] | pue: 1 | is out of range",
                "80 | equal_quality: yes | scenario.yaml:15: assumptions.equal_quality: unknown value 'yes' (one of true, false)",
                "80 | fallback: apj | scenario.yaml:15: assumptions.fallback: unknown id 'apj' (did you mean api?)",
                "80 | fallback: plan | assumptions.fallback: 'plan' is a plan (an API belongs here",
                "80 | quality_benchmark: ' ' | scenario.yaml:15: assumptions.quality_benchmark: empty",
                "80 | 'equal_quality: true, fallback: [api]' | assumptions.fallback",
            })
    void what_cannot_be_meant_is_a_fault_with_its_place(
            String score, String assumptions, String fault) {
        assertThatThrownBy(() -> Project.load(directory, scenario(score, assumptions)))
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "equal_quality: true, fallback: api",
                "fallback: api, quality_benchmark: Aider"
            })
    void a_sound_fallback_and_benchmark_are_taken(String assumptions) {
        assertThat(Project.load(directory, scenario("80", assumptions)).scenario().options())
                .hasSize(2);
    }
}
