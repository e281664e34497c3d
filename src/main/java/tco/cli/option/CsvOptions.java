package tco.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.render.CsvDialect;
import tco.text.Nearest;

/// The options by which every command that prints CSV chooses its dialect, each of which asks for
/// CSV.
public final class CsvOptions {
    private static final String BOM = "--bom";

    /// What may stand between cells, as [#DELIMITER] takes it.
    public static final List<String> DELIMITERS = List.of(",", ";", "|", ":", "tab");

    private static final Choice<Dialect> DIALECT =
            Choice.of("--csv", Dialect.values(), Dialect::key);
    private static final Choice<Decimal> DECIMAL =
            Choice.of("--decimal", Decimal.values(), Decimal::key);
    private static final String DELIMITER = "--delimiter";

    private enum Dialect {
        RFC_4180("rfc4180", CsvDialect.RFC_4180),
        EXCEL_EU("excel-eu", CsvDialect.EXCEL_EU);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // a record of characters
        private final CsvDialect dialect;

        Dialect(String key, CsvDialect dialect) {
            this.key = key;
            this.dialect = dialect;
        }

        String key() {
            return key;
        }
    }

    private enum Decimal {
        POINT('.'),
        COMMA(',');

        private final char mark;

        Decimal(char mark) {
            this.mark = mark;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private CsvOptions() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(DIALECT.option("CSV, for spreadsheets in Europe: excel-eu"));
        spec.addOption(
                Options.value(DELIMITER, "CHAR", "CSV with this between cells (default: ,)"));
        spec.addOption(DECIMAL.option("CSV with this in numbers (default: point)"));
        spec.addOption(Options.flag(BOM, "CSV that begins with the mark of UTF-8"));
    }

    /// Whether CSV is asked for by one of these options.
    public static boolean areSaid(Invocation in) {
        return said(in).isPresent();
    }

    private static Optional<String> said(Invocation in) {
        return List.of(DIALECT.name(), DELIMITER, DECIMAL.name(), BOM).stream()
                .filter(in::has)
                .findFirst();
    }

    /// That they do not go with another format.
    public static UsageException notOf(String format, Invocation in) {
        return new UsageException(
                said(in).orElse(DIALECT.name()) + ": asks for CSV, and does not go with " + format);
    }

    /// The dialect asked for; that of RFC 4180 where none is.
    public static CsvDialect dialect(Invocation in) {
        CsvDialect named = DIALECT.of(in, Dialect.RFC_4180).dialect;
        char delimiter = in.text(DELIMITER).map(CsvOptions::delimiter).orElse(named.delimiter());
        char decimal = decimal(in).orElse(named.decimalMark());
        if (delimiter == decimal) {
            throw new UsageException(
                    (in.has(DELIMITER) ? DELIMITER : DECIMAL.name())
                            + ": a comma cannot stand between cells and in numbers (add "
                            + (in.has(DELIMITER) ? "--decimal point" : "--delimiter ';'")
                            + ", or --csv excel-eu alone)");
        }
        return new CsvDialect(delimiter, decimal, named.byteOrderMark() || in.has(BOM));
    }

    private static Optional<Character> decimal(Invocation in) {
        for (Decimal decimal : Decimal.values()) {
            if (in.text(DECIMAL.name()).filter(String.valueOf(decimal.mark)::equals).isPresent()) {
                return Optional.of(decimal.mark);
            }
        }
        return DECIMAL.of(in).map(decimal -> decimal.mark);
    }

    private static char delimiter(String said) {
        return switch (said) {
            case ",", "comma" -> ',';
            case ";", "semicolon" -> ';';
            case "|" -> '|';
            case ":" -> ':';
            case "\t", "\\t", "tab" -> '\t';
            default ->
                    throw new UsageException(
                            DELIMITER
                                    + ": '"
                                    + Nearest.shortened(said)
                                    + "' cannot stand between cells (one of "
                                    + String.join(" ", DELIMITERS)
                                    + ")");
        };
    }
}
