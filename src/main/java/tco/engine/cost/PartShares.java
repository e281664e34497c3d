package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tco.model.Deployment;
import tco.model.Deployment.Single;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;
import tco.model.Shared.Part.Rework;
import tco.model.Shared.Part.Share;

/// What each part of a deployment has to do, as shares of every token class (model 8): its own
/// share of the work, and for the last part, what fails at the others too. Requests that are too
/// long for a part do not fail there.
///
/// @param own shares of the work, which sum to 1
/// @param again share of the work that is done again by the last part
/// @param ofLast all that the last part does
public record PartShares(List<Double> own, double again, Demand ofLast) {

    static PartShares of(Shared shared, Demand demand, Point at) {
        List<Double> own = new ArrayList<>();
        double left = 1;
        double again = 0;
        double ofShorter = 0;
        List<Demand> shorter = new ArrayList<>();
        for (Part part : shared.parts()) {
            double share =
                    switch (part.share()) {
                        case Share.Of said -> at.of(said.share());
                        case Share.OfDevelopers _ ->
                                at.of(part.developers().orElseThrow()) / demand.developers();
                        case Share.Rest _ -> Math.max(0, left);
                    };
            own.add(share);
            left -= share;
            double failed =
                    switch (part.rework()) {
                        case Rework.Of said -> share * at.of(said.rate());
                        case Rework.OfWorkload _ -> share * demand.reworkRate();
                        case Rework.None _ -> 0;
                    };
            double beyond = demand.shareBeyond(ContextWindows.of(part.deployment()), at);
            if (failed > 0 && beyond > 0) {
                shorter.add(demand.within(ContextWindows.of(part.deployment()), at).times(failed));
                ofShorter += failed * (1 - beyond);
            } else {
                again += failed;
            }
        }
        Demand last = demand.times(own.getLast() + again);
        for (Demand each : shorter) {
            last = last.plus(each);
        }
        return new PartShares(own, again + ofShorter, last);
    }

    /// What each part of a deployment has to do, its own requests that are too long among it; all
    /// of the demand for one that has no parts.
    public static List<Map.Entry<Single, Demand>> demands(
            Deployment deployment, Demand demand, Point at) {
        return switch (deployment) {
            case Single single -> List.of(Map.entry(single, demand));
            case Shared shared -> {
                PartShares shares = of(shared, demand, at);
                List<Map.Entry<Single, Demand>> demands = new ArrayList<>();
                for (int i = 0; i < shares.own.size(); i++) {
                    boolean isLast = i == shares.own.size() - 1;
                    demands.add(
                            Map.entry(
                                    shared.parts().get(i).deployment(),
                                    isLast ? shares.ofLast : demand.times(shares.own.get(i))));
                }
                yield demands;
            }
        };
    }

    /// The same as exact fractions.
    ///
    /// @param done the share of the work that each part does
    /// @param ofLast one token of what the last part does
    public record Exact(List<Ratio> done, ExactDemand ofLast) {

        public static Exact of(Shared shared, ExactDemand token, Point at) {
            List<Ratio> done = new ArrayList<>();
            Ratio left = Ratio.ONE;
            Ratio again = Ratio.ZERO;
            ExactDemand ofAgain = token;
            for (Part part : shared.parts()) {
                Ratio share = share(part, token, left, at);
                done.add(share);
                left = left.minus(share);
                Ratio failed =
                        switch (part.rework()) {
                            case Rework.Of said -> share.times(Ratio.of(said.rate(), at));
                            case Rework.OfWorkload _ -> share.times(token.reworkRate());
                            case Rework.None _ -> Ratio.ZERO;
                        };
                Ratio beyond = token.shareBeyond(ContextWindows.of(part.deployment()), at);
                Ratio shorter = failed.times(Ratio.ONE.minus(beyond));
                ofAgain = together(ofAgain, again, token.without(beyond), shorter);
                again = again.plus(shorter);
            }
            ExactDemand ofLast = together(token, done.getLast(), ofAgain, again);
            done.add(done.removeLast().plus(again));
            return new Exact(List.copyOf(done), ofLast);
        }

        private static Ratio share(Part part, ExactDemand token, Ratio left, Point at) {
            return switch (part.share()) {
                case Share.Of said -> Ratio.of(said.share(), at);
                case Share.OfDevelopers _ ->
                        Ratio.of(part.developers().orElseThrow(), at).over(token.developers());
                case Share.Rest _ -> left.max(Ratio.ZERO);
            };
        }

        private static ExactDemand together(
                ExactDemand one, Ratio tokens, ExactDemand other, Ratio others) {
            return others.signum() == 0 ? one : one.with(other, tokens.over(tokens.plus(others)));
        }
    }
}
