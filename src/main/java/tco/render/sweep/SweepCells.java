package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Bill;
import tco.engine.sweep.SweptCosts;
import tco.engine.sweep.SweptOption;
import tco.model.Component;
import tco.model.Limit;
import tco.model.Option;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;
import tco.render.text.ByteText;

/// Finds how a column of a sweep is written for one option: what is the same at every point is made
/// ready once.
final class SweepCells {
    private static final int RATIO_DIGITS = 6;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.UTF_8);

    private final RowStyle style;
    private final byte[] none;
    private final SweptCosts sample;

    /// @param sample the option's costs at any point, for what they always have
    SweepCells(RowStyle style, SweptCosts sample) {
        this.style = style;
        this.none = style.none().getBytes(StandardCharsets.UTF_8);
        this.sample = sample;
    }

    SweepCell of(Column column) {
        return switch (column) {
            case Part part -> part(part.components());
            case Fact fact -> fact(fact);
        };
    }

    private SweepCell part(List<Component> components) {
        Bill bill = sample.typical().bill();
        if (components.stream().noneMatch(bill::has)) {
            return fixed(Optional.empty());
        }
        if (components.size() == 1) {
            Component only = components.getFirst();
            return (costs, out) -> out.money(costs.typical().bill().usd(only));
        }
        return (costs, out) -> out.money(sum(costs.typical().bill(), components));
    }

    private static double sum(Bill bill, List<Component> components) {
        double usd = 0;
        for (int i = 0; i < components.size(); i++) {
            usd += bill.usd(components.get(i));
        }
        return usd;
    }

    private SweepCell fact(Fact fact) {
        SweptOption swept = sample.option();
        Option option = swept.option();
        return switch (fact) {
            case OPTION -> fixed(Optional.of(option.id()));
            case NAME -> fixed(Optional.of(option.name()));
            case KIND -> fixed(Optional.of(option.deployment().kind()));
            case QUALITY -> fixed(option.quality().map(quality -> quality.key()));
            case DATA -> fixed(Optional.of(option.deployment().dataPath().key()));
            case LIMIT -> fixed(Optional.of(Limit.of(option.deployment()).key()));
            case OLDEST_FIGURE -> fixed(swept.oldestFigure());
            case ELIGIBLE -> (costs, out) -> out.raw(why(costs).isEmpty() ? TRUE : FALSE);
            case EXCLUDED_BECAUSE -> (costs, out) -> text(why(costs), out);
            case MONTHLY_USD_LOW -> (costs, out) -> out.money(costs.lowUsd());
            case MONTHLY_USD -> (costs, out) -> out.money(costs.typical().usd());
            case MONTHLY_USD_HIGH -> (costs, out) -> out.money(costs.highUsd());
            case USD_PER_MTOK -> this::perMtok;
            case UPFRONT_USD -> (costs, out) -> out.money(costs.typical().upfrontUsd());
            case UNITS, CAPACITY_TOKENS, UTILISATION, SERVED_SHARE -> use(fact);
            case MONTHLY, SAVING_USD, SAVING_PERCENT, NOTES ->
                    throw new IllegalArgumentException("a sweep has no column " + fact.key());
        };
    }

    private SweepCell use(Fact fact) {
        boolean counted = sample.typical().units().counted();
        boolean machines = sample.typical().usage().isPresent();
        if (fact == Fact.SERVED_SHARE) {
            return (costs, out) -> out.shortDecimal(costs.typical().servedShare(), RATIO_DIGITS);
        }
        if (fact == Fact.UNITS) {
            return counted
                    ? (costs, out) -> out.decimal(costs.typical().units().count(), 0)
                    : fixed(Optional.empty());
        }
        if (!machines) {
            return fixed(Optional.empty());
        }
        return fact == Fact.UTILISATION
                ? (costs, out) ->
                        out.shortDecimal(
                                costs.typical().usage().orElseThrow().utilisation(), RATIO_DIGITS)
                : this::capacity;
    }

    private void capacity(SweptCosts costs, ByteText out) {
        double tokens = costs.typical().usage().orElseThrow().capacityTokens();
        if (Double.isFinite(tokens)) {
            out.decimal(tokens, 0);
        } else {
            out.raw(none);
        }
    }

    private void perMtok(SweptCosts costs, ByteText out) {
        if (costs.tokens() == 0) {
            out.raw(none);
        } else {
            out.money(costs.typical().usd() / costs.tokens() * 1e6);
        }
    }

    private static Optional<String> why(SweptCosts costs) {
        return costs.option().excludedBecause(costs.typical());
    }

    private void text(Optional<String> text, ByteText out) {
        if (text.isPresent()) {
            out.raw(style.text(text.get()));
        } else {
            out.raw(none);
        }
    }

    private SweepCell fixed(Optional<String> text) {
        return new FixedCell(text.map(style::text).orElse(style.none()));
    }
}
