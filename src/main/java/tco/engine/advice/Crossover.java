package tco.engine.advice;

import java.util.OptionalLong;
import tco.engine.Costs;
import tco.engine.Volume;
import tco.model.Point;

/// The volume from which self-hosting first costs less than the API, the mix held constant.
final class Crossover {
    private static final long MOST_TOKENS = 1_000_000_000_000L;
    private static final double STEP = 1.01;

    private Crossover() {}

    /// The least monthly volume, up to 1T tokens, found in steps of one percent and then to the
    /// token; empty where there is none.
    static OptionalLong tokens(Contest contest, Point at) {
        long dearer = 0;
        for (double next = 1; next <= MOST_TOKENS; next = Math.max(next + 1, next * STEP)) {
            long tokens = (long) next;
            if (localWins(contest, tokens, at)) {
                return OptionalLong.of(narrow(contest, dearer, tokens, at));
            }
            dearer = tokens;
        }
        return OptionalLong.empty();
    }

    private static long narrow(Contest contest, long dearer, long cheaper, Point at) {
        long below = dearer;
        long above = cheaper;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (localWins(contest, middle, at)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private static boolean localWins(Contest contest, long tokens, Point at) {
        Point there = Volume.of(contest.local().workload(), at, (double) tokens);
        return Costs.monthly(contest.local(), there).usd()
                < Costs.monthly(contest.remote(), there).usd();
    }
}
