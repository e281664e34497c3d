package tco.render.document;

import java.util.List;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.text.Cell;
import tco.render.text.MoneyText;
import tco.text.Decimals;

/// Writes CSV in the dialect asked for, with texts that no spreadsheet takes for a formula.
public final class CsvWriter implements DocumentWriter {
    private static final int RATIO_DIGITS = 6;
    private static final int NUMBER_DIGITS = 12;

    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        Rows rows = new Rows(options.csv());
        Document.Sheet sheet = ConvertedSheet.of(document.sheet(), options.currency());
        out.append(rows.head("", sheet.names()));
        for (List<Cell> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                out.append(rows.beforeCell(i, ""));
                rows.append(out, row.get(i));
            }
            out.append(rows.afterRow());
        }
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    public RowStyle rows(CsvDialect dialect) {
        return new Rows(dialect);
    }

    private static void number(StringBuilder out, Cell cell) {
        switch (cell) {
            case Cell.None _ -> {}
            case Cell.Text text -> out.append(text.text());
            case Cell.Flag flag -> out.append(flag.set());
            case Cell.Given given -> out.append(given.digits());
            case Cell.Money money -> MoneyText.exact(out, money.usd());
            case Cell.MoneyRange range -> {
                MoneyText.exact(out, range.lowUsd());
                out.append("..");
                MoneyText.exact(out, range.highUsd());
            }
            case Cell.Floor floor -> MoneyText.exact(out, floor.usd());
            case Cell.Amount amount -> Decimals.appendShort(out, amount.value(), NUMBER_DIGITS);
            case Cell.Whole whole -> Decimals.append(out, whole.count(), 0);
            case Cell.Tokens tokens -> Decimals.append(out, tokens.tokens(), 0);
            case Cell.Share share -> Decimals.appendShort(out, share.share(), RATIO_DIGITS);
            case Cell.Percent percent -> Decimals.appendShort(out, percent.percent(), RATIO_DIGITS);
        }
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static final class Rows implements RowStyle {
        private final CsvDialect dialect;
        private final String quoted;

        private Rows(CsvDialect dialect) {
            this.dialect = dialect;
            this.quoted = "\"\n\r" + dialect.delimiter();
        }

        private void append(StringBuilder out, Cell cell) {
            if (cell instanceof Cell.Text text) {
                text(out, text.text());
                return;
            }
            int start = out.length();
            number(out, cell);
            if (dialect.decimalMark() == '.' || cell instanceof Cell.Flag) {
                return;
            }
            String written = out.substring(start);
            out.setLength(start);
            out.append(dialect.number(written));
        }

        /// A text cell: quoted where it must be, and with a leading `'` where a spreadsheet would
        /// run it.
        private void text(StringBuilder out, String text) {
            String harmless = startsFormula(text) ? "'" + text : text;
            if (harmless.chars().noneMatch(c -> quoted.indexOf(c) >= 0)) {
                out.append(harmless);
            } else {
                out.append('"').append(harmless.replace("\"", "\"\"")).append('"');
            }
        }

        @Override
        public String head(String schema, List<String> keys) {
            StringBuilder out = new StringBuilder(dialect.start());
            for (int i = 0; i < keys.size(); i++) {
                out.append(beforeCell(i, ""));
                text(out, keys.get(i));
            }
            return out.append('\n').toString();
        }

        @Override
        public String beforeCell(int column, String key) {
            return column == 0 ? "" : String.valueOf(dialect.delimiter());
        }

        @Override
        public String afterRow() {
            return "\n";
        }

        @Override
        public String betweenRows() {
            return "";
        }

        @Override
        public String foot() {
            return "";
        }

        @Override
        public String none() {
            return "";
        }

        @Override
        public String text(String text) {
            StringBuilder out = new StringBuilder();
            text(out, text);
            return out.toString();
        }

        @Override
        public char decimalMark() {
            return dialect.decimalMark();
        }
    }
}
