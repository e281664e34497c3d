package tco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CompareVolumesTest {
    private static String out(String line) {
        Program.Result result = Program.line(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M,2M,4M", "1T,7,250k", "0,10M", "1M,1M"})
    void rows_are_those_of_each_volume_alone_in_the_order_asked_for(String volumes) {
        StringBuilder expected = new StringBuilder();
        for (String volume : volumes.split(",", -1)) {
            List<String> alone =
                    out("tco compare --format csv --tokens " + volume).lines().toList();
            if (expected.isEmpty()) {
                expected.append("workload.tokens,").append(alone.getFirst()).append('\n');
            }
            String tokens = number(volume);
            alone.stream().skip(1).forEach(row -> expected.append(tokens + "," + row).append('\n'));
        }
        assertThat(out("tco compare --format csv --tokens " + volumes))
                .isEqualTo(expected.toString());
    }

    private static String number(String volume) {
        return volume.replace("k", "000").replace("M", "000000").replace("T", "000000000000");
    }

    @Test
    void a_document_holds_the_whole_comparison_of_each_volume() {
        ObjectMapper json = new ObjectMapper();
        JsonNode both = json.readTree(out("tco compare --format json --tokens 3M,5B"));
        assertThat(both.path("schema").asString()).isEqualTo("tco.compare-volumes/1");
        assertThat(both.path("comparisons"))
                .containsExactly(
                        json.readTree(out("tco compare --format json --tokens 3M")),
                        json.readTree(out("tco compare --format json --tokens 5B")));
    }

    @Test
    @Timeout(60)
    void many_options_at_many_volumes_are_a_table_soon(@TempDir Path directory) throws IOException {
        StringBuilder scenario = new StringBuilder("kind: scenario\nid: many\noptions:\n");
        for (int i = 0; i < 400; i++) {
            scenario.append("  - {id: o").append(i).append(", use: claude-sonnet-4-6}\n");
        }
        Path file = Files.writeString(directory.resolve("many.yaml"), scenario);
        String volumes =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(volume -> volume + "M")
                        .collect(Collectors.joining(","));

        assertThat(out("tco compare --scenario " + file + " --tokens " + volumes).lines())
                .hasSizeGreaterThan(400);
    }

    @Test
    void a_narrow_table_goes_on_below_itself_with_every_volume_once() {
        String volumes =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> i + "M")
                        .collect(Collectors.joining(","));
        String table = out("tco compare --tokens " + volumes + " claude-sonnet-4-6 gpt-5.5");
        assertThat(table.lines()).allMatch(line -> line.length() <= 80);
        List<String> headings =
                table.lines()
                        .filter(line -> line.startsWith("  option"))
                        .flatMap(line -> List.of(line.strip().split(" +")).stream().skip(1))
                        .toList();
        assertThat(String.join(",", headings)).isEqualTo(volumes);
    }

    @Test
    void the_verdict_names_the_volume_at_which_the_winner_changes() {
        assertThat(out("tco compare --tokens 100M,1B claude-max-5x m4-max-128gb"))
                .contains("At 890.3M tokens a month,");
        assertThat(out("tco breakeven m4-max-128gb claude-max-5x --format csv"))
                .containsPattern("m4-max-128gb,claude-max-5x,typical,8902\\d{5},");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--tokens 1M,|'' is not a number of tokens",
                "--tokens ,1M|'' is not a number of tokens",
                "--tokens 1M,2M..3M|'2M..3M' is not a number of tokens",
                "--tokens 1M,2Q|'2Q' is not a number of tokens",
                "--tokens 1M,2M --columns name,monthly_usd|shows one column of each",
                "--tokens 1M,2M --set workload.tokens=3M|does not go with a list",
                "--tokens 1,000|may be one number or several (1000 for one",
                "--tokens 10,5M|may be one number or several (10.5M for one; 10,5e6 for two)",
                "--tokens 1M,-2M|is out of range",
            })
    void a_list_that_says_nothing_clear_is_refused_in_one_line(String asked, String says) {
        Program.Result result = Program.line("tco compare " + asked);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(says).doesNotContain("Exception");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @CsvSource({"1000,true", "1001,false"})
    void a_list_has_a_greatest_length(int volumes, boolean allowed) {
        String list =
                IntStream.rangeClosed(1, volumes)
                        .mapToObj(i -> i + "k")
                        .collect(Collectors.joining(","));
        Program.Result result = Program.line("tco compare gpt-5.5 --format csv --tokens " + list);
        assertThat(result.exit()).isEqualTo(allowed ? ExitCode.DONE : ExitCode.WRONG_USAGE);
        assertThat(result.err().contains("1001 volumes")).isEqualTo(!allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain gpt-5.5",
                "breakeven gpt-5.5 m4-max-128gb",
                "project",
                "sensitivity",
                "simulate",
                "advise",
                "check --any --budget 3",
                "sweep --set workload.developers=1,2"
            })
    void other_commands_take_one_volume(String command) {
        Program.Result result = Program.line("tco " + command + " --tokens 1M,2M");
        assertThat(result.err()).contains("is a list", "takes one volume");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
