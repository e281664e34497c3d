package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Finds exactly at which volumes another option takes over from the cheapest. A tie goes to the
/// earlier option (model 9); one that cannot serve a volume never wins there.
final class Takeovers {
    private final List<Option> contenders;
    private final Leader leader;
    private final Point at;

    Takeovers(Scenario scenario, Option leader, Point at) {
        this.contenders = CheapestByVolume.contenders(scenario);
        this.leader = new Leader(leader, at);
        this.at = at;
    }

    /// The options that may take over, and whether they come before the leader.
    private record Rival(Option option, boolean earlier) {}

    private List<Rival> rivals() {
        List<Rival> rivals = new ArrayList<>();
        boolean earlier = true;
        for (Option option : contenders) {
            if (option.id().equals(leader.option().id())) {
                earlier = false;
            } else {
                rivals.add(new Rival(option, earlier));
            }
        }
        return rivals;
    }

    /// The first volume from `from` to `to` at which another is the cheapest.
    Optional<Crossover> first(long from, long to) {
        Optional<Takeover> first = Optional.empty();
        for (Rival rival : rivals()) {
            long end = first.map(found -> found.tokens().longValueExact()).orElse(to);
            first = Takeover.first(first, first(rival, from, end));
        }
        return first.map(Takeover::crossover);
    }

    private Optional<Takeover> first(Rival rival, long from, long to) {
        OptionalLong since = doubt(rival).firstDoubt(from, to);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        Duel duel = duel(rival);
        return duel.first(BigInteger.valueOf(since.getAsLong()))
                .filter(tokens -> tokens.compareTo(BigInteger.valueOf(to)) <= 0)
                .map(duel::takeover);
    }

    /// The last volume from `from` to `to` at which another is the cheapest.
    Optional<Crossover> last(long from, long to) {
        Optional<Takeover> last = Optional.empty();
        for (Rival rival : rivals()) {
            long start = last.map(found -> found.tokens().longValueExact()).orElse(from);
            last = Takeover.last(last, last(rival, start, to));
        }
        return last.map(Takeover::crossover);
    }

    private Optional<Takeover> last(Rival rival, long from, long to) {
        OptionalLong until = doubt(rival).lastDoubt(from, to);
        if (until.isEmpty()) {
            return Optional.empty();
        }
        Duel duel = duel(rival);
        return duel.last(BigInteger.valueOf(from), BigInteger.valueOf(until.getAsLong()))
                .map(duel::takeover);
    }

    private Rivalry doubt(Rival rival) {
        return new Rivalry(leader, rival.option(), at);
    }

    private Duel duel(Rival rival) {
        return new Duel(
                rival.option(), CostCurves.of(rival.option(), at), leader.curve(), rival.earlier());
    }
}
