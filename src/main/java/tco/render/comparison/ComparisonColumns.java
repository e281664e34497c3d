package tco.render.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tco.model.Component;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.Column.Part;
import tco.render.text.Cell;
import tco.render.text.CurrencyNames;

/// The columns of comparisons by name, and those that are shown unless told otherwise.
public final class ComparisonColumns {
    private ComparisonColumns() {}

    /// The names that `parse` knows: those of CSV, then those that only tables show by default.
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        all().forEach(column -> names.add(column.key()));
        return names;
    }

    /// The column of a name, or of the heading that tables give it; empty where there is none.
    public static Optional<Column> find(String name) {
        List<Column> known = all();
        return known.stream()
                .filter(column -> column.key().equals(name))
                .findFirst()
                .or(() -> headed(known, name));
    }

    /// The column that a table heads so: `month`, `low-high`, `up front`.
    private static Optional<Column> headed(List<Column> known, String name) {
        String heading = plain(name);
        return known.stream().filter(column -> plain(column.heading()).equals(heading)).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /// The columns of CSV, whose names and order scripts depend on; savings follow where a baseline
    /// is named.
    public static List<Column> csv(boolean savings) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Fact.OPTION,
                                Fact.NAME,
                                Fact.RUNS,
                                Fact.NEEDS,
                                Fact.KIND,
                                Fact.QUALITY,
                                Fact.DATA,
                                Fact.ELIGIBLE,
                                Fact.UNITS,
                                Fact.MONTHLY_USD_LOW,
                                Fact.MONTHLY_USD,
                                Fact.MONTHLY_USD_HIGH,
                                Fact.COST_KNOWN,
                                Fact.ESTIMATE,
                                Fact.PER_DEVELOPER_USD,
                                Fact.YEARLY_USD,
                                Fact.SAVES_USD,
                                Fact.USD_PER_MTOK,
                                Fact.UPFRONT_USD,
                                Fact.CAPACITY_TOKENS,
                                Fact.UTILISATION,
                                Fact.SERVED_SHARE));
        for (Component component : Component.values()) {
            columns.add(Part.of(component));
        }
        columns.add(Fact.EXCLUDED_BECAUSE);
        if (savings) {
            columns.add(Fact.SAVING_USD);
            columns.add(Fact.SAVING_PERCENT);
        }
        columns.addAll(List.of(Fact.FIRST_ANSWER_S, Fact.STREAM_TOK_S, Fact.NOTES));
        return columns;
    }

    /// The names of those that hold dollars.
    public static Set<String> money(List<Column> columns) {
        Set<String> money = new HashSet<>();
        for (Column column : columns) {
            if (column instanceof Part
                    || column == Fact.MONTHLY
                    || CurrencyNames.sayDollars(column.key())) {
                money.add(column.key());
            }
        }
        return money;
    }

    /// The parts of the bill that any of the options has.
    public static List<Part> parts(Ranking ranking) {
        return Part.GROUPS.stream().filter(part -> isPaid(part, ranking)).toList();
    }

    private static boolean isPaid(Part part, Ranking ranking) {
        return ranking.rows().stream()
                .map(row -> Cells.of(part, row, ranking))
                .anyMatch(cell -> cell instanceof Cell.Money money && money.usd() != 0);
    }

    private static List<Column> all() {
        List<Column> all = csv(true);
        all.addAll(
                List.of(
                        Fact.MONTHLY,
                        Fact.LIMIT,
                        Part.MACHINES,
                        Part.POWER,
                        Part.RENT,
                        Part.PEOPLE,
                        Part.API,
                        Part.PLAN,
                        Part.QUALITY,
                        Fact.OLDEST_FIGURE));
        return all;
    }
}
