package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Eligibility;
import tco.engine.cost.Ratio;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Which option is the cheapest at each volume, exactly: range after range, without gaps. Options
/// that the requirements rule out take no part, nor those with a volume of their own.
///
/// @param truncated whether there are more ranges in the range than are listed
public record CheapestByVolume(List<CheapestRange> ranges, boolean truncated) {
    /// The volumes from one to another, or for ever, throughout which one option is the cheapest;
    /// or in which no option serves the demand.
    public record CheapestRange(
            BigInteger from, Optional<BigInteger> to, Optional<Option> cheapest) {}

    /// An option that may win, and what it costs at each volume.
    public record Contender(Option option, CostCurve curve) {}

    public CheapestByVolume {
        ranges = List.copyOf(ranges);
    }

    /// The ranges that begin from one volume to another, whole tokens a month and both included; at
    /// most `limit` are listed, and fewer where costs run too close to each other to tell.
    /// [NoBreakEvenException] where the workload has no tokens.
    public static CheapestByVolume of(
            Scenario scenario, Point at, BigInteger from, BigInteger until, int limit) {
        return among(curves(scenario, at), from, until, limit);
    }

    /// The same of curves that are drawn already.
    public static CheapestByVolume among(
            List<Contender> contenders, BigInteger from, BigInteger until, int limit) {
        List<CheapestRange> ranges = new ArrayList<>();
        Optional<BigInteger> next = Optional.of(from);
        while (next.isPresent() && next.get().compareTo(until) <= 0 && ranges.size() < limit) {
            BigInteger start = next.get();
            Optional<Contender> leader = leader(contenders, start);
            try {
                next = leader.flatMap(first -> change(contenders, first, start.add(ONE)));
            } catch (NoBreakEvenException _) {
                return new CheapestByVolume(ranges, true);
            }
            ranges.add(
                    new CheapestRange(
                            start,
                            next.map(change -> change.subtract(ONE)),
                            leader.map(Contender::option)));
        }
        return new CheapestByVolume(
                ranges, next.filter(start -> start.compareTo(until) <= 0).isPresent());
    }

    /// What each option that may win costs; [NoBreakEvenException] where the workload has no
    /// tokens.
    public static List<Contender> curves(Scenario scenario, Point at) {
        return contenders(scenario).stream()
                .map(option -> new Contender(option, CostCurves.of(option, at)))
                .toList();
    }

    /// The options that may win at some volume: they meet the requirements, and the scenario's
    /// volume is theirs. Whether they serve all of it is asked at each volume.
    public static List<Option> contenders(Scenario scenario) {
        List<Option> contenders = new ArrayList<>(scenario.options());
        contenders.removeIf(option ->
                Eligibility.hasOwnVolume(scenario, option)
                        || Eligibility.ruledOut(scenario, option).isPresent());
        return List.copyOf(contenders);
    }

    /// The cheapest that serves a volume; a tie goes to the earlier one (model 9).
    private static Optional<Contender> leader(List<Contender> contenders, BigInteger tokens) {
        Optional<Contender> leader = Optional.empty();
        Ratio least = Ratio.ZERO;
        for (Contender contender : contenders) {
            Segment segment = contender.curve().segmentAt(tokens);
            if (segment.served()) {
                Ratio usd = segment.usd(tokens);
                if (leader.isEmpty() || usd.compareTo(least) < 0) {
                    leader = Optional.of(contender);
                    least = usd;
                }
            }
        }
        return leader;
    }

    /// The first volume from one on at which the leader is full or another takes over: an earlier
    /// option as soon as the leader is no longer below it, a later one once it is below the leader.
    private static Optional<BigInteger> change(
            List<Contender> contenders, Contender leader, BigInteger since) {
        Optional<BigInteger> change = leader.curve().servesUpTo().map(ONE::add);
        boolean earlier = true;
        for (Contender rival : contenders) {
            if (rival.option().id().equals(leader.option().id())) {
                earlier = false;
                continue;
            }
            Optional<BigInteger> takeover =
                    earlier
                            ? new Crossings(leader.curve(), rival.curve()).first(since, false)
                            : new Crossings(rival.curve(), leader.curve()).first(since, true);
            change = earliest(change, takeover);
        }
        return change;
    }

    private static Optional<BigInteger> earliest(
            Optional<BigInteger> one, Optional<BigInteger> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().min(other.get()))
                : one.or(() -> other);
    }
}
