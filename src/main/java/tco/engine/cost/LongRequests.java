package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.ContextShares;
import tco.model.Point;

/// The shares of a demand's tokens in requests above numbers of input tokens (model 2). The numbers
/// rise and the shares do not.
public record LongRequests(List<Above> above) {
    public LongRequests {
        above = List.copyOf(above);
    }

    /// The share, 0 to 1, of the tokens in requests of more than so many input tokens.
    record Above(double inputTokens, double share) {}

    /// The shares of a workload at a point. A longer request is a long one too: a share that was
    /// moved above the one before it counts as much as that.
    static LongRequests of(ContextShares shares, Point at) {
        List<Above> falling = new ArrayList<>();
        double share = 1;
        for (ContextShares.Above each : shares.above()) {
            share = Math.min(share, at.of(each.share()));
            falling.add(new Above(each.inputTokens(), share));
        }
        return new LongRequests(falling);
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

    /// The same shares as exact fractions.
    public record Exact(List<ExactAbove> above) {
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
            return new Exact(falling);
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
    }
}
