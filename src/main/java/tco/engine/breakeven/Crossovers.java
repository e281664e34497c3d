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
        Optional<Takeover> first = Optional.empty();
        for (Rival rival : rivals()) {
            long end = first.map(Takeover::tokens).orElse(to);
            Optional<Takeover> sooner = first(rival, from, end);
            first = sooner.isPresent() && comesFirst(sooner.get(), first) ? sooner : first;
        }
        return first.map(Takeover::crossover);
    }

    /// The last volume from `from` to `to` at which another is the cheapest, whole tokens a month.
    Optional<Crossover> last(long from, long to) {
        Optional<Takeover> last = Optional.empty();
        for (Rival rival : rivals()) {
            long start = last.map(Takeover::tokens).orElse(from);
            Optional<Takeover> later = last(rival, start, to);
            last = later.isPresent() && comesLast(later.get(), last) ? later : last;
        }
        return last.map(Takeover::crossover);
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
    private record Takeover(Option rival, long tokens, Ratio usd) {
        Crossover crossover() {
            return new Crossover(tokens, rival);
        }
    }

    /// Of two takeovers at the same volume, the cheaper one counts, else the first named.
    private static boolean comesFirst(Takeover one, Optional<Takeover> known) {
        return known.isEmpty()
                || one.tokens < known.get().tokens
                || (one.tokens == known.get().tokens && isCheaper(one, known.get()));
    }

    private static boolean comesLast(Takeover one, Optional<Takeover> known) {
        return known.isEmpty()
                || one.tokens > known.get().tokens
                || (one.tokens == known.get().tokens && isCheaper(one, known.get()));
    }

    private static boolean isCheaper(Takeover one, Takeover known) {
        return one.usd.compareTo(known.usd) < 0;
    }

    private Optional<Takeover> first(Rival rival, long from, long to) {
        OptionalLong since = bounds(rival).first(from, to);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        CostCurve curve = CostCurves.of(rival.option(), at);
        return crossings(rival, curve)
                .first(BigInteger.valueOf(since.getAsLong()), !rival.winsTies())
                .filter(tokens -> tokens.compareTo(BigInteger.valueOf(to)) <= 0)
                .filter(tokens -> curve.segmentAt(tokens).served())
                .map(tokens -> takeover(rival, curve, tokens));
    }

    private Optional<Takeover> last(Rival rival, long from, long to) {
        OptionalLong until = bounds(rival).last(from, to);
        if (until.isEmpty()) {
            return Optional.empty();
        }
        CostCurve curve = CostCurves.of(rival.option(), at);
        BigInteger last = BigInteger.valueOf(until.getAsLong());
        return crossings(rival, curve)
                .last(BigInteger.valueOf(from), last, !rival.winsTies())
                .map(tokens -> takeover(rival, curve, tokens));
    }

    private static Takeover takeover(Rival rival, CostCurve curve, BigInteger tokens) {
        return new Takeover(rival.option(), tokens.longValueExact(), curve.usd(tokens));
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
