package tco.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.advice.Variation.DailyVolume;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class RulesTest {
    @Test
    void each_class_of_a_rule_is_asked() throws IOException {
        List<String> classes = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        Path.of("src/main/java/tco/engine/advice"), "*Rule.java")) {
            files.forEach(file -> classes.add(file.getFileName().toString()));
        }
        assertThat(Advisor.RULES)
                .extracting(rule -> rule.getClass().getSimpleName() + ".java")
                .containsAll(classes.stream().filter(name -> !name.equals("Rule.java")).toList());
    }

    @Test
    void each_rule_has_a_row_in_the_docs() {
        assertThat(Advisor.RULES)
                .allSatisfy(rule ->
                        assertThat(Path.of("docs/cli/advise.md"))
                                .content()
                                .contains("\n| `" + rule.id() + "` | "));
    }

    @Test
    void the_volume_rule_names_the_exact_break_even() {
        // $100 a month for the machine, $3,600 over 36 months, against $10 for a million tokens.
        Situation situation = Situation.of(OneBox.serving(50, "42M"), Optional.empty());
        assertThat(new VolumeRule().judge(situation).measures())
                .contains(Measure.tokens("break-even at", 10_000_001));
    }

    @Test
    void fewer_than_five_developers_under_300_dollars_are_a_small_team() {
        // The machine costs $600 a month, the API $10 for a million tokens.
        assertThat(smallTeam("4", "29_999_999")).isEqualTo(Side.API);
        assertThat(smallTeam("4", "30M")).isEqualTo(Side.NEITHER);
        assertThat(smallTeam("5", "29_999_999")).isEqualTo(Side.NEITHER);
    }

    private static Side smallTeam(String developers, String tokens) {
        Scenario scenario =
                YamlScenario.of(
                        OneBox.PROFILES.formatted(21_600, 1000)
                                + """
                                kind: scenario
                                id: test
                                workload: {tokens: %s, developers: %s}
                                assumptions: {ops_hours: 0}
                                options: [box, api]
                                """
                                        .formatted(tokens, developers));
        return new SmallTeamRule().judge(Situation.of(scenario, Optional.empty())).speaksFor();
    }

    @Test
    void a_budget_for_the_dearest_month_decides_what_is_predictable() {
        // $100 a month for the machine, up to 48,384,000 tokens; the API $10 for a million.
        assertThat(budget("21M", 1_000_000, 1_000_000)).isEqualTo(Side.NEITHER);
        // A month of deadlines costs $210 at the API.
        assertThat(budget("5M", 0, 1_000_000)).isEqualTo(Side.SELF_HOSTING);
        // ... and $99.75 here: it moves more, but never costs as much as the machine.
        assertThat(budget("5M", 0, 475_000)).isEqualTo(Side.API);
    }

    private static Side budget(String tokens, double quiet, double deadline) {
        DailyVolume days = new DailyVolume(quiet, deadline, true);
        Scenario scenario = OneBox.serving(50, tokens);
        return new BudgetRule().judge(Situation.of(scenario, Optional.of(days))).speaksFor();
    }

    @Test
    void days_must_be_able_to_make_the_month() {
        DailyVolume days = new DailyVolume(50e3, 2e6, true);
        assertThat(days.allows(50e3)).isTrue();
        assertThat(days.allows(2e6)).isTrue();
        assertThat(days.allows(49_999)).isFalse();
        assertThat(days.allows(2_000_001)).isFalse();
    }

    @Test
    void upkeep_that_nobody_counts_speaks_for_nobody() {
        Finding ops = new OpsRule().judge(Situation.of(OneBox.serving(50, "1M"), Optional.empty()));
        assertThat(ops.speaksFor()).isEqualTo(Side.NEITHER);
    }
}
