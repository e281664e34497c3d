package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.ExitCode;

/// How the decision commands look on narrow, wide and simple terminals.
class DecisionLayoutTest {
    private static final List<String> COMMANDS =
            List.of(
                    "tco breakeven article-m4-max article-api-moderate --scenario article"
                            + " --case all --solve assumptions.usd_per_kwh",
                    "tco breakeven article-hybrid article-api-heavy --scenario article --to 1000",
                    "tco breakeven deepseek-v4-flash claude-sonnet-4-6",
                    "tco breakeven copilot-business m4-max-128gb --developers 1e9",
                    "tco breakeven claude-opus-4-8 claude-opus-5 --case all",
                    "tco project --scenario article --growth 5% --months 48",
                    "tco sensitivity article-hybrid --scenario article --swing 20%",
                    "tco advise --scenario article");

    static Stream<Arguments> widths() {
        return COMMANDS.stream()
                .flatMap(command ->
                        Stream.of(40, 60, 80, 120, 200).map(width -> Arguments.of(command, width)));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_line_is_wider_than_the_terminal(String command, int width) {
        String out = run(command, Map.of("COLUMNS", Integer.toString(width)));
        assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_simple_terminal_gets_ascii_without_colour(String command) {
        assertAscii(run(command, Map.of("TCO_TERMINAL_WIDTH", "80", "TERM", "dumb")));
        assertAscii(
                run(command, Map.of("TCO_TERMINAL_WIDTH", "80", "LC_ALL", "C", "NO_COLOR", "1")));
        assertAscii(
                run(
                        command,
                        Map.of(
                                "TCO_TERMINAL_WIDTH", "80",
                                "LC_ALL", "C.UTF-8",
                                "TCO_ASCII_TERMINAL", "yes",
                                "NO_COLOR", "1")));
    }

    private static void assertAscii(String out) {
        assertThat(out.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    private static String run(String command, Map<String, String> environment) {
        List<String> words = Program.words(command);
        Program.Result result =
                Program.in(Path.of(""), environment, words.subList(1, words.size()));
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        return result.out();
    }
}
