package tco.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tco.engine.cost.ApiFormulas;
import tco.engine.cost.Bill;
import tco.engine.cost.CostComponent;
import tco.engine.cost.GapCost;
import tco.engine.cost.LineFormula;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.OptionFigures;
import tco.engine.cost.Seats;
import tco.model.Component;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Plan;
import tco.model.Shared.Mixed;
import tco.model.Shared.Part;

/// The lines of an option's bill, in the order of the bill, each with its formula and figures.
public final class CostLines {
    private final OptionResult result;
    private final List<CostLine> lines = new ArrayList<>();

    private CostLines(OptionResult result) {
        this.result = result;
    }

    /// The lines of a result; their typical quantities and prices multiply to the typical dollars.
    public static List<CostLine> of(OptionResult result) {
        CostLines all = new CostLines(result);
        all.deployment(result.option().deployment());
        result.option().gap().map(GapCost::formulas).orElse(List.of()).forEach(all::line);
        return all.lines;
    }

    /// What several parts charge together is one line.
    private void deployment(Deployment deployment) {
        Map<Component, LineFormula> together = new EnumMap<>(Component.class);
        if (deployment instanceof Mixed mixed) {
            for (Part part : mixed.parts()) {
                List<Figure> shares = OptionFigures.ofShare(part);
                for (LineFormula line : formulas(part.deployment())) {
                    together.merge(line.component(), line.with(shares), LineFormula::with);
                }
            }
        } else {
            for (Single single : deployment.singles()) {
                for (LineFormula line : formulas(single)) {
                    together.merge(line.component(), line, LineFormula::with);
                }
            }
        }
        together.values().forEach(this::line);
    }

    private static List<LineFormula> formulas(Single single) {
        return switch (single) {
            case Owned owned -> machines(MachineComponents.OWNED, owned);
            case Rented rented -> machines(MachineComponents.RENTED, rented);
            case Api api -> apis(api);
            case Plan plan -> Seats.formulas(plan);
        };
    }

    private static List<LineFormula> apis(Api api) {
        List<LineFormula> lines = new ArrayList<>(ApiFormulas.of(api));
        api.overflow().ifPresent(other -> lines.addAll(ApiFormulas.of(other)));
        return lines;
    }

    private static <M extends Machines> List<LineFormula> machines(
            List<CostComponent<M>> components, M machines) {
        List<LineFormula> lines = new ArrayList<>();
        for (CostComponent<M> each : components) {
            lines.add(
                    new LineFormula(
                            each.component(), each.formula(machines), each.figures(machines)));
        }
        machines.hosting().overflow().ifPresent(api -> lines.addAll(ApiFormulas.of(api)));
        return lines;
    }

    private void line(LineFormula line) {
        Component component = line.component();
        Bill typical = result.monthly().typical().bill();
        lines.add(
                new CostLine(
                        component,
                        typical.quantity(component),
                        typical.unitUsd(component),
                        result.monthly().map(monthly -> monthly.bill().usd(component)),
                        line.formula(),
                        each(line.figures())));
    }

    private static List<Figure> each(List<Figure> figures) {
        List<Figure> once = new ArrayList<>();
        for (Figure figure : figures) {
            if (once.stream().noneMatch(known -> known.slot() == figure.slot())) {
                once.add(figure);
            }
        }
        return List.copyOf(once);
    }

    /// One line of an option's bill with what it takes to check it.
    ///
    /// @param quantity in units of the component, typical case
    /// @param unitUsd dollars for one unit, typical case
    /// @param monthlyUsd dollars a month in each case
    /// @param formula with the names of the figures
    /// @param figures what the formula reads of the option, each once
    public record CostLine(
            Component component,
            double quantity,
            double unitUsd,
            PerCase<Double> monthlyUsd,
            String formula,
            List<Figure> figures) {}
}
