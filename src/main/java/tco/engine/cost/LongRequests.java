package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tco.model.Point;
import tco.model.Workload.ContextShares;

/// The shares of a demand's tokens in requests above numbers of input tokens (model 2). The numbers
/// rise and the shares do not.
///
/// @param areLengths whether the numbers are lengths of requests; else every threshold has one
///   share, and nothing is known of any window
public record LongRequests(List<Above> above, boolean areLengths) {
    /// Requests above the last number that a workload lists are taken to have at most so many times
    /// its tokens.
    static final double LONGEST_TIMES = 2;

    public LongRequests {
        above = List.copyOf(above);
    }

    /// The share, 0 to 1, of the tokens in requests of more than so many input tokens.
    public record Above(double inputTokens, double share) {}

    /// The shares of a workload at a point. A longer request is a long one too: a share that was
    /// moved above the one before it counts as much as that.
    static LongRequests of(ContextShares shares, Point at) {
        List<Above> falling = new ArrayList<>();
        double share = 1;
        for (ContextShares.Above each : shares.above()) {
            share = Math.min(share, at.of(each.share()));
            falling.add(new Above(each.inputTokens(), share));
        }
        return new LongRequests(falling, areLengths(shares));
    }

    private static boolean areLengths(ContextShares shares) {
        return switch (shares) {
            case ContextShares.Listed listed -> !listed.above().isEmpty();
            case ContextShares.AtAnyThreshold _ -> false;
        };
    }

    /// The share of the tokens in requests of more than so many input tokens: that above the
    /// largest listed number that is no larger, and all of them where none is.
    public double shareAbove(double inputTokens) {
        double share = 1;
        for (Above each : above) {
            if (each.inputTokens() <= inputTokens) {
                share = each.share();
            }
        }
        return share;
    }

    /// The share of the tokens, 0 to 1, in requests that a window of so many tokens does not hold,
    /// the window rounded down to a listed number (model 2).
    double shareBeyond(double window) {
        return !areLengths || window >= LONGEST_TIMES * above.getLast().inputTokens()
                ? 0
                : shareAbove(window);
    }

    /// The largest listed length that requests exceed, and their share; empty where there are none,
    /// or nobody said how long requests are.
    public Optional<Above> longest() {
        for (Above each : areLengths ? above.reversed() : List.<Above>of()) {
            if (each.share() > 0) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The shares of what is left without the longest requests, which are a share of the tokens.
    LongRequests without(double longest) {
        List<Above> shorter = new ArrayList<>();
        for (Above each : above) {
            double left = longest == 1 ? 0 : Math.max(0, each.share() - longest) / (1 - longest);
            shorter.add(new Above(each.inputTokens(), left));
        }
        return new LongRequests(shorter, areLengths);
    }

    /// The shares among the longest requests alone, which are a share of the tokens above 0.
    LongRequests among(double longest) {
        List<Above> alone = new ArrayList<>();
        for (Above each : above) {
            alone.add(new Above(each.inputTokens(), Math.min(1, each.share() / longest)));
        }
        return new LongRequests(alone, areLengths);
    }

    /// The shares of two demands of one workload together.
    ///
    /// @param part of the tokens that are in this one, 0 to 1
    LongRequests with(LongRequests other, double part) {
        List<Above> together = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            double share = above.get(i).share();
            double mean = share + (1 - part) * (other.above.get(i).share() - share);
            together.add(new Above(above.get(i).inputTokens(), mean));
        }
        return new LongRequests(together, areLengths);
    }

    /// The same shares as exact fractions.
    public record Exact(List<ExactAbove> above, boolean areLengths) {
        public Exact {
            above = List.copyOf(above);
        }

        /// The share, 0 to 1, of the tokens in requests of more than so many input tokens.
        record ExactAbove(double inputTokens, Ratio share) {}

        static Exact of(ContextShares shares, Point at) {
            List<ExactAbove> falling = new ArrayList<>();
            Ratio share = Ratio.ONE;
            for (ContextShares.Above each : shares.above()) {
                share = share.min(Ratio.of(each.share(), at));
                falling.add(new ExactAbove(each.inputTokens(), share));
            }
            return new Exact(falling, LongRequests.areLengths(shares));
        }

        /// As [LongRequests#shareAbove].
        public Ratio shareAbove(double inputTokens) {
            Ratio share = Ratio.ONE;
            for (ExactAbove each : above) {
                if (each.inputTokens() <= inputTokens) {
                    share = each.share();
                }
            }
            return share;
        }

        /// As [LongRequests#shareBeyond].
        Ratio shareBeyond(double window) {
            return !areLengths || window >= LONGEST_TIMES * above.getLast().inputTokens()
                    ? Ratio.ZERO
                    : shareAbove(window);
        }

        /// As [LongRequests#without].
        Exact without(Ratio longest) {
            Ratio rest = Ratio.ONE.minus(longest);
            return map(share ->
                    rest.signum() == 0
                            ? Ratio.ZERO
                            : share.minus(longest).max(Ratio.ZERO).over(rest));
        }

        /// As [LongRequests#among].
        Exact among(Ratio longest) {
            return map(share -> share.over(longest).min(Ratio.ONE));
        }

        /// As [LongRequests#with].
        Exact with(Exact other, Ratio part) {
            List<ExactAbove> together = new ArrayList<>();
            for (int i = 0; i < above.size(); i++) {
                Ratio share = above.get(i).share();
                Ratio more = other.above.get(i).share().minus(share);
                together.add(
                        new ExactAbove(
                                above.get(i).inputTokens(),
                                share.plus(Ratio.ONE.minus(part).times(more))));
            }
            return new Exact(together, areLengths);
        }

        private Exact map(UnaryOperator<Ratio> change) {
            List<ExactAbove> changed = new ArrayList<>();
            for (ExactAbove each : above) {
                changed.add(new ExactAbove(each.inputTokens(), change.apply(each.share())));
            }
            return new Exact(changed, areLengths);
        }
    }
}
