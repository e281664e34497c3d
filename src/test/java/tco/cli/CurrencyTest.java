package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Money in another currency than dollars, in which everything is computed.
class CurrencyTest {
    /// A currency that is a dollar under another sign.
    private static final String ALIKE =
            """
            kind: currency
            id: xts
            symbol: "¤"
            usd_rate: 1
            source: a test
            as_of: 2026-10-02
            """;

    @TempDir Path directory;

    private Program.Result run(String line) {
        return Program.in(directory, Map.of(), List.of(line.split(" ")));
    }

    private void project(String yaml) throws IOException {
        Files.writeString(directory.resolve("tco.yaml"), yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --tokens 10M",
                "compare --tokens 10M --notes --format markdown",
                "compare --tokens 1M,10M",
                "compare --tokens 1M,10M --format markdown",
                "compare --spend 4800 --on claude-sonnet-4-6",
                "project --months 12",
                "project --months 12 --format markdown",
                "breakeven m4-max-128gb claude-sonnet-4-6",
                "sensitivity m4-max-128gb",
                "simulate --samples 1k",
                "advise",
                "check --budget 300 --any",
                "explain m4-max-128gb",
                "report --format markdown",
                "report --format html"
            })
    void every_sum_is_in_it_and_no_sign_of_dollars_is_left(String command) throws IOException {
        project(ALIKE);
        Program.Result dollars = run(command);
        Program.Result shown = run(command + " --currency XTS");
        assertThat(shown.exit()).as(shown.err()).isEqualTo(dollars.exit());
        assertThat(shown.out()).contains("money in XTS: 1 for a dollar, on 2026-10-02");
        assertThat(inDollars(shown.out())).isEqualTo(inDollars(dollars.out()));
        assertThat(shown.out().lines().filter(line -> line.contains("$")))
                .allMatch(CurrencyTest::quotes);
    }

    /// What others said is not converted: a note, a source, the threshold of a rule.
    private static boolean quotes(String line) {
        return line.matches(
                ".*(credits of|the article|BLS OEWS|wage|a year /|under 5 developers|tco report|published as)"
                        + ".*");
    }

    private static String inDollars(String shown) {
        return shown.replaceFirst("(?m)^money in XTS.*\n\n?", "")
                .replace("; money in XTS: 1 for a dollar, on 2026-10-02", "")
                .replace("; money in XTS: 1 for a dollar, on 2026\\-10\\-02", "")
                .replaceFirst("Using a coding agent.*\n", "")
                .replaceAll("\n{2,}", "\n") // a line more may leave no room for empty ones
                .replace(" --currency XTS", "")
                .replace("\\$", "$")
                .replace("¤", "$")
                .replace("XTS a month", "dollars a month")
                .replace("XTS paid", "dollars paid")
                .replace("the XTS", "the dollars")
                .replaceAll("dollars a month(: [●*])", "USD a month$1");
    }

    @Test
    void a_rate_is_units_for_a_dollar() {
        Program.Result result =
                run("compare claude-sonnet-4-6 --tokens 10M --currency EUR --rate 0.92");
        assertThat(result.out())
                .startsWith("money in EUR: 0.92 for a dollar\n")
                .contains("Claude Sonnet 4.6  €50  ");
    }

    @Test
    void a_shipped_rate_has_a_day() {
        assertThat(run("compare claude-sonnet-4-6 --tokens 10M --currency eur").out())
                .startsWith("money in EUR: 0.8909 for a dollar, on 2026-10-02\n")
                .contains("€48");
    }

    @Test
    void a_sign_that_is_not_ascii_gives_way_to_the_code() {
        List<String> line =
                List.of("compare", "claude-sonnet-4-6", "--tokens", "10M", "--currency", "EUR");
        Map<String, String> ascii =
                Map.of("TCO_TERMINAL_WIDTH", "80", "TCO_ASCII_TERMINAL", "1", "TERM", "vt100");
        assertThat(Program.in(directory, ascii, line).out()).contains("EUR 48").isASCII();
    }

    /// Scripts read dollars under the names that they know, whatever people are shown.
    @Test
    void csv_keeps_its_dollars_and_adds_columns() {
        String line = "compare m4-max-128gb claude-sonnet-4-6 --tokens 10M --format csv";
        List<String> dollars = run(line).out().lines().toList();
        List<String> shown = run(line + " --currency EUR --rate 0.92").out().lines().toList();
        for (int i = 0; i < dollars.size(); i++) {
            assertThat(shown.get(i)).startsWith(dollars.get(i) + ",");
        }
        for (NamedCsvRecord row : rows(String.join("\n", shown))) {
            assertThat(row.getField("usd_rate")).isEqualTo("0.92");
            same(row, "monthly_usd_low", "monthly_eur_low");
            same(row, "monthly_usd", "monthly_eur");
            same(row, "usd_per_mtok", "eur_per_mtok");
            same(row, "upfront_usd", "upfront_eur");
            same(row, "ops", "ops_eur");
            same(row, "api_output", "api_output_eur");
        }
    }

    private static void same(NamedCsvRecord row, String dollars, String shown) {
        if (row.getField(dollars).isEmpty()) {
            assertThat(row.getField(shown)).isEmpty();
        } else {
            assertThat(Double.parseDouble(row.getField(shown)))
                    .isCloseTo(Double.parseDouble(row.getField(dollars)) * 0.92, within(0.0101));
        }
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void a_sweep_adds_columns_too() {
        String line = "sweep claude-sonnet-4-6 m4-max-128gb --set workload.tokens=1M,2M ";
        for (NamedCsvRecord row :
                rows(
                        run(line + "--columns option,monthly_usd,ops --currency EUR --rate 0.5")
                                .out())) {
            assertThat(row.getHeader())
                    .containsExactly(
                            "workload.tokens",
                            "option",
                            "monthly_usd",
                            "ops",
                            "monthly_eur",
                            "ops_eur",
                            "usd_rate");
            assertThat(Double.parseDouble(row.getField("monthly_eur")))
                    .isCloseTo(Double.parseDouble(row.getField("monthly_usd")) / 2, within(0.006));
        }
        assertThat(run(line + "--wide --currency EUR --rate 0.5").out())
                .startsWith(
                        "workload.tokens,claude-sonnet-4-6,claude-sonnet-4-6_eur,m4-max-128gb,"
                                + "m4-max-128gb_eur\n1000000,5.40,2.70,");
        assertThat(
                        run(line
                                        + "--columns option,monthly_usd --currency EUR --rate 0.5"
                                        + " --csv excel-eu")
                                .out())
                .contains("1000000;claude-sonnet-4-6;5,40;2,70;0,5\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "advise", "simulate --samples 100", "project --months 2"})
    void json_says_currency_and_rate_and_keeps_its_dollars(String command) {
        String shown = run(command + " --format json --currency EUR --rate 0.92").out();
        assertThat(shown).contains("\"currency\" : \"EUR\"").contains("\"usd_rate\" : 0.92");
        String dollars = run(command + " --format json").out();
        assertThat(numbers(shown)).isEqualTo(numbers(dollars));
    }

    private static List<String> numbers(String json) {
        return json.lines()
                .filter(line -> line.contains("usd") && !line.contains("usd_rate"))
                .toList();
    }

    @Test
    void a_comparison_in_dollars_says_so() {
        assertThat(run("compare --format json").out())
                .contains("\"currency\" : \"USD\"")
                .contains("\"usd_rate\" : 1,");
    }

    @Test
    void a_project_may_say_it_and_the_command_line_another() throws IOException {
        project("kind: scenario\nid: default\ncurrency: EUR\nusd_rate: 0.5\n");
        String line = "compare claude-sonnet-4-6 --tokens 10M";
        assertThat(run(line).out()).startsWith("money in EUR: 0.5 for").contains("€27");
        assertThat(run(line + " --rate 0.92").out()).contains("money in EUR: 0.92").contains("€50");
        assertThat(run(line + " --currency GBP").out()).contains("money in GBP: 0.7575");
        assertThat(run(line + " --currency USD").out()).startsWith("10M").contains("$54");
        assertThat(run(line + " --currency SEK").err()).contains("no exchange rate of SEK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "--currency XYZ ! no exchange rate of XYZ is known (--rate N beside it",
                "--currency EUT ! (did you mean EUR?, or --rate N beside it",
                "--currency euros ! 'EUROS' is no currency (a code of three letters, such as EUR)",
                "--currency 1a2 ! '1A2' is no currency",
                "--rate 0.92 ! --rate: usd_rate: units for a dollar of no currency (--currency",
                "--currency EUR --rate 0 ! --rate: usd_rate: 0 is out of range (a number above 0)",
                "--currency EUR --rate -1 ! out of range",
                "--currency EUR --rate 0.9..1 ! is a range (one number, such as 0.92)",
                "--currency EUR --rate 0,92 ! did you mean 0.92?",
                "--currency USD --rate 2 ! a dollar is one dollar"
            },
            quoteCharacter = '~')
    void what_says_no_rate_is_refused(String options, String says) {
        run("compare " + options).isRefused(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "usd_rate: 0 ! usd_rate: 0 is out of range",
                "usd_rate: [1, 2] ! is a range",
                "symbol: '$12' ! is no sign",
                "symbol: 'Taler' ! is no sign",
                "rate: 2 ! unknown key"
            },
            quoteCharacter = '~')
    void a_profile_of_a_currency_is_checked(String key, String says) throws IOException {
        String rate = key.startsWith("usd_rate") ? "" : "usd_rate: 1\n";
        project("kind: currency\nid: xts\nsource: a test\nas_of: 2026-10-02\n" + rate + key + "\n");
        Program.Result result = run("profiles validate");
        assertThat(result.err()).contains("tco.yaml:").contains(says);
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void a_profile_of_a_currency_is_listed_and_shown() throws IOException {
        project(ALIKE);
        assertThat(run("profiles list --group currencies").out()).contains("xts").contains("eur");
        assertThat(run("profiles show xts --origin").out())
                .contains("currencies.xts.usd_rate")
                .contains("tco.yaml:4");
    }

    @Test
    void a_session_keeps_it_and_another_currency_drops_the_rate() {
        Program.Result result =
                Program.in(
                        directory,
                        Map.of(),
                        List.of("shell"),
                        "set currency EUR\nset rate 0.5\nset tokens 20M\nset currency GBP\nexport\n");
        assertThat(result.out())
                .contains("cheapest mid-high: DeepSeek V4.1 Flash €1.35 -> €2.70 a month")
                .endsWith("tco compare --tokens 20M --currency GBP\n");
    }
}
