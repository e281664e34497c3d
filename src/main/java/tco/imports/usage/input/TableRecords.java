package tco.imports.usage.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The rows of CSV with a header (RFC 4180), whose cells are told apart by commas, semicolons or
/// tabs.
public final class TableRecords {
    private static final int LONGEST_CELL = 1 << 26;

    private final CloseableIterator<CsvRecord> rows;
    private final List<String> columns;
    private UsageRecord record = UsageRecord.EMPTY;
    private long line = 1;

    /// One odd quote must not end a table: the library keeps such cells, under a deprecated name.
    ///
    /// @param header the first line, which tells the separator
    @SuppressWarnings("removal")
    public TableRecords(InputStream table, String header) throws IOException {
        rows =
                CsvReader.builder()
                        .fieldSeparator(separator(header))
                        .maxBufferSize(LONGEST_CELL)
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))
                        .iterator();
        columns = header();
    }

    /// What has none is no table.
    private List<String> header() throws IOException {
        try {
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (!isBlank(row)) {
                    return row.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                }
            }
            return List.of();
        } catch (CsvParseException none) {
            return List.of();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// A line of nothing but blanks is no row.
    private static boolean isBlank(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /// The names of the columns, trimmed and in lower case: also the keys of the records.
    public List<String> columns() {
        return columns;
    }

    public boolean next() throws IOException {
        try {
            CsvRecord row;
            do {
                if (!rows.hasNext()) {
                    return false;
                }
                row = rows.next();
            } while (isBlank(row));
            line = row.getStartingLineNumber();
            cells = row.getFieldCount();
            record = UsageRecord.ofTexts(columns, row.getFields());
            return true;
        } catch (CsvParseException broken) {
            throw new IOException(broken);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private int cells;

    /// How many cells the last row has: another number than there are columns makes it malformed.
    public int cells() {
        return cells;
    }

    public UsageRecord record() {
        return record;
    }

    public long line() {
        return line;
    }
}
