package tco.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.Reign;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// The monthly volumes at which another eligible option becomes the cheapest, all else as in the
/// typical case. Larger volumes are exact. Smaller ones are looked at in halvings and then narrowed
/// down to the token, so a winner between two halvings that both keep the present one stays unseen.
/// Options with a volume of their own take no part.
public final class Tipping {
    /// The greatest volume looked at.
    public static final long MOST_TOKENS = 1_000_000_000_000L;

    private static final int MOST_REIGNS = 8;

    /// A volume, and the option that is the cheapest there.
    public record Tip(long tokens, Option cheapest) {}

    private final Scenario scenario;
    private final Option winner;
    private final List<Option> rivals;
    private final Point typical;
    private final double presentTokens;

    private Tipping(Comparison comparison, Option winner) {
        this.scenario = comparison.scenario();
        this.winner = winner;
        this.rivals = rivals(comparison, winner);
        this.typical = scenario.corner(Case.TYPICAL);
        this.presentTokens = comparison.workload().typical().tokens().total();
    }

    /// Empty where nothing wins, or where the winner's volume is not the scenario's.
    public static Optional<Tipping> of(Comparison comparison) {
        return comparison
                .cheapest()
                .map(OptionResult::option)
                .filter(option -> servesTheVolume(comparison.scenario(), option))
                .map(option -> new Tipping(comparison, option));
    }

    /// The options that may win at some volume: they meet the requirements, and the scenario's
    /// volume is theirs. Whether they serve all of it is asked at each volume.
    public static List<Option> contenders(Comparison comparison) {
        List<Option> contenders = new ArrayList<>();
        for (OptionResult result : comparison.results()) {
            if ((result.eligible() || result.servedShare() < 1)
                    && servesTheVolume(comparison.scenario(), result.option())) {
                contenders.add(result.option());
            }
        }
        return List.copyOf(contenders);
    }

    private static List<Option> rivals(Comparison comparison, Option winner) {
        return contenders(comparison).stream()
                .filter(option -> !option.id().equals(winner.id()))
                .toList();
    }

    private static boolean servesTheVolume(Scenario scenario, Option option) {
        return Volume.isShared(scenario.workload(), option.workload());
    }

    /// The least larger volume at which another option is the cheapest, exactly; by doublings where
    /// costs are too close to tell apart.
    public Optional<Tip> above() {
        BigInteger from = BigInteger.valueOf(Math.max(1, (long) presentTokens));
        CheapestByVolume reigns =
                CheapestByVolume.of(
                        scenario, typical, from, BigInteger.valueOf(MOST_TOKENS), MOST_REIGNS);
        for (Reign reign : reigns.reigns()) {
            Optional<Option> other =
                    reign.cheapest().filter(option -> !option.id().equals(winner.id()));
            if (other.isPresent()) {
                return Optional.of(new Tip(reign.from().longValueExact(), other.get()));
            }
        }
        return reigns.truncated() ? aboveByDoublings() : Optional.empty();
    }

    private Optional<Tip> aboveByDoublings() {
        long keeps = (long) presentTokens;
        while (keeps < MOST_TOKENS) {
            long next = Math.min(MOST_TOKENS, Math.max(1, keeps * 2));
            List<Option> cheaper = cheaper(rivals, next);
            if (!cheaper.isEmpty()) {
                return Optional.of(narrow(keeps, next, cheaper));
            }
            keeps = next;
        }
        return Optional.empty();
    }

    /// The greatest smaller volume at which another option is the cheapest.
    public Optional<Tip> below() {
        long keeps = (long) presentTokens;
        while (keeps > 0) {
            long next = keeps / 2;
            List<Option> cheaper = cheaper(rivals, next);
            if (!cheaper.isEmpty()) {
                return Optional.of(narrow(keeps, next, cheaper));
            }
            keeps = next;
        }
        return Optional.empty();
    }

    /// The volume next to where the winner changes, on the side that it loses; only those that beat
    /// it where it loses are asked again.
    private Tip narrow(long keeps, long loses, List<Option> cheaperThere) {
        long won = keeps;
        long lost = loses;
        List<Option> cheaper = cheaperThere;
        while (Math.abs(won - lost) > 1) {
            long middle = won + (lost - won) / 2;
            List<Option> here = cheaper(cheaper, middle);
            if (here.isEmpty()) {
                won = middle;
            } else {
                lost = middle;
                cheaper = here;
            }
        }
        return new Tip(lost, cheaper.getFirst());
    }

    /// Those that cost less than the winner and serve all, the cheapest first.
    private List<Option> cheaper(List<Option> among, long tokens) {
        Point at = at((double) tokens);
        Monthly winners = Costs.monthly(winner, at);
        double usd = serves(winner, winners) ? winners.usd() : Double.POSITIVE_INFINITY;
        List<Option> cheaper = new ArrayList<>();
        double least = usd;
        for (Option option : among) {
            Monthly monthly = Costs.monthly(option, at);
            if (monthly.usd() < usd && serves(option, monthly)) {
                cheaper.add(monthly.usd() < least ? 0 : cheaper.size(), option);
                least = Math.min(least, monthly.usd());
            }
        }
        return cheaper;
    }

    private boolean serves(Option option, Monthly monthly) {
        return Eligibility.excludedBecause(scenario.requirements(), option, monthly).isEmpty();
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
