package tco.engine.project;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import tco.engine.project.Projection.CashFlow;

/// When an option has cost no more than a baseline, counted from the start.
///
/// @param months the first such moment, inside a month where the money is spread over it; empty for
///   never
/// @param dearerAgain the first month after it at whose end the option has cost more again
/// @param byResale whether only the resale at the end gets it there
public record Payback(OptionalDouble months, OptionalInt dearerAgain, boolean byResale) {
    /// Sums that differ by less than this share of either are equal.
    private static final double ROUNDING = 1e-12;

    static final Payback NEVER = new Payback(OptionalDouble.empty(), OptionalInt.empty(), false);

    static Payback of(CashFlow option, CashFlow baseline, double optionResaleUsd) {
        int last = option.months();
        for (int month = 0; month <= last; month++) {
            if (!dearer(option, baseline, month) && !onlyStarts(option, baseline, month)) {
                double before = month == 0 ? 0 : gap(option, baseline, month - 1);
                double now = gap(option, baseline, month);
                double moment = month == 0 ? 0 : month - 1 + inside(before, now);
                boolean byResale = month == last && now + optionResaleUsd > 0;
                return new Payback(
                        OptionalDouble.of(moment), dearerAfter(option, baseline, month), byResale);
            }
        }
        return NEVER;
    }

    /// Whether it comes while the whole demand is served: what is cheap because it does less does
    /// not pay for itself. Never is never too early.
    ///
    /// @param shortfall the first month in which a part of the demand is not served
    boolean isBefore(OptionalInt shortfall) {
        return shortfall.isEmpty()
                || months.isEmpty()
                || months.getAsDouble() <= shortfall.getAsInt() - 1;
    }

    /// Two options that need nothing up front are level in month 0, which says nothing.
    private static boolean onlyStarts(CashFlow option, CashFlow baseline, int month) {
        return month == 0 && gap(option, baseline, 0) == 0 && dearer(option, baseline, 1);
    }

    /// The part of a month at whose end the gap has closed.
    private static double inside(double before, double now) {
        return before <= 0 ? 0 : Math.min(1, before / (before - now));
    }

    private static OptionalInt dearerAfter(CashFlow option, CashFlow baseline, int from) {
        for (int month = from + 1; month <= option.months(); month++) {
            if (dearer(option, baseline, month)) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    private static double gap(CashFlow option, CashFlow baseline, int month) {
        return option.cumulativeUsd(month) - baseline.cumulativeUsd(month);
    }

    private static boolean dearer(CashFlow option, CashFlow baseline, int month) {
        double size =
                Math.max(
                        Math.abs(option.cumulativeUsd(month)),
                        Math.abs(baseline.cumulativeUsd(month)));
        return gap(option, baseline, month) > ROUNDING * size;
    }
}
