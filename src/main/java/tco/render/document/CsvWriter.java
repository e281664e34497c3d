package tco.render.document;

import java.util.List;
import tco.render.RenderOptions;
import tco.render.text.Cell;
import tco.render.text.MoneyText;
import tco.text.Decimals;

/// Writes CSV (RFC 4180), with texts that no spreadsheet takes for a formula.
public final class CsvWriter implements DocumentWriter {
    private static final int RATIO_DIGITS = 6;
    private static final int NUMBER_DIGITS = 12;

    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        Document.Sheet sheet = document.sheet();
        List<String> names = sheet.names();
        for (int i = 0; i < names.size(); i++) {
            separate(out, i);
            text(out, names.get(i));
        }
        out.append('\n');
        for (List<Cell> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                separate(out, i);
                append(out, row.get(i));
            }
            out.append('\n');
        }
    }

    @Override
    public boolean isForPeople() {
        return false;
    }

    @Override
    public RowStyle rows() {
        return new Rows();
    }

    private static void separate(StringBuilder out, int column) {
        if (column > 0) {
            out.append(',');
        }
    }

    public static void append(StringBuilder out, Cell cell) {
        switch (cell) {
            case Cell.None _ -> {}
            case Cell.Text text -> text(out, text.text());
            case Cell.Flag flag -> out.append(flag.set());
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

    /// A text cell: quoted where it must be, and with a leading `'` where a spreadsheet would run
    /// it.
    public static void text(StringBuilder out, String text) {
        String harmless = startsFormula(text) ? "'" + text : text;
        if (!needsQuotes(harmless)) {
            out.append(harmless);
            return;
        }
        out.append('"');
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            out.append(c);
            if (c == '"') {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\n\r".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Rows implements RowStyle {
        @Override
        public String head(String schema, List<String> keys) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < keys.size(); i++) {
                out.append(beforeCell(i, ""));
                CsvWriter.text(out, keys.get(i));
            }
            return out.append('\n').toString();
        }

        @Override
        public String beforeCell(int column, String key) {
            return column == 0 ? "" : ",";
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
            CsvWriter.text(out, text);
            return out.toString();
        }
    }
}
