package tco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Cli;
import tco.cli.Program;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.render.Column;
import tco.render.sweep.SweepLayout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SweepTest {
    private static String out(String line) {
        Program.Result result = Program.line(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @Test
    void every_column_of_a_sweep_has_a_cell_in_every_row() {
        String columns = String.join(",", SweepLayout.names());
        List<String> lines =
                out("tco sweep --set workload.tokens=1M,2M --format csv --columns " + columns)
                        .lines()
                        .toList();
        assertThat(lines.getFirst()).isEqualTo("workload.tokens," + columns);
        int cells = lines.getFirst().split(",", -1).length;
        assertThat(lines).allMatch(line -> line.split(",(?! )", -1).length == cells);
    }

    /// The rows of `tco compare` at each point of the sweep, the point's values before each. The
    /// columns of compare that a sweep has.
    private static final String COLUMNS =
            String.join(",", SweepLayout.usual(false).stream().map(Column::key).toList());

    private static List<String> compared(String asked, List<String> paths, List<String> rows) {
        List<String> expected = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(",", paths.size() + 2);
            StringBuilder line =
                    new StringBuilder("tco compare --format csv --columns ")
                            .append(COLUMNS)
                            .append(' ')
                            .append(asked);
            String values = "";
            for (int i = 0; i < paths.size(); i++) {
                line.append(" --set ").append(paths.get(i)).append('=').append(cells[i]);
                values += cells[i] + ",";
            }
            String option = cells[paths.size()];
            expected.add(
                    values
                            + out(line.toString())
                                    .lines()
                                    .filter(each -> each.startsWith(option + ","))
                                    .findFirst()
                                    .orElseThrow());
        }
        return expected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workload.tokens=1M..1B:log:9",
                "workload.tokens=1,7,1k,333333,999999999999",
                "workload.cache_hit_rate=0.25..1:0.25 workload.tokens=10M,200M",
                "workload.output_share=0.1..0.4:lin:4 assumptions.lifetime_months=12,36,60",
                "assumptions.hours_per_month=730,1 workload.developers=1,5,50",
                "options.hybrid-strix-halo-sonnet.hybrid.routine_share=0,0.35,1"
                        + " workload.rework_rate=0,0.3",
                "pricing.claude-sonnet-4-6.output=0,15,15.005 hardware.m4-max-128gb.price_usd=0,4321",
                "assumptions.max_utilisation=0.01,1 workload.peak_to_average=1,9.5"
            })
    void rows_are_those_of_compare_byte_for_byte(String swept) {
        List<String> paths = new ArrayList<>();
        StringBuilder line = new StringBuilder("tco sweep");
        for (String each : swept.split(" ", -1)) {
            paths.add(each.substring(0, each.indexOf('=')));
            line.append(" --set ").append(each);
        }
        List<String> rows = out(line.toString()).lines().skip(1).toList();
        assertThat(rows).isEqualTo(compared("", paths, rows));
    }

    @Test
    void rows_are_those_of_compare_where_options_are_excluded_or_fall_short() {
        String asked = "--min-quality mid --set options.2x-rtx-5090.quantity=1 --tokens 3B..9B";
        String path = "hardware.2x-rtx-5090.price_usd";
        List<String> rows =
                out("tco sweep " + asked + " --set " + path + "=1000,9999.99").lines().toList();
        List<String> data = rows.subList(1, rows.size());
        assertThat(data)
                .isEqualTo(
                        compared(
                                "--min-quality mid --tokens 3B..9B",
                                List.of("options.2x-rtx-5090.quantity", path),
                                data));
        assertThat(rows).anyMatch(row -> row.contains("of the demand"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pricing.small.context_window=100k,128k,200k",
                "workload.tokens=1M,5B pricing.small.context_window=64k,1M",
                "assumptions.usd_per_kwh=0.1,0.2",
                "workload.developers=1,3"
            })
    void reasons_name_the_window_and_the_volume_that_cause_them(String swept, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("windows.yaml");
        Files.writeString(
                file,
                """
                kind: scenario
                id: windows
                workload: {tokens: 100M, context: [{above: 100k, share: 0.5}, {above: 150k, share: 0.25}]}
                options:
                  - small
                  - {id: own, use: small, workload: {tokens: 7M}}
                  - {id: one, machine: m4-max-128gb, quantity: 1}
                ---
                kind: api
                provider: here
                models:
                  - {id: small, name: Small, quality: mid, context_window: 1M, input: 1, output: 5}
                """);
        List<String> paths = new ArrayList<>();
        String settings = "";
        for (String each : swept.split(" ", -1)) {
            paths.add(each.substring(0, each.indexOf('=')));
            settings += " --set " + each;
        }
        String scenario = "--scenario " + file;
        List<String> rows = out("tco sweep " + scenario + settings).lines().skip(1).toList();
        assertThat(rows).isEqualTo(compared(scenario, paths, rows));
    }

    @Test
    void the_header_is_the_swept_paths_then_the_columns_of_compare() {
        String header =
                out("tco compare --format csv --columns " + COLUMNS)
                        .lines()
                        .findFirst()
                        .orElseThrow();
        assertThat(out("tco sweep --set workload.tokens=1M,2M"))
                .startsWith("workload.tokens," + header + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --wide", " --format json", " --format markdown --wide"})
    void the_number_of_threads_changes_no_byte(String layout) {
        String line =
                "tco sweep --set workload.tokens=1M..1B:lin:700"
                        + " --set workload.output_share=0.1,0.2,0.3"
                        + layout;
        String one = out(line + " --threads 1");
        assertThat(one.lines()).hasSizeGreaterThanOrEqualTo(700 * 3);
        assertThat(out(line + " --threads 2")).isEqualTo(one);
        assertThat(out(line + " --threads 7")).isEqualTo(one);
    }

    @Test
    void rows_come_in_the_grids_order_the_last_figure_changing_fastest() {
        List<String> points =
                out("tco sweep claude-sonnet-4-6 --wide --threads 7"
                                + " --set workload.tokens=1M..30M:lin:3000"
                                + " --set workload.output_share=0.3,0.1,0.2")
                        .lines()
                        .skip(1)
                        .map(row -> row.substring(0, row.lastIndexOf(',')))
                        .toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            long tokens = Math.round(1e6 + 29e6 * i / 2999);
            for (String share : List.of("0.3", "0.1", "0.2")) {
                expected.add(tokens + "," + share);
            }
        }
        assertThat(points).isEqualTo(expected);
    }

    @Test
    void wide_rows_have_a_column_for_each_option() {
        assertThat(
                        out(
                                "tco sweep claude-sonnet-4-6 deepseek-v4-flash --wide"
                                        + " --set workload.tokens=1M,10M"))
                .isEqualTo(
                        """
                        workload.tokens,claude-sonnet-4-6,deepseek-v4-flash
                        1000000,5.40,0.27
                        10000000,54.00,2.70
                        """);
    }

    @Test
    void json_is_one_document_with_an_object_a_row() {
        JsonNode sweep =
                new ObjectMapper()
                        .readTree(out("tco sweep --format json --set workload.tokens=1M,10M"));
        assertThat(sweep.get("schema").asString()).isEqualTo("tco.sweep/1");
        assertThat(sweep.get("rows")).hasSize(20);
        assertThat(sweep.get("rows").get(10).get("workload.tokens").asInt()).isEqualTo(10_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "markdown"})
    void people_read_the_same_rows(String format) {
        String text =
                out(
                        "tco sweep --columns option,monthly_usd --set workload.tokens=1M,10M"
                                + " --format "
                                + format);
        assertThat(text)
                .contains("claude-sonnet-4-6", "54.00")
                .hasLineCount(21 + (format.equals("table") ? 0 : 1));
    }

    @Test
    void a_table_puts_the_numbers_of_a_column_to_the_right_and_its_texts_to_the_left() {
        assertThat(
                        out(
                                "tco sweep claude-sonnet-4-6 2x-rtx-5090 --format table"
                                        + " --columns option,monthly_usd"
                                        + " --set workload.tokens=1M,10M"))
                .isEqualTo(
                        """
                        workload.tokens  option             monthly_usd
                                1000000  claude-sonnet-4-6         5.40
                                1000000  2x-rtx-5090             511.29
                               10000000  claude-sonnet-4-6        54.00
                               10000000  2x-rtx-5090             511.37
                        """);
    }

    private static Program.Result into(OutputStream out, String... arguments) {
        var err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        List.of(arguments),
                        new Console(out, err, Map.of(), Path.of(""), () -> Program.TODAY));
        return new Program.Result(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream breaking(String because) {
        return new OutputStream() {
            private int room = 1_000;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw new IOException(because);
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
    void a_reader_that_leaves_ends_it_quietly(String because) {
        Program.Result result =
                into(breaking(because), "sweep", "--set", "workload.tokens=1M..1B:lin:100000");
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void output_that_finds_no_room_is_told_to_be_lost() {
        Program.Result sweep =
                into(
                        breaking("No space left on device"),
                        "sweep",
                        "--set",
                        "workload.tokens=1M..1B:lin:100000");
        assertThat(sweep.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(sweep.err()).isEqualTo("tco: stdout: No space left on device\n");
        assertThat(into(breaking("No space left on device"), "compare", "--format", "json"))
                .isEqualTo(sweep);
    }

    @Test
    void a_file_is_written_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.csv");
        String line = "tco sweep --set workload.tokens=1M..1B:lin:100";
        assertThat(out(line + " --output " + file)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(out(line));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing(@TempDir Path folder) throws IOException {
        Program.Result result =
                Program.line("tco sweep --set workload.tokens=1M,2M --output " + folder);
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("is a directory").hasLineCount(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
