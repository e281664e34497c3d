package tco.engine.advice;

import java.util.List;
import java.util.Optional;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Plan;
import tco.model.Option;

/// What all rules together come to: one recommendation, and the strongest reason against it.
///
/// @param recommendation empty where no option meets the requirements
/// @param relaxations what could be had without one of the requirements
/// @param against what speaks most against it; empty where it is the only option
public record Advice(
        Situation situation,
        List<Finding> findings,
        Optional<Recommendation> recommendation,
        List<Relaxation> relaxations,
        Optional<Objection> against) {

    /// The option to choose.
    ///
    /// @param share of the work to serve locally; empty where the option is no hybrid
    /// @param second the next best option of the scenario and its dollars a month
    public record Recommendation(
            Option option, double usd, Optional<Double> share, Optional<Second> second) {
        public Side side() {
            return Side.of(option.deployment());
        }
    }

    /// The option that would have been chosen without the recommended one.
    public record Second(Option option, double usd) {}

    /// What speaks against a recommendation.
    ///
    /// @param rule the rule that says so, or what else does: `growth`, `next-best`
    /// @param stakeUsd dollars a month behind it; 0 where no money is at stake
    public record Objection(
            String rule, String title, String because, List<Measure> measures, double stakeUsd) {
        public Objection {
            measures = List.copyOf(measures);
        }

        static Objection of(Finding finding) {
            return new Objection(
                    finding.rule(),
                    finding.title(),
                    finding.because(),
                    List.of(),
                    finding.stakeUsd());
        }
    }

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
                    because
                            + " - but no "
                            + speaksFor.adjective()
                            + " option meets the requirements");
        }

        /// A finding that decides nothing.
        static Finding silent(Rule rule, String because) {
            return rule.finding(List.of(), "-", Side.NEITHER, 0, because);
        }
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
                case Hybrid _ -> HYBRID;
            };
        }
    }
}
