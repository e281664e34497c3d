package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Quality;
import tco.profile.yaml.ProfileException;
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

    @Test
    void an_entry_that_replaces_leaves_nothing_of_the_price_list_below() {
        Project over =
                project()
                        .file(
                                "over.yaml",
                                """
                                kind: api
                                provider: somebody
                                source: a catalogue
                                as_of: 2026-10-01
                                models: [{id: model-4.6, replaces: true, input: 4, output: 20}]
                                """)
                        .profiles("over.yaml");
        assertThat(over.load().scenario().figures())
                .extracting(Figure::path)
                .filteredOn(path -> path.startsWith("pricing.model-4.6"))
                .containsExactlyInAnyOrder(
                        "pricing.model-4.6.input",
                        "pricing.model-4.6.output",
                        "pricing.model-4.6.batch_discount",
                        "pricing.model-4.6.surcharge",
                        "pricing.model-4.6.token_factor");
        assertThat(figure(over, "pricing.model-4.6.input").source().text())
                .isEqualTo("a catalogue");
    }

    private static String withTermsOfUsage() {
        String terms =
                """
                name: Model
                quality: mid
                aliases: [old]
                retired: 2026-12-01
                speed_factors: {fast: 6}
                token_factor: 1.5
                scores: {Aider: 70}
                input: 3
                """;
        return PRICES.replace("    input: 3\n", terms.indent(4));
    }

    @Test
    void a_price_that_replaces_keeps_what_no_catalogue_knows() {
        Project over =
                Project.in(directory)
                        .file("tco.yaml", withTermsOfUsage() + SCENARIO)
                        .file(
                                "over.yaml",
                                """
                                kind: api
                                provider: somebody
                                source: a catalogue
                                as_of: 2026-10-01
                                models: [{id: model-4.6, replaces: true, quality: frontier, input: 4, output: 20}]
                                """)
                        .profiles("over.yaml")
                        .scenario("all");
        Option option = over.load().scenario().options().getFirst();
        Api api = (Api) option.deployment();
        assertThat(option.name()).isEqualTo("Model");
        assertThat(api.quality()).contains(Quality.FRONTIER);
        assertThat(api.usageTerms().aliases()).containsExactly("old");
        assertThat(api.retired()).contains(LocalDate.of(2026, 12, 1));
        assertThat(api.usageTerms().speedFactors().get("fast"))
                .extracting(f -> f.range().low())
                .isEqualTo(6.0);
        assertThat(api.tokenFactor().range().low()).isEqualTo(1.5);
        assertThat(api.notes())
                .containsExactly("Retired on 2026-12-01: its prices are for past usage.");
    }

    @Test
    void an_option_may_be_named_by_an_alias() {
        Project named =
                Project.in(directory)
                        .file(
                                "tco.yaml",
                                PRICES.replace("{id: other,", "{id: other, aliases: [older],")
                                        + SCENARIO.replace("other]", "older]"))
                        .scenario("all");
        Option option = named.load().scenario().options().get(1);
        assertThat(option.id()).isEqualTo("older");
        assertThat(((Api) option.deployment()).id()).isEqualTo("other");
        assertThat(figure(named, "pricing.other.input").range().low()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    aliases: [model-4.6]       | duplicate id model-4.6
                    aliases: [claude-opus-5-5] | duplicate id claude-opus-5-5
                    aliases: [a b]             | 'a b' is not an id
                    aliases: old               | a list
                    retired: 2026-13-01        | '2026-13-01' is not a date (YYYY-MM-DD)
                    retired: 2026-12           | '2026-12' is not a date (YYYY-MM-DD)
                    speed_factors: {fst: 6}    | unknown key (did you mean fast?)
                    speed_factors: {fast: 0}   | 0 is out of range (a number above 0)
                    replaces: maybe            | unknown value 'maybe' (one of true, false)
                    """)
    void what_makes_no_sense_is_told(String keys, String says) {
        Project project =
                Project.in(directory)
                        .file(
                                "tco.yaml",
                                PRICES.replace("{id: other,", "{id: other, " + keys + ",")
                                        + SCENARIO)
                        .scenario("all");
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(project::load)
                .withMessageContaining(says);
    }
}
