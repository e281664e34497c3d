package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Figure;
import tco.testing.Project;

class PriceListLayeringTest {
    private static final String PRICES =
            """
            kind: api
            provider: somebody
            source: the list
            as_of: 2026-01
            models:
              - id: model-4.6
                source: the announcement
                as_of: 2026-02
                input: 3
                output: {value: 15, source: a letter}
                long_context: {above_input_tokens: 200k, input: 6}
              - {id: other, input: 1, output: 2}
            """;
    private static final String SCENARIO =
            """
            ---
            kind: scenario
            id: all
            workload: {tokens: 10M}
            options: [model-4.6, other]
            """;

    @TempDir Path directory;

    private Project project() {
        return Project.in(directory).file("tco.yaml", PRICES + SCENARIO).scenario("all");
    }

    private static Figure figure(Project project, String path) {
        return project.load().scenario().figures().stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_has_the_source_that_stands_nearest_to_it() {
        assertThat(figure(project(), "pricing.other.input").source().text()).isEqualTo("the list");
        assertThat(figure(project(), "pricing.model-4.6.input").source().text())
                .isEqualTo("the announcement");
        assertThat(figure(project(), "pricing.model-4.6.output").source().text())
                .isEqualTo("a letter");
        assertThat(figure(project(), "pricing.model-4.6.output").source().asOf())
                .isEqualTo("2026-02");
    }

    @Test
    void a_long_context_price_has_the_source_of_its_model() {
        assertThat(figure(project(), "pricing.model-4.6.long_context.input").source().text())
                .isEqualTo("the announcement");
    }

    @Test
    void a_price_keeps_its_models_source_under_a_later_layer() {
        Project over =
                project()
                        .file(
                                "mine.yaml",
                                "kind: api\nprovider: somebody\nmodels: [{id: model-4.6, cache_read: 1}]")
                        .profiles("mine.yaml");

        assertThat(figure(over, "pricing.model-4.6.input").source().text())
                .isEqualTo("the announcement");
        assertThat(figure(over, "pricing.model-4.6.input").source().asOf()).isEqualTo("2026-02");
        assertThat(figure(over, "pricing.model-4.6.cache_read").source().text()).isEmpty();
        assertThat(figure(over, "pricing.model-4.6.cache_read").origin().place())
                .isEqualTo("mine.yaml:3");
    }

    @Test
    void a_setting_reaches_a_price_whose_id_holds_dots() {
        Figure set =
                figure(project().set("pricing.model-4.6.input", "2..4"), "pricing.model-4.6.input");

        assertThat(set.range().low()).isEqualTo(2);
        assertThat(set.range().typical()).isEqualTo(3);
        assertThat(set.range().high()).isEqualTo(4);
    }

    @Test
    void a_setting_reaches_into_a_nested_group() {
        String path = "pricing.model-4.6.long_context.output";

        assertThat(figure(project().set(path, "9"), path).range().typical()).isEqualTo(9);
    }

    @Test
    void a_setting_may_name_low_typical_and_high() {
        Figure set = figure(project().set("workload.tokens", "1M..2M..9M"), "workload.tokens");

        assertThat(set.range().typical()).isEqualTo(2_000_000);
        assertThat(set.range().high()).isEqualTo(9_000_000);
    }
}
