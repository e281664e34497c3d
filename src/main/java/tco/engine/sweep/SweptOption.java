package tco.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.CostFloor;
import tco.engine.Eligibility;
import tco.engine.Exclusion;
import tco.engine.Exclusion.Kind;
import tco.engine.Provenance;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.OptionFigures;
import tco.engine.sweep.Grid.SweptFigure;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Workload;

/// What can be known of an option before its costs are computed at many points.
///
/// @param asked the workload of the scenario
/// @param ruledOut why it cannot win at any point; empty when it may at some
/// @param costKnown whether its cost is more than a floor
/// @param provenance of its figures where its workload reads nothing from a cache
/// @param cached the same where it does
/// @param isExact whether its three cases are the same at every point of the sweep
/// @param lastAxis the last axis on which its row depends; -1 when the sweep does not change it
public record SweptOption(
        Option option,
        Workload asked,
        Optional<Exclusion> ruledOut,
        boolean costKnown,
        Provenance provenance,
        Provenance cached,
        boolean isExact,
        int lastAxis) {

    public static SweptOption of(Option option, Scenario scenario, List<SweptFigure> swept) {
        List<Figure> figures = OptionFigures.of(option);
        Optional<Exclusion> ruledOut = Eligibility.ruledOut(scenario, option);
        List<Figure> shown = new ArrayList<>(figures);
        if (ruledOut.isPresent() && ruledOut.get().kind() == Kind.VOLUME) {
            shown.addAll(OptionFigures.of(scenario.workload()));
        }
        return new SweptOption(
                option,
                scenario.workload(),
                ruledOut,
                CostFloor.because(option).isEmpty(),
                Provenance.of(option, false),
                Provenance.of(option, true),
                isExact(figures, swept),
                lastAxis(shown, swept));
    }

    /// Why it cannot win at a point; empty where it can.
    ///
    /// @param monthly what it costs there for the demand of its workload
    Optional<Exclusion> exclusion(Monthly monthly, Demand demand, Point at) {
        if (ruledOut.isEmpty()) {
            return Eligibility.shortfall(option, monthly, demand, at);
        }
        return ruledOut.get().kind() == Kind.VOLUME
                ? Optional.of(Eligibility.ownVolume(demand, Demand.of(asked, at)))
                : ruledOut;
    }

    /// Whether figures have the same numbers in all three cases, as swept ones do.
    static boolean isExact(List<Figure> figures, List<SweptFigure> swept) {
        return figures.stream().allMatch(f -> f.range().isExact() || axis(f, swept) >= 0);
    }

    static int lastAxis(List<Figure> figures, List<SweptFigure> swept) {
        return figures.stream().mapToInt(figure -> axis(figure, swept)).max().orElse(-1);
    }

    private static int axis(Figure figure, List<SweptFigure> swept) {
        for (int i = 0; i < swept.size(); i++) {
            if (swept.get(i).figure().slot() == figure.slot()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether its cost rests on estimates, where its workload reads from a cache or does not.
    public boolean estimates(boolean readsCache) {
        return (readsCache ? cached : provenance).estimates();
    }
}
