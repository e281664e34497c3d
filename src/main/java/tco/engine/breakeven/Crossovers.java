package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.cost.Ratio;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Finds exactly at which volumes another option takes over from the cheapest, the leader. A tie
/// goes to the earlier option (model 9); one that cannot serve a volume never wins there.
final class Crossovers {
    private final List<Option> contenders;
    private final Option leader;
    private final Point at;
    private final Map<Double, Monthly> leaderBills = new HashMap<>();
    private Optional<CostCurve> leaderCurve = Optional.empty();

    Crossovers(Scenario scenario, Option leader, Point at) {
        this.contenders = CheapestByVolume.contenders(scenario);
        this.leader = leader;
        this.at = at;
    }

    /// The first volume from `from` to `to` at which another is the cheapest, whole tokens a month.
    Optional<Crossover> first(long from, long to) {
        Optional<PricedCrossover> first = Optional.empty();
        for (Rival rival : rivals()) {
            long end = first.map(PricedCrossover::tokens).orElse(to);
            Optional<PricedCrossover> sooner = first(rival, from, end);
            first = sooner.isPresent() && comesFirst(sooner.get(), first) ? sooner : first;
        }
        return first.map(PricedCrossover::crossover);
    }

    /// The last volume from `from` to `to` at which another is the cheapest, whole tokens a month.
    Optional<Crossover> last(long from, long to) {
        Optional<PricedCrossover> last = Optional.empty();
        for (Rival rival : rivals()) {
            long start = last.map(PricedCrossover::tokens).orElse(from);
            Optional<PricedCrossover> later = last(rival, start, to);
            last = later.isPresent() && comesLast(later.get(), last) ? later : last;
        }
        return last.map(PricedCrossover::crossover);
    }

    /// An option that may take over, and whether it wins where both cost the same.
    private record Rival(Option option, boolean winsTies) {}

    private List<Rival> rivals() {
        List<Rival> rivals = new ArrayList<>();
        boolean earlier = true;
        for (Option option : contenders) {
            if (option.id().equals(leader.id())) {
                earlier = false;
            } else {
                rivals.add(new Rival(option, earlier));
            }
        }
        return rivals;
    }

    /// A volume at which a rival is cheaper than the leader, and what it costs there.
    private record PricedCrossover(Option rival, long tokens, Ratio usd) {
        Crossover crossover() {
            return new Crossover(tokens, rival);
        }
    }

    /// Of two crossovers at the same volume, the cheaper one counts, else the first named.
    private static boolean comesFirst(PricedCrossover one, Optional<PricedCrossover> known) {
        return known.isEmpty()
                || one.tokens < known.get().tokens
                || (one.tokens == known.get().tokens && isCheaper(one, known.get()));
    }

    private static boolean comesLast(PricedCrossover one, Optional<PricedCrossover> known) {
        return known.isEmpty()
                || one.tokens > known.get().tokens
                || (one.tokens == known.get().tokens && isCheaper(one, known.get()));
    }

    private static boolean isCheaper(PricedCrossover one, PricedCrossover known) {
        return one.usd.compareTo(known.usd) < 0;
    }

    private Optional<PricedCrossover> first(Rival rival, long from, long to) {
        OptionalLong since = bounds(rival).first(from, to);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        CostCurve curve = CostCurves.of(rival.option(), at);
        return crossings(rival, curve)
                .first(BigInteger.valueOf(since.getAsLong()), !rival.winsTies())
                .filter(tokens -> tokens.compareTo(BigInteger.valueOf(to)) <= 0)
                .filter(tokens -> curve.segmentAt(tokens).served())
                .map(tokens -> priced(rival, curve, tokens));
    }

    private Optional<PricedCrossover> last(Rival rival, long from, long to) {
        OptionalLong until = bounds(rival).last(from, to);
        if (until.isEmpty()) {
            return Optional.empty();
        }
        CostCurve curve = CostCurves.of(rival.option(), at);
        BigInteger last = BigInteger.valueOf(until.getAsLong());
        return crossings(rival, curve)
                .last(BigInteger.valueOf(from), last, !rival.winsTies())
                .map(tokens -> priced(rival, curve, tokens));
    }

    private static PricedCrossover priced(Rival rival, CostCurve curve, BigInteger tokens) {
        return new PricedCrossover(rival.option(), tokens.longValueExact(), curve.usd(tokens));
    }

    /// Where the rival wins is where it is cheaper, or with ties, where the leader is not.
    private Crossings crossings(Rival rival, CostCurve curve) {
        return rival.winsTies()
                ? new Crossings(leaderCurve(), curve)
                : new Crossings(curve, leaderCurve());
    }

    private CrossoverBounds bounds(Rival rival) {
        return new CrossoverBounds(leader, this::leaderBill, rival.option(), at);
    }

    private Monthly leaderBill(double tokens) {
        return leaderBills.computeIfAbsent(tokens, volume -> Costs.monthly(leader, at, volume));
    }

    private CostCurve leaderCurve() {
        CostCurve curve = leaderCurve.orElseGet(() -> CostCurves.of(leader, at));
        leaderCurve = Optional.of(curve);
        return curve;
    }
}
