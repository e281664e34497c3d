package tco.engine;

import java.util.List;
import tco.model.Component;
import tco.model.Figure;
import tco.model.PerCase;

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
