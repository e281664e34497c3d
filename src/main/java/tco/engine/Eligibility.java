package tco.engine;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Exclusion.CostUnknown;
import tco.engine.Exclusion.DataGoes;
import tco.engine.Exclusion.DoesNotFit;
import tco.engine.Exclusion.OwnVolume;
import tco.engine.Exclusion.PaidToday;
import tco.engine.Exclusion.QualityBelow;
import tco.engine.Exclusion.QualityUnknown;
import tco.engine.Exclusion.ServesPart;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.Monthly.MachineUse;
import tco.engine.cost.Volume;
import tco.model.Case;
import tco.model.Deployment.DataPath;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Point;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Requirements.FitRule;
import tco.model.Scenario;
import tco.model.Serving.MemoryShortage;
import tco.model.Today;

/// Whether an option may win (model 9), and if not, why: the one rule of all commands.
public final class Eligibility {
    /// A share of the demand that differs from a whole percent by no more than this is that
    /// percent: shares are quotients.
    private static final double ROUNDING = 1e-9;

    private static final int ALL_BUT_ONE_PERCENT = 99;

    private Eligibility() {}

    /// Why an option cannot win at a cost; empty when it may.
    public static Optional<Exclusion> of(Scenario scenario, Option option, Monthly monthly) {
        Optional<Exclusion> ruledOut = ruledOut(scenario, option);
        if (ruledOut.isPresent() || servesAll(monthly.servedShare())) {
            return ruledOut;
        }
        Point typical = scenario.corner(Case.TYPICAL);
        return shortfall(option, monthly, Demand.of(option.workload(), typical), typical);
    }

    /// Why an option cannot win at any cost and at any volume; empty when it may at some.
    public static Optional<Exclusion> ruledOut(Scenario scenario, Option option) {
        if (measured(scenario, option).isPresent()) {
            return Optional.of(new PaidToday());
        }
        Optional<Exclusion> unmet = unmet(scenario.requirements(), option);
        if (unmet.isPresent()) {
            return unmet;
        }
        Optional<MemoryShortage> shortage = shortage(option);
        if (shortage.isPresent() && scenario.requirements().fit() == FitRule.EXCLUDE) {
            return Optional.of(new DoesNotFit(shortage.get()));
        }
        Optional<String> floor = CostFloor.because(option);
        return floor.isPresent()
                ? Optional.of(new CostUnknown(floor.get()))
                : otherQuestion(scenario, option);
    }

    /// What is known of an option that is recorded usage; empty for all others.
    static Optional<Today.Measured> measured(Scenario scenario, Option option) {
        Optional<Today> today = scenario.today();
        return today.isPresent() && today.get().option().equals(option.id())
                ? today.get().measured()
                : Optional.empty();
    }

    /// Which requirement an option does not meet; empty when it meets all.
    public static Optional<Exclusion> unmet(Requirements requirements, Option option) {
        Optional<Quality> least = requirements.minQuality();
        if (least.isPresent() && option.quality().isEmpty()) {
            return Optional.of(new QualityUnknown(least.get()));
        }
        if (least.isPresent() && option.quality().get().compareTo(least.get()) < 0) {
            return Optional.of(new QualityBelow(option.quality().get(), least.get()));
        }
        DataPath path = option.deployment().dataPath();
        return requirements.privacy().allows(path)
                ? Optional.empty()
                : Optional.of(new DataGoes(path, requirements.privacy()));
    }

    /// Whether an option serves a volume of its own, whatever the scenario's is.
    public static boolean hasOwnVolume(Scenario scenario, Option option) {
        return !Volume.isShared(scenario.workload(), option.workload());
    }

    /// The tokens a month, typical case, of an option with a volume of its own.
    public static OptionalDouble ownVolume(Scenario scenario, Option option) {
        return hasOwnVolume(scenario, option)
                ? OptionalDouble.of(
                        Demand.of(option.workload(), scenario.corner(Case.TYPICAL))
                                .tokens()
                                .total())
                : OptionalDouble.empty();
    }

    /// A volume that was asked for is a question, to which a row with its own volume is no answer.
    private static Optional<Exclusion> otherQuestion(Scenario scenario, Option option) {
        if (!hasOwnVolume(scenario, option) || !scenario.requirements().sameVolume()) {
            return Optional.empty();
        }
        Point typical = scenario.corner(Case.TYPICAL);
        return Optional.of(
                ownVolume(
                        Demand.of(option.workload(), typical),
                        Demand.of(scenario.workload(), typical)));
    }

    /// The reason that an option serves a demand of its own, and not the one that was asked for.
    public static OwnVolume ownVolume(Demand own, Demand asked) {
        return new OwnVolume(own.tokens().total(), asked.tokens().total());
    }

    /// Why an option that serves only a part of its demand cannot win; empty when it serves it all.
    ///
    /// @param monthly what it costs for the demand at the point
    public static Optional<Exclusion> shortfall(
            Option option, Monthly monthly, Demand demand, Point at) {
        return servesAll(monthly.servedShare())
                ? Optional.empty()
                : Optional.of(servesPart(option, monthly, demand, at));
    }

    private static ServesPart servesPart(Option option, Monthly monthly, Demand demand, Point at) {
        Optional<LongestRequest> longest = LongestRequest.of(option, demand, at);
        boolean isFull = false;
        for (MachineUse use : monthly.machines()) {
            isFull |=
                    use.usage().servedShare() < 1 && use.machines().hosting().overflow().isEmpty();
        }
        return new ServesPart(monthly.servedShare(), longest, isFull);
    }

    /// Whether a share is the whole demand.
    public static boolean servesAll(double servedShare) {
        return servedShare >= 1;
    }

    /// A share in whole percent, cut so that a part never reads as the whole.
    static String percent(double share) {
        long percent = (long) Math.floor(share * 100 + ROUNDING);
        return Math.min(percent, ALL_BUT_ONE_PERCENT) + "%";
    }

    /// What the memory of an option's machines lacks; empty where it suffices, where nobody knows,
    /// and without machines.
    private static Optional<MemoryShortage> shortage(Option option) {
        for (Single single : option.deployment().singles()) {
            Optional<MemoryShortage> lacks =
                    single instanceof Machines machines
                            ? machines.hosting().serving().shortage()
                            : Optional.empty();
            if (lacks.isPresent()) {
                return lacks;
            }
        }
        return Optional.empty();
    }
}
