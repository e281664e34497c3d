package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.ExitCode;

class DecisionUsageTest {
    private static final String TWO = "breakeven m4-max-128gb claude-sonnet-4-6 ";

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("breakeven", "needs two options"),
                wrong("breakeven m4-max-128gb", "needs two options"),
                wrong(TWO + "gpt-5.5", "needs two options"),
                wrong("breakeven gpt-5.5 gpt-5.5", "both options are 'gpt-5.5'"),
                wrong("breakeven m4-maz-128gb gpt-5.5", "did you mean m4-max-128gb?"),
                wrong(TWO + "--from 5 --to 5", "5 is not above --from 5"),
                wrong(TWO + "--from 10M --to 5M", "5000000 is not above --from 10000000"),
                wrong(TWO + "--from -5", "'-5' is not a number of tokens"),
                wrong(TWO + "--to 0.5", "'0.5' is not a number of tokens"),
                wrong(TWO + "--to 1M..2M", "'1M..2M' is not a number of tokens"),
                wrong(TWO + "--case some", "one of low, typical, high, all"),
                wrong(TWO + "--solve foo", "no figure 'foo'"),
                wrong(TWO + "--solve hardware.m4-max-128gb.prize_usd", "price_usd?"),
                wrong(TWO + "--solve hardware.m4-max-128gb.name", "no figure"),
                wrong(
                        TWO + "--solve hardware.m4-max-128gb.maintenance_rate",
                        "did you mean assumptions.maintenance_rate?"),
                wrong(
                        TWO + "--solve hardware.m4-max-128gb.bandwidth_gb_s",
                        "neither option depends on"),
                wrong(
                        "simulate --samples x",
                        "'x' is not a whole number from 1 to 10000000 (such as 100k)"),
                wrong("simulate --seed -1", "is not a whole number from 0 to 9007199254740992"),
                wrong("simulate --seed 0.5", "'0.5' is not a whole number"),
                wrong("simulate --threads 0", "whole number from 1 to 1024 (such as 4)"),
                wrong("project --months x", "'x' is not a whole number from 1 to 600 (such as 36)"),
                wrong("project --months 200%", "'200%' is not a whole number"),
                wrong("check --any --budget 300%", "'300%' is not a number"),
                wrong("compare --tokens 50%", "'50%' is a share"),
                wrong("project --months 601", "'601' is not a whole number from 1 to 600"),
                wrong("project --months 0", "'0' is not a whole number from 1 to 600"),
                wrong("project --months 1.5", "'1.5' is not a whole number"),
                wrong("project --growth -101%", "'-101%' is not -100% to 1000% a month"),
                wrong("project --growth 5", "leads beyond 1e18 tokens a month"),
                wrong("project --api-decline 101%", "'101%' is not -100% to 100% a year"),
                wrong("project --discount -5%", "'-5%' is not 0% to 1000% a year"),
                wrong("project --baseline claude-sonet-4-6", "did you mean claude-sonnet-4-6?"),
                wrong("sensitivity --swing 0", "'0' is not above 0% and up to 100%"),
                wrong("sensitivity --swing 101%", "'101%' is not above 0%"),
                wrong("sensitivity --swing much", "'much' is not a number"),
                wrong("sensitivity gpt-5.5 gpt-5.5", "takes one option"),
                wrong("sensitivity gtp-5.4", "did you mean gpt-5.4?"),
                wrong(
                        "sensitivity --min-quality frontier --privacy stays",
                        "no option is eligible"),
                wrong("advise --daily-variation 50k", "'50k' is not LOW..HIGH"),
                wrong("advise --daily-variation 2M..50k", "is not a range from 0"),
                wrong("advise --daily-variation a..b", "'a' is not a number"),
                wrong(
                        "advise --tokens 400M --daily-variation 50k..2M",
                        "leaves out the mean workday of 19.05M tokens"),
                wrong("check", "needs --budget, --expect or --max-age"),
                wrong("check --option gpt-5.5", "needs --budget, --expect or --max-age"),
                wrong("check --budget 300", "of which option? (--option ID, --expect ID, or --any"),
                wrong("check --any --option gpt-5.5 --budget 3", "does not go with --option"),
                wrong("check --any --expect gpt-5.5", "does not go with --expect"),
                wrong("check --budget -1", "'-1' is not a number of 0 or more"),
                wrong("check --budget abc", "'abc' is not a number"),
                wrong("check --max-age 90", "'90' is not a number of days, weeks or years"),
                wrong("check --max-age -1d", "is not a number of days"),
                wrong("check --expect gpt-5,5", "did you mean gpt-5.5?"));
    }

    private static Arguments wrong(String line, String says) {
        return Arguments.argumentSet(line, line, says);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_usage_is_told_in_one_line(String line, String says) {
        Program.line("tco " + line).isRefused(says);
    }

    static Stream<String> allowed() {
        return Stream.of(
                "project gpt-5.5 --months 600 --format csv",
                "project gpt-5.5 --months 1 --growth -100%",
                "project gpt-5.5 --api-decline 100%",
                "project gpt-5.5 --api-decline -100%",
                TWO + "--from 0 --to 1",
                TWO + "--to 1e30",
                "sensitivity gpt-5.5 --swing 100%",
                "advise --tokens 0",
                "check --any --budget 0 --tokens 0",
                "check --max-age 100y");
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void the_last_value_before_an_error_is_none(String line) {
        Program.Result result = Program.line("tco " + line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void both_orders_of_two_options_share_the_volumes_between_them() {
        String there = Program.line("tco " + TWO + "--format csv").out();
        String back =
                Program.line("tco breakeven claude-sonnet-4-6 m4-max-128gb --format csv").out();
        long least = -1;
        for (List<String> interval : intervals(there, back)) {
            assertThat(Long.parseLong(interval.get(3))).isEqualTo(least + 1);
            least = interval.get(4).isEmpty() ? Long.MAX_VALUE : Long.parseLong(interval.get(4));
        }
        assertThat(least).isEqualTo(Long.MAX_VALUE);
    }

    /// The rows of both, in the order of their volumes.
    private static List<List<String>> intervals(String there, String back) {
        return Stream.concat(there.lines().skip(1), back.lines().skip(1))
                .map(line -> List.of(line.split(",", -1)))
                .sorted(Comparator.comparingLong(row -> Long.parseLong(row.get(3))))
                .toList();
    }

    @Test
    void an_output_folder_that_does_not_exist_is_named_by_the_file_asked_for(@TempDir Path folder) {
        String file = folder.resolve("none").resolve("a.csv").toString();
        Program.Result result = Program.run("check", "--any", "--budget", "1", "--output", file);
        assertThat(result.err()).isEqualTo("tco: " + file + ": no such file or directory\n");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void an_output_file_does_not_hide_a_broken_gate(@TempDir Path folder) {
        String file = folder.resolve("a.json").toString();
        Program.Result result = Program.run("check", "--any", "--budget", "0", "--output", file);
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }
}
