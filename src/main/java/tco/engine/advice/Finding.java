package tco.engine.advice;

import java.util.List;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Plan;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;

/// What a rule finds: its numbers, what they are held against, and for which side that speaks.
///
/// @param stakeUsd dollars a month that speak for the side; 0 where no money is at stake
/// @param source who says that the threshold matters
public record Finding(
        String rule,
        String title,
        List<Measure> measures,
        String threshold,
        String source,
        Side speaksFor,
        double stakeUsd,
        String because) {

    /// The same finding where nothing on its side meets the requirements.
    Finding moot() {
        return new Finding(
                rule,
                title,
                measures,
                threshold,
                source,
                Side.NEITHER,
                0,
                because + " - but no " + speaksFor.adjective() + " option may win");
    }

    /// The same finding with no more at stake than so many dollars a month.
    Finding atMost(double usd) {
        return new Finding(
                rule,
                title,
                measures,
                threshold,
                source,
                speaksFor,
                Math.min(stakeUsd, usd),
                because);
    }

    /// Whether it speaks for a side at all.
    public boolean speaks() {
        return speaksFor != Side.NEITHER;
    }

    /// A number that a rule rests on.
    public record Measure(String name, double value, Unit unit) {
        /// What a measure counts.
        public enum Unit {
            USD_A_MONTH("usd_a_month"),
            TOKENS("tokens"),
            SHARE("share"),
            COUNT("count"),
            HOURS("hours");

            private final String key;

            Unit(String key) {
                this.key = key;
            }

            public String key() {
                return key;
            }
        }

        static Measure usd(String name, double value) {
            return new Measure(name, value, Unit.USD_A_MONTH);
        }

        static Measure tokens(String name, double value) {
            return new Measure(name, value, Unit.TOKENS);
        }

        static Measure share(String name, double value) {
            return new Measure(name, value, Unit.SHARE);
        }

        static Measure count(String name, double value) {
            return new Measure(name, value, Unit.COUNT);
        }

        static Measure hours(String name, double value) {
            return new Measure(name, value, Unit.HOURS);
        }
    }

    /// What a rule speaks for.
    public enum Side {
        SELF_HOSTING("self-hosting"),
        API("api"),
        HYBRID("hybrid"),
        NEITHER("neither");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /// As it stands before the word option.
        String adjective() {
            return this == API ? "API" : this == SELF_HOSTING ? "self-hosted" : key;
        }

        /// The side that an option is on; a plan is the vendor's side, like an API.
        public static Side of(Deployment deployment) {
            return switch (deployment) {
                case Machines _ -> SELF_HOSTING;
                case Api _, Plan _ -> API;
                case Hybrid _, Mixed _ -> HYBRID;
            };
        }
    }
}
