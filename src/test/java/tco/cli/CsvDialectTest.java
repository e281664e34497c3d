package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV for spreadsheets whose numbers have a comma, in which `54.00` becomes a text or a date.
class CsvDialectTest {
    private static final String MARK = "\ufeff";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern RANGE = Pattern.compile("-?[0-9.]+(\\.\\.-?[0-9.]+)+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tco compare --tokens 10M",
                "tco compare --tokens 1M,10M,100M",
                "tco compare --baseline claude-sonnet-4-6",
                "tco sweep --set assumptions.usd_per_kwh=0.1..0.4:0.05 --set"
                        + " workload.tokens=1M,1.5M,2.25M",
                "tco sweep --set workload.output_share=0.1..0.3:0.05 --wide",
                "tco sweep --set assumptions.usd_per_kwh=0.000001,0.0000025 --tokens 10",
                "tco project --months 5",
                "tco breakeven m4-max-128gb claude-sonnet-4-6",
                "tco breakeven m4-max-128gb claude-sonnet-4-6 --solve assumptions.usd_per_kwh",
                "tco sensitivity claude-sonnet-4-6",
                "tco sensitivity m4-max-128gb --swing 20%",
                "tco simulate --samples 1k",
                "tco advise",
                "tco check --budget 300.5 --any",
                "tco explain m4-max-128gb",
                "tco fit m4-max-128gb",
                "tco profiles list",
                "tco profiles show m4-max-128gb",
                "tco prices sources",
                "tco prices check --model claude-sonnet-4-6 --max-age 9y"
            })
    void a_spreadsheet_in_german_reads_the_same_numbers(String line) {
        Program.Result plain = Program.line(line + " --format csv");
        Program.Result german = Program.line(line + " --csv excel-eu");
        assertThat(german.exit()).isEqualTo(plain.exit());
        assertThat(german.out()).startsWith(MARK);
        assertThat(plain.out()).isNotEmpty().doesNotContain(MARK);
        List<List<String>> expected = read(plain.out(), ',');
        List<List<String>> found = read(german.out().substring(1), ';');
        assertThat(found).hasSameSizeAs(expected);
        for (int row = 0; row < expected.size(); row++) {
            assertThat(found.get(row)).hasSameSizeAs(expected.get(row));
            for (int i = 0; i < expected.get(row).size(); i++) {
                isSame(found.get(row).get(i), expected.get(row).get(i));
            }
        }
    }

    private static void isSame(String german, String plain) {
        if (NUMBER.matcher(plain).matches()) {
            assertThat(german).doesNotContain(".");
            assertThat(parsed(german)).isEqualTo(Double.parseDouble(plain));
        } else if (RANGE.matcher(plain).matches()) {
            assertThat(german.replace(',', '.')).isEqualTo(plain);
        } else {
            assertThat(german).isEqualTo(plain);
        }
    }

    private static double parsed(String german) {
        ParsePosition at = new ParsePosition(0);
        Number number = NumberFormat.getInstance(Locale.GERMANY).parse(german, at);
        assertThat(at.getIndex()).as(german).isEqualTo(german.length());
        return number.doubleValue();
    }

    private static List<List<String>> read(String csv, char delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(csv).stream()
                .map(record -> record.getFields())
                .toList();
    }

    @Test
    void cells_are_quoted_where_they_hold_what_stands_between_cells() {
        String named =
                "tco compare claude-sonnet-4-6 --set pricing.claude-sonnet-4-6.name='A;B,C|D'"
                        + " --columns name,monthly_usd ";
        assertThat(Program.line(named + "--csv rfc4180").out()).contains("\n\"A;B,C|D\",54.00\n");
        assertThat(Program.line(named + "--delimiter tab").out()).contains("\nA;B,C|D\t54.00\n");
        assertThat(Program.line(named + "--delimiter '|'").out()).contains("\n\"A;B,C|D\"|54.00\n");
        assertThat(Program.line(named + "--csv excel-eu").out()).contains("\n\"A;B,C|D\";54,00\n");
        assertThat(Program.line(named + "--delimiter ';' --decimal ,").out())
                .startsWith("name;monthly_usd\n\"A;B,C|D\";54,00\n");
        assertThat(Program.line(named + "--csv excel-eu --decimal point").out())
                .startsWith(MARK + "name;monthly_usd\n\"A;B,C|D\";54.00\n");
        assertThat(Program.line(named + "--bom").out())
                .startsWith(MARK + "name,monthly_usd\n\"A;B,C|D\",54.00\n");
    }

    @Test
    void no_dialect_lets_a_name_be_a_formula() {
        assertThat(
                        Program.line(
                                        "tco compare claude-sonnet-4-6 --set"
                                                + " pricing.claude-sonnet-4-6.name='=A1;B'"
                                                + " --columns name --csv excel-eu")
                                .out())
                .isEqualTo(MARK + "name\n\"'=A1;B\"\n");
    }

    @Test
    void the_name_of_a_file_and_a_dialect_go_together(@TempDir Path directory) throws Exception {
        Program.Result result =
                Program.in(
                        directory,
                        Map.of(),
                        List.of(
                                ("compare claude-sonnet-4-6 --tokens 10M --columns"
                                                + " option,monthly_usd --output x.csv --csv"
                                                + " excel-eu")
                                        .split(" ")));
        assertThat(result.exit()).isZero();
        assertThat(Files.readAllBytes(directory.resolve("x.csv")))
                .startsWith(0xef, 0xbb, 0xbf)
                .endsWith("claude-sonnet-4-6;54,00\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "--decimal comma ! --decimal: a comma cannot stand between cells and in numbers"
                        + " (add --delimiter ';', or --csv excel-eu alone)",
                "--csv excel-eu --delimiter , ! (add --decimal point, or --csv excel-eu alone)",
                "--delimiter ;; ! --delimiter: ';;' cannot stand between cells (one of , ; | :"
                        + " tab)",
                "--delimiter 1 ! '1' cannot stand between cells",
                "--decimal ; ! --decimal: unknown value ';'",
                "--csv excel ! --csv: unknown value 'excel' (did you mean excel-eu?)",
                "--csv excel-eu --format json ! --csv: asks for CSV, and does not go with json",
                "--bom --format table ! --bom: asks for CSV, and does not go with table",
                "--delimiter tab --output x.md ! --delimiter: asks for CSV, and does not go with"
                        + " markdown"
            })
    void what_gives_no_readable_csv_is_refused(String options, String says) {
        Program.line("tco compare " + options).isRefused(says);
        Program.line("tco sweep --set workload.tokens=1M,2M " + options).isRefused(says);
    }

    @Test
    void an_import_is_no_csv() {
        Program.line("tco prices import - --csv excel-eu")
                .isRefused("--csv: asks for CSV, and does not go with prices import");
    }
}
