package tco.render.comparison;

import tco.text.Printable;

/// A column was asked for that there is none of; [ComparisonColumns#names] has those there are.
public final class UnknownColumnException extends Exception {
    private static final long serialVersionUID = 1;

    private final String column;

    UnknownColumnException(String column) {
        super("unknown column '" + Printable.of(column) + "'");
        this.column = column;
    }

    public String column() {
        return column;
    }
}
