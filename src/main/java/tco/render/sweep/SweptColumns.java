package tco.render.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tco.model.Currency;
import tco.render.Column;
import tco.render.comparison.ComparisonColumns;
import tco.render.text.CurrencyNames;

/// What a sweep says of an option: columns, and behind them the sums among them in the currency
/// that people are shown.
final class SweptColumns {
    private final List<Column> columns;
    private final boolean wide;
    private final Currency currency;
    private final List<Column> sums = new ArrayList<>();

    SweptColumns(List<Column> columns, boolean wide, Currency currency) {
        this.columns = columns;
        this.wide = wide;
        this.currency = currency;
        Set<String> money = ComparisonColumns.money(columns);
        columns.stream()
                .filter(column -> !currency.isDollar() && money.contains(column.key()))
                .forEach(sums::add);
    }

    int size() {
        return columns.size() + sums.size() + (hasRate() ? 1 : 0);
    }

    private boolean hasRate() {
        return !currency.isDollar() && !wide;
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>(SweepLayout.keys(columns));
        sums.forEach(sum -> keys.add(CurrencyNames.in(currency, sum.key())));
        if (hasRate()) {
            keys.add(CurrencyNames.RATE);
        }
        return keys;
    }

    /// The names in a wide row, whose columns are options.
    List<String> ofOption(String id) {
        List<String> names = new ArrayList<>(List.of(id));
        sums.forEach(_ -> names.add(CurrencyNames.in(currency, id)));
        return names;
    }

    void add(int index, SweepCells cells) {
        if (index < columns.size()) {
            cells.add(columns.get(index));
        } else if (index < columns.size() + sums.size()) {
            cells.addIn(currency, sums.get(index - columns.size()));
        } else {
            cells.addRate(currency);
        }
    }
}
