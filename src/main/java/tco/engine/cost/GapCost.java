package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Point;
import tco.model.QualityGap;
import tco.model.QualityGap.Scored;
import tco.model.QualityGap.Unknown;

/// The `quality_gap` line: the share of the work that an option fails and a fallback does, at the
/// whole cost of the fallback (model 8). Where the gap is unknown there is no line: then the cost
/// is a floor.
public final class GapCost {
    private GapCost() {}

    /// Writes the line of an option with this demand, dollars a month.
    static void charge(QualityGap gap, Demand demand, Point at, Ledger ledger) {
        switch (gap) {
            case Scored scored ->
                    ledger.charge(
                            Component.QUALITY_GAP,
                            share(scored, at),
                            fallbackUsd(scored.fallback(), demand, at));
            case Unknown _ -> {}
        }
    }

    /// The share of the work that is paid again, 0 to 1: what is not routine, and missed.
    private static double share(Scored gap, Point at) {
        double best = at.of(gap.fallbackScore());
        double missed = best == 0 ? 0 : Math.max(0, 1 - at.of(gap.score()) / best);
        return (1 - at.of(gap.routineShare())) * missed;
    }

    /// What an API costs a month for all of the work, however long its requests, its fixed fees
    /// included.
    public static double fallbackUsd(Api fallback, Demand demand, Point at) {
        double usd = ApiTokens.usd(fallback, demand, at);
        return fallback.monthlyUsd().isPresent() ? usd + at.of(fallback.monthlyUsd().get()) : usd;
    }

    /// The same line exactly: dollars a month whatever the tokens, and dollars for each token.
    public record ExactGap(Ratio usd, Ratio usdPerToken) {
        private static final ExactGap NONE = new ExactGap(Ratio.ZERO, Ratio.ZERO);
    }

    /// The line as an exact function of the tokens: a straight line.
    public static ExactGap exact(QualityGap gap, ExactDemand token, Point at) {
        return switch (gap) {
            case Unknown _ -> ExactGap.NONE;
            case Scored scored -> {
                Api fallback = scored.fallback();
                Ratio share = exactShare(scored, at);
                Ratio fee = fallback.monthlyUsd().map(usd -> Ratio.of(usd, at)).orElse(Ratio.ZERO);
                Ratio fixed = fee.plus(ApiTokens.usdOfRequests(fallback, token, at));
                yield new ExactGap(
                        share.times(fixed),
                        share.times(ApiTokens.usdPerToken(fallback, token, at)));
            }
        };
    }

    private static Ratio exactShare(Scored gap, Point at) {
        Ratio best = Ratio.of(gap.fallbackScore(), at);
        if (best.signum() == 0) {
            return Ratio.ZERO;
        }
        Ratio missed = Ratio.ONE.minus(Ratio.of(gap.score(), at).over(best)).max(Ratio.ZERO);
        return Ratio.ONE.minus(Ratio.of(gap.routineShare(), at)).times(missed);
    }

    /// How the line is calculated; empty where there is none.
    public static List<LineFormula> formulas(QualityGap gap) {
        return switch (gap) {
            case Unknown _ -> List.of();
            case Scored scored -> {
                String id = scored.fallback().id();
                yield List.of(
                        new LineFormula(
                                Component.QUALITY_GAP,
                                "(1 - routine_share) x max(0, 1 - score / score of "
                                        + id
                                        + ") x what "
                                        + id
                                        + " costs for all tokens",
                                figures(scored)));
            }
        };
    }

    /// The figures that the line reads, in the formula's order.
    static List<Figure> figures(QualityGap gap) {
        return switch (gap) {
            case Unknown _ -> List.of();
            case Scored scored -> {
                List<Figure> figures = new ArrayList<>();
                figures.add(scored.routineShare());
                figures.add(scored.score());
                figures.add(scored.fallbackScore());
                figures.addAll(OptionFigures.ofUse(scored.fallback()));
                scored.fallback().monthlyUsd().ifPresent(figures::add);
                yield figures;
            }
        };
    }
}
