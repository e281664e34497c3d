package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;
import tco.render.RenderOptions;
import tco.render.text.Cell;

/// Chooses the columns that have something to say of the options at hand.
public final class TableColumns {
    private TableColumns() {}

    public static List<Column> of(Ranking ranking, RenderOptions options) {
        if (!options.columns().isEmpty()) {
            return options.columns();
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : Columns.table(options.baseline().isPresent())) {
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
}
