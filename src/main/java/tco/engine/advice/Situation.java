package tco.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Comparison;
import tco.engine.Eligibility;
import tco.engine.Exclusion;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Variation.DailyVolume;
import tco.engine.cost.Demand;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Requirements;
import tco.model.Scenario;
import tco.model.Workload;

/// What the rules look at: the scenario with every deployment serving its one workload, typical
/// figures, and the best of each side; and what a choice is made of, the options as they are.
///
/// @param compared the options as they were asked for, with their own workloads
/// @param comparison all of them serving the scenario's workload
/// @param routing the best of a machine with an API, for the scenario's workload
/// @param choosable the best of those that may win, with their own workloads
public record Situation(
        Comparison compared,
        Comparison comparison,
        Point at,
        Demand demand,
        double workdays,
        Optional<SelfHostVersusApi> selfHostVersusApi,
        Optional<Variation> variation,
        Optional<Routing> routing,
        Optional<Routing> choosable) {

    /// The situation of a scenario.
    ///
    /// @param daily how the volume of a day varies; the article's pattern where empty
    public static Situation of(Scenario scenario, Optional<DailyVolume> daily) {
        Comparison compared = Tco.compare(scenario);
        Comparison comparison = sameWorkload(scenario);
        Point at = scenario.corner(Case.TYPICAL);
        Workload workload = scenario.workload();
        Demand demand = Demand.of(workload, at);
        double workdays = at.of(workload.workdaysPerMonth());
        Optional<SelfHostVersusApi> contest = BestOptions.selfHostVersusApi(comparison);
        double tokens = demand.tokens().total();
        DailyVolume days = daily.orElse(DailyVolume.around(tokens / workdays));
        Optional<OptionResult> api = BestOptions.bestApi(comparison);
        return new Situation(
                compared,
                comparison,
                at,
                demand,
                workdays,
                contest,
                contest.filter(c -> tokens > 0).map(c -> Variation.of(c, days, workdays, at)),
                BestOptions.routings(comparison, api, at).stream().findFirst(),
                BestOptions.routings(compared, api, at).stream()
                        .filter(each -> Eligibility.ruledOut(scenario, each.option()).isEmpty())
                        .findFirst());
    }

    /// The tokens of a mean workday, typical case.
    public static double meanDay(Scenario scenario) {
        Point at = scenario.corner(Case.TYPICAL);
        double tokens = Demand.of(scenario.workload(), at).tokens().total();
        return tokens / at.of(scenario.workload().workdaysPerMonth());
    }

    /// The scenario as it was asked for.
    public Scenario asked() {
        return compared.scenario();
    }

    Scenario scenario() {
        return comparison.scenario();
    }

    /// The tokens a month of an option with a volume of its own; empty where it is the scenario's.
    public OptionalDouble ownVolume(Option option) {
        return Eligibility.ownVolume(asked(), option);
    }

    /// The options that may be chosen.
    List<OptionResult> eligible() {
        return compared.results().stream().filter(OptionResult::eligible).toList();
    }

    /// Why an option cannot win whatever it costs, asked of it as the scenario has it.
    Optional<Exclusion> ruledOut(Requirements requirements, Option option) {
        return Eligibility.ruledOut(asked().with(requirements), asAsked(asked(), option));
    }

    /// Options with a workload of their own answer another question; here all serve the same. Where
    /// the volume was asked for, such a row still cannot win.
    private static Comparison sameWorkload(Scenario scenario) {
        List<Option> options = new ArrayList<>(scenario.options());
        options.removeIf(option -> isRepeated(option, scenario));
        options.replaceAll(option -> option.with(scenario.workload()));
        return Tco.compare(scenario.with(options))
                .excluding(option -> Eligibility.ruledOut(scenario, asAsked(scenario, option)));
    }

    /// Whether another row is the same deployment: one that serves the scenario's volume counts
    /// before one with a volume of its own, and then the earlier one.
    private static boolean isRepeated(Option option, Scenario scenario) {
        boolean own = Eligibility.hasOwnVolume(scenario, option);
        boolean earlier = true;
        for (Option other : scenario.options()) {
            earlier &= !other.id().equals(option.id());
            boolean othersOwn = Eligibility.hasOwnVolume(scenario, other);
            boolean counts = own == othersOwn ? earlier : own;
            if (counts
                    && other.deployment().equals(option.deployment())
                    && other.quality().equals(option.quality())) {
                return true;
            }
        }
        return false;
    }

    private static Option asAsked(Scenario scenario, Option option) {
        return scenario.options().stream()
                .filter(said -> said.id().equals(option.id()))
                .findFirst()
                .orElse(option);
    }
}
