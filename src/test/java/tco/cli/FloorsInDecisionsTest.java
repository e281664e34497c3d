package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A cost that is known from below only, an estimate and a volume of its own, as the decision
/// commands show them.
class FloorsInDecisionsTest {
    @TempDir Path directory;

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: owned
                id: box
                name: Box
                price_usd: 3600
                power: {load_watts: 300, idle_watts: 30}
                serves: [{model: mystery, decode_tok_s: 50}]
                ---
                kind: api
                provider: somebody
                models:
                  - {id: cheap, name: Cheap, input: 1, output: {value: 5, estimate: true}}
                  - {id: dear, name: Dear, input: 3, output: 15}
                ---
                kind: scenario
                id: floors
                workload: {tokens: 20M}
                options: [box, cheap, {id: more, use: dear, workload: {tokens: 90M}}]
                """);
    }

    private String run(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--scenario", "floors"));
        return Program.in(directory, Map.of(), arguments).out();
    }

    private JsonNode json(String command) {
        return new JsonMapper().readTree(run(command + " --format json"));
    }

    @Test
    void a_projection_shows_a_floor_as_one_and_counts_no_payback_with_it() {
        assertThat(run("project"))
                .containsPattern("Box +>=\\$3,600 +>=\\$\\d+ .* -\\n")
                .containsPattern("Cheap .* \\$[\\d,]+~ +\\$[\\d,]+~ +baseline")
                .contains("Dear, 90M tokens")
                .doesNotContainPattern("(?m)^[a-d]  Box$");
        JsonNode box = json("project").get("options").get(0);
        assertThat(box.get("cost_known").asBoolean()).isFalse();
        assertThat(box.get("payback_months").isNull()).isTrue();
        JsonNode more = json("project").get("options").get(2);
        assertThat(more.get("own_volume").asBoolean()).isTrue();
        assertThat(more.get("cost_known").asBoolean()).isTrue();
        assertThat(run("project --format csv"))
                .contains(",cost_known,estimate\n", ",false,false\n");
    }

    @Test
    void nothing_pays_back_against_a_floor() {
        assertThat(run("project --baseline box"))
                .contains("nothing: the cost of Box is known from below");
        assertThat(json("project --baseline box").get("options"))
                .allSatisfy(option -> assertThat(option.get("payback_months").isNull()).isTrue());
    }

    @Test
    void sensitivity_says_that_a_cost_is_a_floor() {
        assertThat(run("sensitivity box"))
                .startsWith("Box: >=$")
                .contains("Box: excluded: cost known from below only");
        JsonNode sensitivity = json("sensitivity box");
        assertThat(sensitivity.get("cost_known").asBoolean()).isFalse();
        assertThat(sensitivity.get("notes")).isNotEmpty();
    }

    @Test
    void simulation_and_break_even_mark_estimates() {
        assertThat(run("simulate --samples 10"))
                .containsPattern("Cheap +\\$\\d+~")
                .contains("Dear, 90M tokens", "Left out: Box");
        assertThat(run("breakeven cheap more")).contains("cheap: rests on an estimate");
    }
}
