package tco.render.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.AnswerSpeed;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Savings.Saving;
import tco.engine.cost.Bill;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Case;
import tco.model.Component;
import tco.model.Limit;
import tco.model.Option;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.Column.Part;
import tco.render.text.Cell;
import tco.render.text.CellText;

/// Finds what a column says of an option.
public final class Cells {
    private static final double MONTHS_A_YEAR = 12;

    private Cells() {}

    public static Cell of(Column column, OptionResult result, Ranking ranking) {
        return switch (column) {
            case Part part -> part(part, result.monthly().typical().bill());
            case Fact fact -> fact(fact, result, ranking);
        };
    }

    private static Cell part(Part part, Bill bill) {
        boolean has = false;
        double usd = 0;
        for (Component component : part.components()) {
            has |= bill.has(component);
            usd += bill.usd(component);
        }
        return has ? new Cell.Money(usd) : Cell.NONE;
    }

    private static Cell fact(Fact fact, OptionResult result, Ranking ranking) {
        Option option = result.option();
        Monthly typical = result.monthly().typical();
        return switch (fact) {
            case OPTION -> new Cell.Text(option.id());
            case NAME -> new Cell.Text(option.name());
            case KIND -> new Cell.Text(option.deployment().kind());
            case QUALITY -> text(option.quality().map(quality -> quality.key()));
            case DATA -> new Cell.Text(option.deployment().dataPath().key());
            case ELIGIBLE -> new Cell.Flag(result.eligible());
            case LIMIT -> new Cell.Text(Limit.of(option.deployment()).key());
            case UNITS ->
                    typical.units().counted() ? new Cell.Whole(typical.units().count()) : Cell.NONE;
            case MONTHLY ->
                    result.costKnown()
                            ? new Cell.MoneyRange(
                                    result.usd(Case.LOW), result.usd(Case.HIGH), result.estimates())
                            : new Cell.Floor(typical.usd());
            case MONTHLY_USD_LOW -> cost(result, result.usd(Case.LOW));
            case MONTHLY_USD -> cost(result, typical.usd());
            case MONTHLY_USD_HIGH -> cost(result, result.usd(Case.HIGH));
            case USD_PER_MTOK -> perMtok(result, ranking.comparison());
            case UPFRONT_USD -> new Cell.Money(typical.upfrontUsd());
            case CAPACITY_TOKENS -> capacity(typical.usage());
            case UTILISATION ->
                    typical.usage().isPresent()
                            ? new Cell.Share(typical.usage().get().utilisation())
                            : Cell.NONE;
            case SERVED_SHARE -> new Cell.Share(typical.servedShare());
            case EXCLUDED_BECAUSE -> text(result.excludedBecause());
            case COST_KNOWN -> new Cell.Flag(result.costKnown());
            case ESTIMATE -> new Cell.Flag(result.estimates());
            case RUNS -> said(OptionText.runs(result, ranking.comparison().ownVolume(result)));
            case NEEDS -> said(OptionText.needs(result));
            case PER_DEVELOPER_USD ->
                    cost(result, ranking.comparison().usdPerDeveloper(result, Case.TYPICAL));
            case YEARLY_USD -> cost(result, typical.usd() * MONTHS_A_YEAR);
            case SAVES_USD -> saving(Fact.SAVING_USD, ranking.saving(result, Case.TYPICAL));
            case FIRST_ANSWER_S -> amount(speed(result, ranking).map(AnswerSpeed::firstAnswerS));
            case STREAM_TOK_S ->
                    amount(
                            speed(result, ranking)
                                    .map(speed -> OptionalDouble.of(speed.streamTokS())));
            case SAVING_USD, SAVING_PERCENT -> saving(fact, ranking.saving(result, Case.TYPICAL));
            case OLDEST_FIGURE -> text(result.oldestFigure());
            case NOTES ->
                    result.notes().isEmpty()
                            ? Cell.NONE
                            : new Cell.Text(String.join("; ", result.notes()));
        };
    }

    private static Optional<AnswerSpeed> speed(OptionResult result, Ranking ranking) {
        return ranking.comparison().speed(result);
    }

    private static Cell amount(Optional<OptionalDouble> number) {
        OptionalDouble known = number.orElse(OptionalDouble.empty());
        return known.isPresent() ? new Cell.Amount(known.getAsDouble()) : Cell.NONE;
    }

    private static Cell said(String text) {
        return text.equals(CellText.NONE) ? Cell.NONE : new Cell.Text(text);
    }

    private static Cell text(Optional<String> text) {
        return text.isPresent() ? new Cell.Text(text.get()) : Cell.NONE;
    }

    private static Cell cost(OptionResult result, double usd) {
        return result.costKnown() ? new Cell.Money(usd) : new Cell.Floor(usd);
    }

    private static Cell perMtok(OptionResult result, Comparison comparison) {
        OptionalDouble usd = comparison.usdPerMtok(result, Case.TYPICAL);
        return usd.isPresent() ? cost(result, usd.getAsDouble()) : Cell.NONE;
    }

    private static Cell capacity(Optional<Usage> usage) {
        return usage.isPresent() && Double.isFinite(usage.get().capacityTokens())
                ? new Cell.Tokens(usage.get().capacityTokens())
                : Cell.NONE;
    }

    private static Cell saving(Fact fact, Optional<Saving> saving) {
        if (saving.isEmpty()) {
            return Cell.NONE;
        }
        if (fact == Fact.SAVING_USD) {
            return new Cell.Money(saving.get().usd());
        }
        OptionalDouble percent = saving.get().percent();
        return percent.isPresent() ? new Cell.Percent(percent.getAsDouble()) : Cell.NONE;
    }
}
