package tco.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tco.model.Currency;

/// How to show a comparison.
///
/// @param width columns of the terminal; empty where nobody knows
/// @param colour whether a table may use colour
/// @param ascii whether a table's own signs keep to ASCII
/// @param baseline the id of the option that savings are counted against
/// @param columns what to show in a table or CSV; empty for the format's default
/// @param allNotes whether a terminal shows all notes, not only those that could change a winner
/// @param csv how CSV separates its cells and writes its numbers
/// @param currency what money is shown in
/// @param today for the age of figures
/// @param version of the program, as its output names it
public record RenderOptions(
        OptionalInt width,
        boolean colour,
        boolean ascii,
        SortOrder sort,
        Optional<String> baseline,
        List<Column> columns,
        boolean allNotes,
        CsvDialect csv,
        Currency currency,
        LocalDate today,
        String version) {
    private static final int USUAL_WIDTH = 80;

    public RenderOptions {
        columns = List.copyOf(columns);
    }

    /// Plain text in the default order and columns.
    public static RenderOptions plain(LocalDate today, String version) {
        return new RenderOptions(
                OptionalInt.empty(),
                false,
                false,
                SortOrder.COST,
                Optional.empty(),
                List.of(),
                false,
                CsvDialect.RFC_4180,
                Currency.USD,
                today,
                version);
    }

    /// The same for a terminal.
    ///
    /// @param terminal its columns; empty where there is none
    public RenderOptions on(OptionalInt terminal, boolean asciiTerminal) {
        return new RenderOptions(
                terminal,
                colour,
                asciiTerminal,
                sort,
                baseline,
                columns,
                allNotes,
                csv,
                currency,
                today,
                version);
    }

    /// The same with savings counted against an option, or against none.
    public RenderOptions against(Optional<String> other) {
        return new RenderOptions(
                width, colour, ascii, sort, other, columns, allNotes, csv, currency, today,
                version);
    }

    /// The same with money in a currency.
    public RenderOptions in(Currency other) {
        return new RenderOptions(
                width, colour, ascii, sort, baseline, columns, allNotes, csv, other, today,
                version);
    }

    /// The currency as the terminal can show it.
    public Currency shownCurrency() {
        return ascii ? currency.inAscii() : currency;
    }

    public int columnsWide() {
        return width.orElse(USUAL_WIDTH);
    }

    public Theme theme() {
        return new Theme(colour, ascii);
    }
}
