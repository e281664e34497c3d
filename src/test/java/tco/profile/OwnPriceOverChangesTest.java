package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Tco;
import tco.model.ApiPrices.ContextTier;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.testing.Project;

/// What somebody says of a price holds, whatever an earlier layer says of days on which it changes.
class OwnPriceOverChangesTest {
    private static final String PRICES =
            """
            kind: api
            provider: x
            models:
              - id: m
                input: 1
                output: 5
                long_context: {above_input_tokens: 200000, input: 2, output: 10}
                changes:
                  - {from: 2026-03-01, output: 6, long_context: {above_input_tokens: 200000, input: 3, output: 11}}
                  - {from: 2026-08-01, input: 2, output: 10}
                  - {from: 2026-10-01, long_context: []}
            ---
            kind: scenario
            id: all
            workload: {uncached_input: 1M, cache_read: 0, cache_write: 0, output: 1M}
            options: [m]
            """;

    @TempDir Path directory;

    private Project project(String day) {
        return Project.in(directory)
                .file("tco.yaml", PRICES)
                .scenario("all")
                .set("pricing_date", day);
    }

    private static double usd(Project project) {
        return Tco.compare(project.load().scenario()).results().getFirst().usd(Case.TYPICAL);
    }

    private Project over(Project project, String model) {
        return project.file("over.yaml", "kind: api\nprovider: x\nmodels: [" + model + "]\n")
                .profiles("over.yaml");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 6, 9, 5", "2026-03-01, 7, 10, 5", "2026-08-01, 12, 14, 6"})
    void a_set_price_holds_before_and_after_changes(
            String day, double usd, double withInput, double withOutput) {
        assertThat(usd(project(day))).isEqualTo(usd);
        assertThat(usd(project(day).set("pricing.m.input", "4"))).isEqualTo(withInput);
        assertThat(usd(over(project(day), "{id: m, input: 4}"))).isEqualTo(withInput);
        assertThat(usd(project(day).set("pricing.m.output", "4"))).isEqualTo(withOutput);
        assertThat(usd(over(project(day), "{id: m, output: 4}"))).isEqualTo(withOutput);
    }

    @Test
    void a_set_price_is_the_figure_of_its_path() {
        Project set = project("2026-11-01").set("pricing.m.input", "4");
        assertThat(api(set).prices().base().input().path()).isEqualTo("pricing.m.input");
        assertThat(api(project("2026-11-01").set("pricing.m.changes.1.input", "4")).prices().base())
                .extracting(prices -> prices.input().range().low())
                .isEqualTo(4.0);
    }

    private static Api api(Project project) {
        return (Api) project.load().scenario().options().getFirst().deployment();
    }

    private static ContextTier longest(Project project) {
        return api(project).prices().tiers().getLast();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 10", "2026-03-01, 11", "2026-09-30, 11"})
    void a_price_inside_a_step_leaves_the_others_of_its_time(String day, double output) {
        for (Project project :
                new Project[] {
                    project(day).set("pricing.m.long_context.input", "9"),
                    over(project(day), "{id: m, long_context: {input: 9}}")
                }) {
            assertThat(longest(project).prices().input().range().low()).isEqualTo(9);
            assertThat(longest(project).prices().output().range().low()).isEqualTo(output);
        }
    }

    @Test
    void a_step_that_somebody_names_is_not_ended_by_a_change_below() {
        assertThat(api(project("2026-10-01")).prices().tiers()).hasSize(1);
        Project set = project("2026-10-01").set("pricing.m.long_context.input", "9");
        assertThat(longest(set).prices().input().range().low()).isEqualTo(9);
        Project over = over(project("2026-10-01"), "{id: m, long_context: {input: 8}}");
        assertThat(longest(over).prices().input().range().low()).isEqualTo(8);
    }

    @Test
    void changes_of_its_own_replace_those_below() {
        Project over =
                over(
                        project("2026-11-01"),
                        "{id: m, input: 4, changes: [{from: 2026-05-01, input: 7}]}");
        assertThat(usd(over)).isEqualTo(12);
    }

    @Test
    void what_else_a_layer_says_leaves_the_changes() {
        assertThat(usd(over(project("2026-08-01"), "{id: m, quality: mid}"))).isEqualTo(12);
        assertThat(usd(project("2026-08-01").set("pricing.m.surcharge", "0"))).isEqualTo(12);
    }
}
