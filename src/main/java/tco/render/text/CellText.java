package tco.render.text;

import tco.text.Printable;

/// A cell as people read it, the same in tables and Markdown.
public final class CellText {
    public static final String NONE = "-";

    private CellText() {}

    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> NONE;
            case Cell.Text text -> Printable.of(text.text());
            case Cell.Flag flag -> flag.set() ? "yes" : "no";
            case Cell.Money money -> MoneyText.brief(money.usd());
            case Cell.MoneyRange range ->
                    MoneyText.range(range.lowUsd(), range.highUsd())
                            + (range.estimated() ? "~" : "");
            case Cell.Floor floor -> MoneyText.atLeast(floor.usd());
            case Cell.Amount amount -> CountText.number(amount.value());
            case Cell.Whole whole -> CountText.number(whole.count());
            case Cell.Tokens tokens -> CountText.tokens(tokens.tokens());
            case Cell.Share share -> CountText.percent(share.share());
            case Cell.Given given -> given.digits();
            case Cell.Percent percent -> CountText.percent(percent.percent() / 100);
        };
    }
}
