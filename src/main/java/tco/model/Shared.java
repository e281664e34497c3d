package tco.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Single;

/// Deployments that share the work (model 8).
public sealed interface Shared extends Deployment permits Hybrid, Mixed {
    /// Two or more; the last takes the rest, and what fails at the others.
    List<Part> parts();

    /// Those of its parts, in their order.
    default List<Single> deployments() {
        List<Single> all = new ArrayList<>();
        for (Part part : parts()) {
            all.add(part.deployment());
        }
        return List.copyOf(all);
    }

    /// Where the code goes at its most exposed part.
    @Override
    default DataPath dataPath() {
        DataPath furthest = DataPath.STAYS;
        for (Part part : parts()) {
            DataPath path = part.deployment().dataPath();
            furthest = path.compareTo(furthest) > 0 ? path : furthest;
        }
        return furthest;
    }

    /// One of several deployments that share the work (model 8): its share of every token class,
    /// and how much of that is done again by the last of them.
    ///
    /// @param developers who have its seats, where it is a plan; empty where it is none
    record Part(Single deployment, Share share, Optional<Figure> developers, Rework rework) {
        public Part {
            if (share instanceof Share.OfDevelopers && developers.isEmpty()) {
                throw new IllegalArgumentException("the developers of the part must be known");
            }
        }

        /// The same part with its APIs as they are priced on a day.
        Part pricedOn(LocalDate day) {
            return new Part(deployment.pricedOn(day), share, developers, rework);
        }

        /// How much of the work a part does.
        public sealed interface Share {
            /// A share of the tokens.
            record Of(Figure share) implements Share {}

            /// As many of the tokens as there are developers among all.
            record OfDevelopers() implements Share {}

            /// What the other parts leave.
            record Rest() implements Share {}
        }

        /// Which share of a part's tokens fails there, and is done again by the last part.
        public sealed interface Rework {
            /// A share of its own.
            record Of(Figure rate) implements Rework {}

            /// The workload's rate.
            record OfWorkload() implements Rework {}

            /// Nothing: the last part is no better.
            record None() implements Rework {}
        }
    }
}
