package tco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfilesFormatsTest {
    private static JsonNode json(String line) {
        Program.Result result = Program.line(line + " --format json");
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"m4-max-128gb", "claude-sonnet-4-6", "copilot-business", "team-of-5"})
    void a_profile_is_shown_as_json(String id) {
        assertThat(json("tco profiles show " + id).get("id").stringValue()).isEqualTo(id);
        assertThat(json("tco profiles show " + id + " --origin")).isNotEmpty();
    }

    @Test
    void a_validation_is_told_as_json() {
        assertThat(json("tco profiles validate").get("valid").asInt()).isGreaterThan(100);
    }

    private static String printed(String line) {
        Program.Result result = Program.line(line);
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @Test
    void a_profile_in_csv_and_markdown_is_its_figures() {
        assertThat(printed("tco profiles show m4-max-128gb --format csv"))
                .startsWith("figure,value,layer,place,as_of,estimate,source\n")
                .contains("hardware.m4-max-128gb.price_usd,")
                .isEqualTo(printed("tco profiles show m4-max-128gb --origin --format csv"));
        assertThat(printed("tco profiles show m4-max-128gb --format markdown"))
                .startsWith("| figure | value |");
    }

    @Test
    void a_validation_is_told_as_csv_and_markdown() {
        assertThat(printed("tco profiles validate --format csv")).matches("valid\n\\d+\n");
        assertThat(printed("tco profiles validate --format markdown")).startsWith("| valid |");
    }
}
