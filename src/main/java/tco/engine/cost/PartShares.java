package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;
import tco.model.Shared.Part.Rework;
import tco.model.Shared.Part.Share;

/// What each part of a deployment has to do, as shares of every token class (model 8): its own
/// share of the work, and for the last part, what fails at the others too.
///
/// @param own shares of the work, which sum to 1
/// @param again share of the work that is done again by the last part
public record PartShares(List<Double> own, double again) {

    static PartShares of(Shared shared, Demand demand, Point at) {
        List<Double> own = new ArrayList<>();
        double left = 1;
        double again = 0;
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
            again +=
                    switch (part.rework()) {
                        case Rework.Of said -> share * at.of(said.rate());
                        case Rework.OfWorkload _ -> share * demand.reworkRate();
                        case Rework.None _ -> 0;
                    };
        }
        return new PartShares(own, again);
    }

    /// The share of the work that a part does, with what it does again.
    double done(int part) {
        return part == own.size() - 1 ? own.get(part) + again : own.get(part);
    }

    /// The same as exact fractions: for each part the share that it does.
    public static List<Ratio> exact(Shared shared, ExactDemand token, Point at) {
        List<Ratio> done = new ArrayList<>();
        Ratio left = Ratio.ONE;
        Ratio again = Ratio.ZERO;
        for (Part part : shared.parts()) {
            Ratio share =
                    switch (part.share()) {
                        case Share.Of said -> Ratio.of(said.share(), at);
                        case Share.OfDevelopers _ ->
                                Ratio.of(part.developers().orElseThrow(), at)
                                        .over(token.developers());
                        case Share.Rest _ -> left.max(Ratio.ZERO);
                    };
            done.add(share);
            left = left.minus(share);
            again =
                    again.plus(
                            switch (part.rework()) {
                                case Rework.Of said -> share.times(Ratio.of(said.rate(), at));
                                case Rework.OfWorkload _ -> share.times(token.reworkRate());
                                case Rework.None _ -> Ratio.ZERO;
                            });
        }
        done.add(done.removeLast().plus(again));
        return List.copyOf(done);
    }
}
