package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Figure;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Project;

/// Each layer sets the price of one machine to its own number; the last one to speak is heard.
class LayeringTest {
    private static final String PRICE = "hardware.box.price_usd";
    private static final String BOX =
            """
            kind: owned
            id: box
            source: a %1$s
            as_of: 2026-0%2$d
            price_usd: %2$d000
            """;
    private static final String REST =
            """
            lifetime_months: 24
            power: {load_watts: 500, idle_watts: 50}
            serves:
              - {model: qwen, decode_tok_s: 100, source: a benchmark}
            """;
    private static final String SCENARIO =
            """
            ---
            kind: scenario
            id: all
            workload: {tokens: 10M}
            options: [box]
            """;

    @TempDir Path directory;

    private Project layered() {
        return Project.in(directory)
                .file("user/box.yaml", BOX.formatted("user", 2) + REST)
                .userProfiles("user");
    }

    private static Figure figure(Project project, String path) {
        return figure(project.load().scenario(), path);
    }

    private static Figure figure(Scenario scenario, String path) {
        return scenario.figures().stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static void isFrom(Figure figure, double value, Layer layer, String place) {
        assertThat(figure.range()).isEqualTo(Range.exactly(value));
        assertThat(figure.origin().layer()).isEqualTo(layer);
        assertThat(figure.origin().place()).isEqualTo(place);
    }

    @Test
    void the_users_profiles_are_read_from_their_directory() {
        Project project = layered().file("s.yaml", SCENARIO).scenario("s.yaml");

        isFrom(figure(project, PRICE), 2000, Layer.USER, directory.resolve("user/box.yaml") + ":5");
    }

    @Test
    void the_projects_file_wins_over_the_user() {
        Project project = layered().file("tco.yaml", BOX.formatted("project", 3) + SCENARIO);

        isFrom(figure(project.scenario("all"), PRICE), 3000, Layer.PROJECT, "tco.yaml:5");
    }

    @Test
    void named_profiles_win_over_the_project_and_later_ones_over_earlier_ones() {
        Project project =
                layered()
                        .file("tco.yaml", BOX.formatted("project", 3) + SCENARIO)
                        .file("a.yaml", BOX.formatted("first", 4))
                        .file("more/b.yaml", BOX.formatted("second", 5))
                        .profiles("a.yaml")
                        .profiles("more")
                        .scenario("all");

        isFrom(figure(project, PRICE), 5000, Layer.PROFILES, "more/b.yaml:5");
    }

    @Test
    void profiles_in_the_scenarios_file_win_over_named_ones() {
        Project project =
                layered()
                        .file("a.yaml", BOX.formatted("first", 4))
                        .profiles("a.yaml")
                        .file("s.yaml", BOX.formatted("scenario", 6) + SCENARIO)
                        .scenario("s.yaml");

        isFrom(figure(project, PRICE), 6000, Layer.SCENARIO, "s.yaml:5");
    }

    @Test
    void a_setting_wins_over_every_file() {
        Project project =
                layered()
                        .file("s.yaml", BOX.formatted("scenario", 6) + SCENARIO)
                        .scenario("s.yaml")
                        .set(PRICE, "7000");

        isFrom(figure(project, PRICE), 7000, Layer.COMMAND_LINE, "--set");
    }

    @Test
    void of_two_settings_the_later_wins() {
        Project project = layered().file("s.yaml", SCENARIO).scenario("s.yaml");

        assertThat(figure(project.set(PRICE, "7k").set(PRICE, "8k"), PRICE).range())
                .isEqualTo(Range.exactly(8000));
    }

    @Test
    void a_built_in_scenario_can_be_named_over_by_a_layer() {
        Project project = layered().file("tco.yaml", SCENARIO.replace("id: all", "id: default"));

        assertThat(project.load().scenario().options()).extracting("id").containsExactly("box");
    }

    @Test
    void keys_that_a_later_layer_leaves_out_keep_their_own_source_and_line() {
        Project project = layered().file("tco.yaml", BOX.formatted("project", 3) + SCENARIO);
        Scenario scenario = project.scenario("all").load().scenario();

        Figure lifetime = figure(scenario, "hardware.box.lifetime_months");
        isFrom(lifetime, 24, Layer.USER, directory.resolve("user/box.yaml") + ":6");
        assertThat(lifetime.source().text()).isEqualTo("a user");
        assertThat(lifetime.source().asOf()).isEqualTo("2026-02");
        Figure price = figure(scenario, PRICE);
        assertThat(price.source().text()).isEqualTo("a project");
        assertThat(price.source().asOf()).isEqualTo("2026-03");
        Figure speed = figure(scenario, "hardware.box.serves.qwen.decode_tok_s");
        assertThat(speed.source().text()).isEqualTo("a benchmark");
    }

    @Test
    void a_nested_group_is_laid_over_key_by_key() {
        Project project =
                layered()
                        .file(
                                "tco.yaml",
                                "kind: owned\nid: box\npower: {idle_watts: 9}\n" + SCENARIO)
                        .scenario("all");
        Scenario scenario = project.load().scenario();

        isFrom(figure(scenario, "hardware.box.power.idle_watts"), 9, Layer.PROJECT, "tco.yaml:3");
        Figure load = figure(scenario, "hardware.box.power.load_watts");
        isFrom(load, 500, Layer.USER, directory.resolve("user/box.yaml") + ":7");
        assertThat(load.source().text()).isEqualTo("a user");
    }

    @Test
    void a_setting_leaves_the_source_of_its_neighbours_alone() {
        Project project = layered().file("s.yaml", SCENARIO).scenario("s.yaml").set(PRICE, "7k");
        Scenario scenario = project.load().scenario();

        Figure lifetime = figure(scenario, "hardware.box.lifetime_months");
        assertThat(lifetime.source().text()).isEqualTo("a user");
        assertThat(figure(scenario, PRICE).source().text()).isEmpty();
    }
}
