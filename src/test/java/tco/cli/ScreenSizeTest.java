package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.text.TextWidth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person sees of each scenario on the smallest usual terminal, and that it is the same
/// everywhere.
class ScreenSizeTest {
    private static final int MOST_OPTIONS = 11;
    private static final int LINES = 24;

    private static Program.Result run(Map<String, String> environment, String line) {
        return Program.in(Path.of(""), environment, List.of(line.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"default", "solo", "team-of-5", "team-of-50", "private-only", "article"})
    void eleven_options_fit_a_terminal_of_24_lines(String scenario) {
        String line = "compare --scenario " + scenario;
        String screen = run(Map.of("COLUMNS", "80"), line).out();
        assertThat(screen.lines()).allMatch(each -> TextWidth.of(each) <= 80);
        if (json(line).get("options").size() <= MOST_OPTIONS) {
            assertThat(screen.lines().count()).isLessThanOrEqualTo(LINES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "solo", "team-of-50"})
    void a_terminal_of_ascii_shows_the_same_lines(String scenario) {
        String line = "compare --scenario " + scenario;
        String ascii =
                run(Map.of("TCO_TERMINAL_WIDTH", "80", "LC_ALL", "C", "NO_COLOR", "1"), line).out();
        String usual = run(Map.of("TCO_TERMINAL_WIDTH", "80", "NO_COLOR", "1"), line).out();
        assertThat(ascii.chars()).allMatch(c -> c < 0x7f);
        assertThat(ascii.lines().count()).isEqualTo(usual.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "compare --scenario solo",
                "compare --scenario team-of-5 --privacy stays",
                "compare --scenario team-of-50 --min-quality mid-high",
                "compare --scenario article",
                "compare --spend 4800 --on claude-sonnet-5 --developers 12"
            })
    void every_format_names_the_same_winners(String line) {
        String screen = run(Map.of("COLUMNS", "120"), line).out();
        String markdown = run(Map.of(), line + " --format markdown").out().replace("\\", "");
        JsonNode json = json(line);
        List<String> winners = new ArrayList<>();
        json.get("cheapest_by_quality")
                .properties()
                .forEach(tier -> {
                    if (!tier.getValue().isNull()) {
                        winners.add(tier.getValue().stringValue());
                    }
                });
        if (!json.get("cheapest_in_house").isNull()) {
            winners.add(json.get("cheapest_in_house").stringValue());
        }
        assertThat(winners).isNotEmpty();
        List<String> said =
                markdown.lines().filter(each -> each.matches("- (cheapest|same tier).*")).toList();
        assertThat(said).hasSize(winners.size());
        for (int i = 0; i < winners.size(); i++) {
            assertThat(said.get(i)).contains(": " + name(json, winners.get(i)) + ", ");
        }
        assertThat(screen.lines().filter(each -> each.matches("  (cheapest|same tier) .*")))
                .hasSize(winners.size());
    }

    private static String name(JsonNode json, String id) {
        for (JsonNode option : json.get("options")) {
            if (option.get("id").stringValue().equals(id)) {
                return option.get("name").stringValue();
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(run(Map.of(), line + " --format json").out());
    }

    /// Amounts of the verdict are those of the table.
    @ParameterizedTest
    @ValueSource(strings = {"default", "solo", "team-of-5", "article"})
    void no_sentence_names_a_cost_that_the_table_does_not_show(String scenario) {
        List<String> lines =
                run(Map.of("COLUMNS", "100"), "compare --scenario " + scenario)
                        .out()
                        .lines()
                        .toList();
        int head = 0;
        while (!lines.get(head).startsWith("  option")) {
            head++;
        }
        String table = String.join("\n", lines.subList(head, lines.size()));
        for (String line : lines.subList(0, head)) {
            if (line.startsWith("  cheapest ")) {
                String[] words = line.strip().split(" {2,}", -1);
                assertThat(table).contains(words[1]).contains(words[2]);
            }
        }
    }
}
