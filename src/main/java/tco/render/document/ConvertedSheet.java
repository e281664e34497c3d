package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.model.Currency;
import tco.render.document.Document.Sheet;
import tco.render.text.Cell;
import tco.render.text.CurrencyNames;

/// A sheet with its sums in a currency too: columns of their own behind the others, since those
/// that scripts know hold dollars.
final class ConvertedSheet {
    private final Sheet sheet;
    private final Currency currency;
    private final List<Integer> sums = new ArrayList<>();

    private ConvertedSheet(Sheet sheet, Currency currency) {
        this.sheet = sheet;
        this.currency = currency;
        for (int i = 0; i < sheet.names().size(); i++) {
            if (sheet.money().contains(sheet.names().get(i))) {
                sums.add(i);
            }
        }
    }

    static Sheet of(Sheet sheet, Currency currency) {
        return currency.isDollar() ? sheet : new ConvertedSheet(sheet, currency).converted();
    }

    private Sheet converted() {
        List<String> names = new ArrayList<>(sheet.names());
        sums.forEach(i -> names.add(CurrencyNames.in(currency, sheet.names().get(i))));
        names.add(CurrencyNames.RATE);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : sheet.rows()) {
            List<Cell> wider = new ArrayList<>(row);
            sums.forEach(i -> wider.add(converted(row.get(i))));
            wider.add(new Cell.Amount(currency.usdRate()));
            rows.add(wider);
        }
        return new Sheet(names, rows);
    }

    private Cell converted(Cell cell) {
        double rate = currency.usdRate();
        return switch (cell) {
            case Cell.Money money -> new Cell.Money(money.usd() * rate);
            case Cell.Floor floor -> new Cell.Floor(floor.usd() * rate);
            case Cell.MoneyRange range ->
                    new Cell.MoneyRange(
                            range.lowUsd() * rate, range.highUsd() * rate, range.estimated());
            case Cell.Amount amount -> new Cell.Amount(amount.value() * rate);
            case Cell.None _,
                    Cell.Text _,
                    Cell.Flag _,
                    Cell.Whole _,
                    Cell.Tokens _,
                    Cell.Share _,
                    Cell.Given _,
                    Cell.Percent _ ->
                    Cell.NONE;
        };
    }
}
