package tco.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Deployment.DataPath;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Shared.Part;

/// Deployments that share the work (model 8).
public sealed interface Shared extends Deployment {
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

    /// Machines for the routine share of the work, an API for the rest: the short form of two parts
    /// (model 8).
    record Hybrid(Machines local, Api api, Figure routineShare) implements Shared {
        @Override
        public String kind() {
            return "hybrid";
        }

        @Override
        public Hybrid pricedOn(LocalDate day) {
            return new Hybrid(local.pricedOn(day), api.pricedOn(day), routineShare);
        }

        @Override
        public List<Part> parts() {
            return List.of(
                    new Part(
                            local,
                            new Part.Share.Of(routineShare),
                            Optional.empty(),
                            new Part.Rework.OfWorkload()),
                    new Part(api, new Part.Share.Rest(), Optional.empty(), new Part.Rework.None()));
        }
    }

    /// Any parts that share the work (model 8).
    record Mixed(List<Part> parts) implements Shared {
        public Mixed {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("work is shared by two parts or more");
            }
        }

        @Override
        public Mixed pricedOn(LocalDate day) {
            return new Mixed(parts.stream().map(part -> part.pricedOn(day)).toList());
        }

        @Override
        public String kind() {
            return "mix";
        }
    }
}
