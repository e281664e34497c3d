package tco.engine;

import java.util.Optional;
import tco.model.Deployment.DataPath;
import tco.model.Quality;
import tco.model.Requirements.Privacy;
import tco.model.Serving.MemoryShortage;
import tco.text.Decimals;
import tco.text.TokenText;

/// Why an option cannot win a comparison (model 9), with the figures that decide it.
public sealed interface Exclusion {
    /// What an option must be to win, in the order in which it is asked.
    enum Kind {
        TODAY,
        QUALITY,
        PRIVACY,
        FIT,
        COST,
        VOLUME,
        DEMAND
    }

    Kind kind();

    /// The reason as a clause, such as `data leaves`.
    String text();

    /// It is what was used and paid for, on the models that were used: nothing to choose.
    record PaidToday() implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.TODAY;
        }

        @Override
        public String text() {
            return "what is paid for today";
        }
    }

    /// A quality is asked for, and that of the option is not known.
    record QualityUnknown(Quality asked) implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.QUALITY;
        }

        @Override
        public String text() {
            return "quality unknown, " + asked.key() + " asked for";
        }
    }

    /// The option's quality is below the one that is asked for.
    record QualityBelow(Quality offered, Quality asked) implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.QUALITY;
        }

        @Override
        public String text() {
            return "quality " + offered.key() + " is below " + asked.key();
        }
    }

    /// The code would go further than it may.
    record DataGoes(DataPath path, Privacy allowed) implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.PRIVACY;
        }

        @Override
        public String text() {
            return switch (path) {
                case STAYS -> "data stays";
                case RENTED -> "data goes to a rented machine";
                case LEAVES -> "data leaves";
            };
        }
    }

    /// The model does not fit the memory of its machine.
    record DoesNotFit(MemoryShortage shortage) implements Exclusion {
        private static final int DIGITS = 3;

        @Override
        public Kind kind() {
            return Kind.FIT;
        }

        /// `llama-3-70b does not fit: its weights need 42.5 GB, the machine has 12 GB`.
        @Override
        public String text() {
            return shortage.model()
                    + (shortage.weightsAlone()
                            ? " does not fit: its weights need "
                            : " does not fit: weights, engine and a short context need ")
                    + Decimals.significant(shortage.neededGb(), DIGITS)
                    + " GB, "
                    + (shortage.weightsAlone() ? "the machine has " : "usable are ")
                    + Decimals.significant(shortage.usableGb(), DIGITS)
                    + " GB";
        }
    }

    /// What the option costs is known from below only.
    record CostUnknown(String because) implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.COST;
        }

        @Override
        public String text() {
            return "cost known from below only: " + because;
        }
    }

    /// The option serves a volume of its own, while another one was asked for.
    ///
    /// @param tokens a month that it serves, typical case
    /// @param askedTokens a month that were asked for, typical case
    record OwnVolume(double tokens, double askedTokens) implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.VOLUME;
        }

        @Override
        public String text() {
            return "serves a volume of its own: "
                    + TokenText.of(tokens)
                    + " tokens, not "
                    + TokenText.of(askedTokens);
        }
    }

    /// The option serves only a part of the demand.
    ///
    /// @param share of it, 0 or more and below 1
    /// @param longest the longest request that it takes, where longer ones are what it cannot serve
    /// @param isFull whether it has no room for some of the others either
    record ServesPart(double share, Optional<LongestRequest> longest, boolean isFull)
            implements Exclusion {
        @Override
        public Kind kind() {
            return Kind.DEMAND;
        }

        @Override
        public String text() {
            String part = "serves " + Eligibility.percent(share) + " of the demand";
            return longest.map(request ->
                            part
                                    + ": not the "
                                    + request.text()
                                    + (isFull ? ", and not all others" : ""))
                    .orElse(part);
        }
    }
}
