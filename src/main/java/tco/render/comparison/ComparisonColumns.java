package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;
import tco.model.Component;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;
import tco.render.RenderOptions;
import tco.render.text.Cell;

/// The columns of comparisons by name, and those that are shown unless told otherwise.
public final class ComparisonColumns {
    private ComparisonColumns() {}

    /// The names that `parse` knows: those of CSV, then those that only tables show by default.
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        all().forEach(column -> names.add(column.key()));
        return names;
    }

    /// The columns of these names.
    public static List<Column> parse(List<String> names) throws UnknownColumnException {
        List<Column> known = all();
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(
                    known.stream()
                            .filter(column -> column.key().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new UnknownColumnException(name)));
        }
        return columns;
    }

    /// The columns of CSV, whose names and order scripts depend on; savings follow where a baseline
    /// is named.
    public static List<Column> csv(boolean savings) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Fact.OPTION,
                                Fact.NAME,
                                Fact.KIND,
                                Fact.QUALITY,
                                Fact.DATA,
                                Fact.ELIGIBLE,
                                Fact.UNITS,
                                Fact.MONTHLY_USD_LOW,
                                Fact.MONTHLY_USD,
                                Fact.MONTHLY_USD_HIGH,
                                Fact.USD_PER_MTOK,
                                Fact.UPFRONT_USD,
                                Fact.CAPACITY_TOKENS,
                                Fact.UTILISATION,
                                Fact.SERVED_SHARE));
        for (Component component : Component.values()) {
            columns.add(Part.of(component));
        }
        columns.add(Fact.EXCLUDED_BECAUSE);
        columns.add(Fact.COST_KNOWN);
        columns.add(Fact.ESTIMATES);
        if (savings) {
            columns.add(Fact.SAVING_USD);
            columns.add(Fact.SAVING_PERCENT);
        }
        return columns;
    }

    /// The columns of a table, before it leaves out what no option has.
    static List<Column> table(boolean savings) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Fact.NAME,
                                Fact.MONTHLY,
                                Part.MACHINES,
                                Part.POWER,
                                Part.RENT,
                                Part.PEOPLE,
                                Part.API,
                                Part.PLAN,
                                Fact.USD_PER_MTOK,
                                Fact.QUALITY,
                                Fact.DATA,
                                Fact.LIMIT,
                                Fact.UNITS,
                                Fact.NOTES));
        if (savings) {
            columns.addAll(2, List.of(Fact.SAVING_USD, Fact.SAVING_PERCENT));
        }
        return columns;
    }

    /// The columns of a table that were asked for, else those that say something of the options.
    public static List<Column> shown(Ranking ranking, RenderOptions options) {
        if (!options.columns().isEmpty()) {
            return options.columns();
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : table(options.baseline().isPresent())) {
            if (!(column instanceof Part || column == Fact.UNITS || column == Fact.NOTES)
                    || saysSomething(column, ranking)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static boolean saysSomething(Column column, Ranking ranking) {
        for (OptionResult row : ranking.rows()) {
            boolean says =
                    switch (Cells.of(column, row, ranking)) {
                        case Cell.None _ -> false;
                        case Cell.Money money -> money.usd() != 0;
                        case Cell.Whole whole -> whole.count() > 1;
                        case Cell.Text _,
                                Cell.Flag _,
                                Cell.MoneyRange _,
                                Cell.Floor _,
                                Cell.Amount _,
                                Cell.Tokens _,
                                Cell.Share _,
                                Cell.Percent _ ->
                                true;
                    };
            if (says) {
                return true;
            }
        }
        return false;
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
                        Fact.OLDEST_FIGURE,
                        Fact.NOTES));
        return all;
    }
}
