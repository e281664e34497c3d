package tco.render;

/// How CSV separates its cells and writes its numbers.
///
/// @param decimalMark what stands before the digits behind the point: `.` or `,`
/// @param byteOrderMark whether a file begins with the mark by which spreadsheets tell UTF-8
public record CsvDialect(char delimiter, char decimalMark, boolean byteOrderMark) {
    /// What programs read everywhere.
    public static final CsvDialect RFC_4180 = new CsvDialect(',', '.', false);

    /// What a spreadsheet in most of Europe's languages opens.
    public static final CsvDialect EXCEL_EU = new CsvDialect(';', ',', true);

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String RANGE = "..";

    public CsvDialect {
        if (delimiter == decimalMark) {
            throw new IllegalArgumentException("a number would be two cells: " + delimiter);
        }
    }

    /// What stands before the names of the columns.
    public String start() {
        return byteOrderMark ? BYTE_ORDER_MARK : "";
    }

    /// A number, or two as a range, that was written with a point.
    public String number(String written) {
        int range = written.indexOf(RANGE);
        return range < 0
                ? written.replace('.', decimalMark)
                : number(written.substring(0, range))
                        + RANGE
                        + number(written.substring(range + RANGE.length()));
    }
}
