package tco.cli.option;

import java.util.List;
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

    private static final String DIALECT = "--csv";
    private static final List<String> DIALECTS = List.of("rfc4180", "excel-eu");
    private static final String DECIMAL = "--decimal";
    private static final List<String> DECIMALS = List.of("point", "comma");
    private static final String DELIMITER = "--delimiter";

    private CsvOptions() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.choice(DIALECT, DIALECTS, "CSV, for spreadsheets in Europe: excel-eu"));
        spec.addOption(
                Options.value(DELIMITER, "CHAR", "CSV with this between cells (default: ,)"));
        spec.addOption(
                Options.choice(DECIMAL, DECIMALS, "CSV with this in numbers (default: point)"));
        spec.addOption(Options.flag(BOM, "CSV that begins with the mark of UTF-8"));
    }

    /// Whether CSV is asked for by one of these options.
    public static boolean areSaid(Invocation in) {
        return said(in).isPresent();
    }

    private static Optional<String> said(Invocation in) {
        for (String option : List.of(DIALECT, DELIMITER, DECIMAL, BOM)) {
            if (in.has(option)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /// That they do not go with another format.
    public static UsageException notOf(String format, Invocation in) {
        return new UsageException(
                said(in).orElse(DIALECT) + ": asks for CSV, and does not go with " + format);
    }

    /// The dialect asked for; that of RFC 4180 where none is.
    public static CsvDialect dialect(Invocation in) {
        if (!areSaid(in)) {
            return CsvDialect.RFC_4180;
        }
        CsvDialect named =
                new Choice<>(DIALECT, List.of(CsvDialect.RFC_4180, CsvDialect.EXCEL_EU), DIALECTS)
                        .of(in, CsvDialect.RFC_4180);
        char delimiter = in.text(DELIMITER).map(CsvOptions::delimiter).orElse(named.delimiter());
        char decimal = decimal(in).orElse(named.decimalMark());
        if (delimiter == decimal) {
            throw new UsageException(
                    (in.has(DELIMITER) ? DELIMITER : DECIMAL)
                            + ": a comma cannot stand between cells and in numbers (add "
                            + (in.has(DELIMITER) ? "--decimal point" : "--delimiter ';'")
                            + ", or --csv excel-eu alone)");
        }
        return new CsvDialect(delimiter, decimal, named.byteOrderMark() || in.has(BOM));
    }

    private static Optional<Character> decimal(Invocation in) {
        return in.text(DECIMAL)
                .map(said ->
                        switch (said) {
                            case "." -> '.';
                            case "," -> ',';
                            default ->
                                    new Choice<>(DECIMAL, List.of('.', ','), DECIMALS).named(said);
                        });
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
