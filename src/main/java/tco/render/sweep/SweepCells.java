package tco.render.sweep;

import java.util.Optional;
import tco.engine.cost.Bill;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.engine.sweep.SweptOption;
import tco.model.Currency;
import tco.model.Limit;
import tco.model.Option;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.Column.Part;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.sweep.SweepForm.Digits;
import tco.render.sweep.SweepForm.Eligible;
import tco.render.sweep.SweepForm.Estimated;
import tco.render.sweep.SweepForm.Reason;
import tco.text.RangeText;

/// Puts what the columns of a sweep say of one option into its row: texts that are the same at
/// every point, and numbers that change.
final class SweepCells {
    private final RowStyle style;
    private final SweptCosts sample;
    private final SweepRow.Builder row;

    /// @param sample the option's costs at any point, for what they always have
    SweepCells(RowStyle style, SweptCosts sample, SweepRow.Builder row) {
        this.style = style;
        this.sample = sample;
        this.row = row;
    }

    void add(Column column) {
        switch (column) {
            case Part part -> {
                Bill bill = sample.typical().bill();
                number(part, part.components().stream().anyMatch(bill::has), Digits.MONEY);
            }
            case Fact fact -> add(fact);
        }
    }

    /// The same sum in a currency.
    void addIn(Currency currency, Column column) {
        SweepForm converted = new SweepForm.Converted(currency.usdRate());
        switch (column) {
            case Part part -> {
                Bill bill = sample.typical().bill();
                number(part, part.components().stream().anyMatch(bill::has), converted);
            }
            case Fact fact -> number(fact, converted);
        }
    }

    void addRate(Currency currency) {
        row.add(RangeText.plain(currency.usdRate()).replace('.', style.decimalMark()));
    }

    private void add(Fact fact) {
        SweptOption swept = sample.option();
        Option option = swept.option();
        switch (fact) {
            case OPTION -> text(option.id());
            case NAME -> text(option.name());
            case KIND -> text(option.deployment().kind());
            case QUALITY -> text(option.quality().map(quality -> quality.key()));
            case DATA -> text(option.deployment().dataPath().key());
            case LIMIT -> text(Limit.of(option.deployment()).key());
            case OLDEST_FIGURE -> text(swept.provenance().oldestFigure());
            case ELIGIBLE -> number(fact, new Eligible());
            case EXCLUDED_BECAUSE -> number(fact, new Reason(this::written));
            case COST_KNOWN -> row.add(String.valueOf(swept.costKnown()));
            case ESTIMATE -> number(fact, new Estimated());
            case MONTHLY_USD_LOW, MONTHLY_USD, MONTHLY_USD_HIGH, USD_PER_MTOK, UPFRONT_USD ->
                    number(fact, Digits.MONEY);
            case SERVED_SHARE -> number(fact, Digits.RATIO);
            case UNITS -> number(fact, sample.typical().units().counted(), Digits.WHOLE);
            case CAPACITY_TOKENS -> ofMachines(fact, Digits.WHOLE);
            case UTILISATION -> ofMachines(fact, Digits.RATIO);
            case RUNS,
                    NEEDS,
                    MONTHLY,
                    PER_DEVELOPER_USD,
                    YEARLY_USD,
                    SAVES_USD,
                    SAVING_USD,
                    SAVING_PERCENT,
                    FIRST_ANSWER_S,
                    STREAM_TOK_S,
                    NOTES ->
                    throw new IllegalArgumentException("a sweep has no column " + fact.key());
        }
    }

    private void ofMachines(Fact fact, SweepForm form) {
        number(fact, sample.typical().usage().isPresent(), form);
    }

    private void number(Column column, boolean applies, SweepForm form) {
        if (applies) {
            number(column, form);
        } else {
            row.add(style.none());
        }
    }

    private void number(Column column, SweepForm form) {
        row.add(new SweepNumber(column), form, style.none());
    }

    private void text(String text) {
        row.add(style.text(text));
    }

    private void text(Optional<String> text) {
        row.add(written(text));
    }

    private String written(Optional<String> text) {
        return text.map(style::text).orElse(style.none());
    }
}
