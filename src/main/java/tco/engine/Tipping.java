package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// The monthly volumes at which another eligible option becomes the cheapest, all else as in the
/// typical case. Volumes are looked at in doublings and then narrowed down to the token, so a
/// winner between two doublings that both keep the present one stays unseen. Options with a
/// workload of their own keep it.
public final class Tipping {
    private static final long MOST_TOKENS = 1_000_000_000_000L;

    /// A volume, and the option that is the cheapest there.
    public record Tip(long tokens, Option cheapest) {}

    private final Scenario scenario;
    private final List<Option> candidates;
    private final Option winner;
    private final Point typical;
    private final double presentTokens;

    private Tipping(Comparison comparison, Option winner) {
        this.scenario = comparison.scenario();
        this.winner = winner;
        this.typical = scenario.corner(Case.TYPICAL);
        this.presentTokens = comparison.workload().typical().tokens().total();
        this.candidates = candidates(comparison);
    }

    /// The least larger volume, up to 1T tokens, at which another option is the cheapest.
    public static Optional<Tip> above(Comparison comparison) {
        return comparison.cheapest().flatMap(r -> new Tipping(comparison, r.option()).above());
    }

    /// The greatest smaller volume at which another option is the cheapest.
    public static Optional<Tip> below(Comparison comparison) {
        return comparison.cheapest().flatMap(r -> new Tipping(comparison, r.option()).below());
    }

    /// Options that meet the requirements whatever the volume; whether they serve all of it is
    /// asked at each volume.
    private static List<Option> candidates(Comparison comparison) {
        List<Option> candidates = new ArrayList<>();
        for (OptionResult result : comparison.results()) {
            if (result.eligible() || result.servedShare() < 1) {
                candidates.add(result.option());
            }
        }
        return candidates;
    }

    private Optional<Tip> above() {
        long keeps = (long) presentTokens;
        while (keeps < MOST_TOKENS) {
            long next = Math.min(MOST_TOKENS, Math.max(1, keeps * 2));
            if (!wins(next)) {
                return tip(narrow(keeps, next));
            }
            keeps = next;
        }
        return Optional.empty();
    }

    private Optional<Tip> below() {
        long keeps = (long) presentTokens;
        while (keeps > 0) {
            long next = keeps / 2;
            if (!wins(next)) {
                return tip(narrow(keeps, next));
            }
            keeps = next;
        }
        return Optional.empty();
    }

    /// The volume next to where the winner changes, on the side that it loses.
    private long narrow(long keeps, long loses) {
        long won = keeps;
        long lost = loses;
        while (Math.abs(won - lost) > 1) {
            long middle = won + (lost - won) / 2;
            if (wins(middle)) {
                won = middle;
            } else {
                lost = middle;
            }
        }
        return lost;
    }

    private boolean wins(long tokens) {
        Optional<Option> cheapest = cheapest(tokens);
        return cheapest.isEmpty() || cheapest.get().id().equals(winner.id());
    }

    private Optional<Tip> tip(long tokens) {
        return cheapest(tokens).map(option -> new Tip(tokens, option));
    }

    private Optional<Option> cheapest(long tokens) {
        Point at = at((double) tokens);
        Option best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            Option option = candidates.get(i);
            Monthly monthly = Costs.monthly(option, at);
            if (monthly.usd() < least
                    && Eligibility.excludedBecause(scenario.requirements(), option, monthly)
                            .isEmpty()) {
                best = option;
                least = monthly.usd();
            }
        }
        return Optional.ofNullable(best);
    }

    private Point at(double tokens) {
        return switch (scenario.workload().mix()) {
            case Mix.Shares shares -> typical.with(shares.tokens(), tokens);
            case Mix.Classes classes when classes.tokens().isPresent() ->
                    typical.with(classes.tokens().get(), tokens);
            case Mix.Classes classes -> scaled(classes, tokens);
        };
    }

    private Point scaled(Mix.Classes classes, double tokens) {
        Point point = typical;
        double factor = presentTokens == 0 ? 0 : tokens / presentTokens;
        for (Figure figure :
                List.of(
                        classes.uncachedInput(),
                        classes.cacheRead(),
                        classes.cacheWrite(),
                        classes.output())) {
            point = point.with(figure, typical.of(figure) * factor);
        }
        return point;
    }
}
