package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Project;

/// Model 9: who may win, and who does.
class WinnersTest {
    private static final String PROFILES =
            Worked.owned("")
                    + "---\n"
                    + Worked.rented("")
                            .replace("box", "cloud")
                            .replace("hourly_usd: 2", "hourly_usd: 5")
                    + "---\n"
                    + Worked.API
                    + """
                    ---
                    kind: api
                    provider: somebody
                    models:
                      - {id: basic, quality: basic, input: 1, output: 1}
                      - {id: same, quality: basic, input: 1, output: 1}
                      - {id: unknown, input: 0.1, output: 0.1}
                    ---
                    kind: scenario
                    id: all
                    assumptions: {ops_hours: 0}
                    workload: {tokens: 100M}
                    options: [box, cloud, api, basic, same, unknown]
                    """;

    private static final String OWN_VOLUME =
            "options: [{id: small, use: api, workload: {tokens: 1M}}, ";
    private static final String OTHER_MIX =
            "options: [{id: small, use: api, workload: {output_share: 0.1}}, ";

    @TempDir Path directory;

    private Project project() {
        return Project.in(directory).file("s.yaml", PROFILES).scenario("s.yaml");
    }

    private static String cheapest(Project project) {
        return Tco.compare(project.load().scenario())
                .cheapest()
                .map(result -> result.option().id())
                .orElse("none");
    }

    private static String excluded(Project project, String id) {
        return Tco.compare(project.load().scenario()).results().stream()
                .filter(result -> result.option().id().equals(id))
                .findFirst()
                .flatMap(OptionResult::excludedBecause)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"basic, basic", "mid, api", "mid-high, api", "frontier, api"})
    void the_least_quality_decides_who_may_win(String least, String winner) {
        assertThat(cheapest(project().flag("--min-quality", "min_quality", least)))
                .isEqualTo(winner);
    }

    @ParameterizedTest
    @CsvSource({"stays, box", "rented, box", "any, unknown"})
    void privacy_decides_who_may_win(String privacy, String winner) {
        assertThat(cheapest(project().flag("--privacy", "privacy", privacy))).isEqualTo(winner);
    }

    @Test
    void the_excluded_say_why() {
        assertThat(excluded(project().set("min_quality", "mid"), "basic"))
                .isEqualTo("quality basic is below mid");
        assertThat(excluded(project().set("min_quality", "mid"), "unknown"))
                .isEqualTo("quality unknown, mid asked for");
        assertThat(excluded(project().set("privacy", "stays"), "cloud"))
                .isEqualTo("data goes to a rented machine");
        assertThat(excluded(project().set("privacy", "rented"), "api")).isEqualTo("data leaves");
        assertThat(excluded(project().set("privacy", "rented"), "cloud")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"box, stays", "box, rented", "cloud, rented"})
    void the_data_of_a_machine_that_overflows_to_an_api_leaves(String machine, String privacy) {
        String text =
                PROFILES.replace(
                        "options: [box,",
                        "options: [{id: full, machine: MACHINE, quantity: 1, overflow: api}, box,"
                                .replace("MACHINE", machine));
        Project project = Project.in(directory).file("s.yaml", text).scenario("s.yaml");

        assertThat(excluded(project.set("privacy", privacy), "full")).isEqualTo("data leaves");
        assertThat(excluded(project, machine)).isEmpty();
    }

    @Test
    void nobody_may_win_and_that_is_an_answer() {
        Project nobody = project().set("privacy", "stays").set("min_quality", "frontier");

        assertThat(cheapest(nobody)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic, same", "same, basic"})
    void of_equals_the_earlier_wins(String order) {
        String text = PROFILES.replace("box, cloud, api, basic, same, unknown", order);
        Project equals = Project.in(directory).file("s.yaml", text).scenario("s.yaml");

        assertThat(cheapest(equals)).isEqualTo(order.substring(0, order.indexOf(',')));
    }

    @Test
    void of_equals_that_trade_their_low_and_high_ends_the_earlier_wins() {
        String text =
                PROFILES.replace(
                                "id: basic, quality: basic, input: 1, output: 1",
                                "id: basic, input: {low: 0.9, typical: 1, high: 1.1}, output: 1")
                        .replace(
                                "id: same, quality: basic, input: 1, output: 1",
                                "id: same, input: {low: 0.1, typical: 1, high: 9}, output: 1")
                        .replace("box, cloud, api, basic, same, unknown", "same, basic");
        Project equals = Project.in(directory).file("s.yaml", text).scenario("s.yaml");

        assertThat(cheapest(equals)).isEqualTo("same");
    }

    @Test
    void an_option_that_serves_a_part_cannot_win() {
        Project half =
                project()
                        .set("options.box.quantity", "1")
                        .set("workload.tokens", "1B")
                        .set("privacy", "stays");

        assertThat(excluded(half, "box")).startsWith("serves ").endsWith("% of the demand");
        assertThat(cheapest(half)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"0.19, 19%", "0.18999999999999995, 19%", "0.1899, 18%", "0.999, 99%", "0, 0%"})
    void a_share_reads_as_the_percent_that_it_is_and_never_as_all(double share, String percent) {
        assertThat(new Exclusion.ServesPart(share, Optional.empty(), false).text())
                .isEqualTo("serves " + percent + " of the demand");
    }

    @Test
    void a_row_with_its_own_volume_wins_only_where_no_volume_was_asked_for() {
        Project own =
                project().file("s.yaml", PROFILES.replace("options: [", OWN_VOLUME)).options();

        assertThat(cheapest(own)).isEqualTo("small");
        assertThat(excluded(own, "small")).isEmpty();
        own.set("workload.tokens", "100M");
        assertThat(excluded(own, "small"))
                .isEqualTo("serves a volume of its own: 1M tokens, not 100M");
        assertThat(cheapest(own)).isEqualTo("unknown");
        assertThat(Tco.compare(own.load().scenario()).excluded())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.kind()).isEqualTo(Exclusion.Kind.VOLUME);
                    assertThat(group.results()).hasSize(1);
                });
    }

    @Test
    void a_row_with_another_mix_of_the_same_volume_answers_the_same_question() {
        Project mixed =
                project()
                        .file("s.yaml", PROFILES.replace("options: [", OTHER_MIX))
                        .set("workload.tokens", "100M");

        assertThat(excluded(mixed, "small")).isEmpty();
    }

    @Test
    void each_tier_has_a_winner_and_so_has_what_stays() {
        Winners winners = Tco.compare(project().load().scenario()).winners();

        assertThat(winners.byQuality())
                .extracting(tier -> tier.tier().key() + " " + tier.option().option().id())
                .containsExactly("frontier api", "basic basic");
        assertThat(winners.inHouse().orElseThrow().option().id()).isEqualTo("box");
        assertThat(winners.cheapest().orElseThrow().option().id()).isEqualTo("unknown");
    }
}
