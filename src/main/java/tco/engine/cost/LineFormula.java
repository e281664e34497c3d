package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Figure;

/// How a line of a bill is calculated: its formula with the names of the figures, as in
/// docs/model.md, and the figures that it reads, in the formula's order.
public record LineFormula(Component component, String formula, List<Figure> figures) {
    public LineFormula {
        figures = List.copyOf(figures);
    }

    /// The same line with more figures that it reads.
    public LineFormula with(List<Figure> more) {
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(more);
        return new LineFormula(component, formula, all);
    }

    /// One line that is charged twice: the longer formula, and the figures of both.
    public LineFormula with(LineFormula other) {
        List<Figure> both = new ArrayList<>(figures);
        both.addAll(other.figures);
        String longer = other.formula.length() > formula.length() ? other.formula : formula;
        return new LineFormula(component, longer, both);
    }
}
