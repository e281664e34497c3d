package tco.profile.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.model.Case;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

/// Model 2: the whole team's tokens or those of each developer; the later layer's replace both.
class MonthlyTokensReaderTest {
    private static final String SCENARIO =
            """
            kind: api
            provider: somebody
            models: [{id: api, input: 1, output: 1}]
            ---
            kind: scenario
            id: s
            workload: {WORKLOAD}
            options: [api, {id: own, use: api, workload: {OWN}}]
            """;

    @TempDir Path directory;

    private Project project(String workload, String own) {
        String text = SCENARIO.replace("WORKLOAD", workload).replace("OWN", own);
        return Project.in(directory).file("s.yaml", text).scenario("s.yaml");
    }

    private static double tokens(Project project, int option) {
        Comparison comparison = Tco.compare(project.load().scenario());
        return comparison.demand(comparison.results().get(option), Case.TYPICAL).tokens().total();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tokens_per_developer: 3M | 3e6",
                "tokens_per_developer: 3M, developers: 4 | 12e6",
                "tokens_per_developer: [2M, 4M], developers: [3, 5] | 12e6",
                "tokens: 3M, developers: 4 | 3e6"
            })
    void tokens_of_each_developer_count_for_all(String workload, double tokens) {
        assertThat(tokens(project(workload, ""), 0)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "developers: 5 | 15e6",
                "tokens_per_developer: 1M | 4e6",
                "tokens_per_developer: 1M, developers: 5 | 5e6",
                "tokens: 7M | 7e6",
                "output_share: 0.1 | 12e6"
            })
    void an_option_says_either_over_the_scenario(String own, double tokens) {
        Project project = project("tokens_per_developer: 3M, developers: 4", own);

        assertThat(tokens(project, 0)).isEqualTo(12e6);
        assertThat(tokens(project, 1)).isEqualTo(tokens);
    }

    @Test
    void the_command_line_replaces_both() {
        String each = "tokens_per_developer: 3M, developers: 4";

        assertThat(tokens(project(each, "").flag("--tokens", "workload.tokens", "7M"), 0))
                .isEqualTo(7e6);
        assertThat(tokens(project("tokens: 9M", "").set("workload.tokens_per_developer", "2M"), 0))
                .isEqualTo(2e6);
        assertThat(tokens(project(each, "").flag("--developers", "workload.developers", "12"), 0))
                .isEqualTo(36e6);
        assertThat(
                        tokens(
                                project(each, "tokens: 9M")
                                        .set("options.own.workload.tokens_per_developer", "1M"),
                                1))
                .isEqualTo(4e6);
    }

    @Test
    void both_in_one_layer_are_refused() {
        refused(project("tokens_per_developer: 3M, tokens: 7M", ""), "given beside tokens");
        refused(
                project("tokens: 1M", "tokens_per_developer: 3M, tokens: 7M"),
                "options.own.workload.tokens_per_developer: given beside tokens");
        refused(
                project("tokens: 1M", "")
                        .flag("--tokens", "workload.tokens", "7M")
                        .set("workload.tokens_per_developer", "2M"),
                "--set: workload.tokens_per_developer: given beside workload.tokens");
    }

    @Test
    void all_developers_together_have_no_more_than_a_count_may_have() {
        String most = "tokens_per_developer: 1e12, developers: 1e6";

        assertThat(tokens(project(most, ""), 0)).isEqualTo(1e18);
        refused(project(most.replace("1e6", "1000001"), ""), "out of range for so many developers");
    }

    @Test
    void measured_classes_are_scaled_to_all_developers() {
        String classes =
                "uncached_input: 1M, cache_read: 2M, cache_write: 0, output: 1M, developers: 3";

        assertThat(tokens(project(classes, "tokens_per_developer: 4M"), 1)).isEqualTo(12e6);
        assertThat(tokens(project(classes + ", tokens_per_developer: 4M, scaled: true", ""), 0))
                .isEqualTo(12e6);
        refused(project(classes + ", tokens_per_developer: 4M", ""), "beside the token classes");
    }

    private static void refused(Project project, String says) {
        assertThatThrownBy(project::load)
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining(says);
    }
}
