package tco.render.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tco.engine.cost.OptionFigures;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Scenario;

/// Every figure that a report's numbers depend on, each once: the workload's, the assumptions, then
/// what each option adds, with their sources by number.
///
/// @param sources the distinct texts, numbered from 1 in the order of the figures
record FigureList(List<Figure> figures, List<String> sources) {
    private static final String NO_SOURCE = "no source given";

    static FigureList of(Scenario scenario) {
        List<Figure> all = new ArrayList<>(OptionFigures.of(scenario.workload()));
        all.add(scenario.workload().routineShare());
        all.addAll(scenario.assumptions().figures());
        for (Option option : scenario.options()) {
            all.addAll(OptionFigures.of(option));
        }
        BitSet seen = new BitSet();
        List<Figure> figures = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Figure figure : all) {
            if (!seen.get(figure.slot())) {
                seen.set(figure.slot());
                figures.add(figure);
                if (!sources.contains(text(figure))) {
                    sources.add(text(figure));
                }
            }
        }
        return new FigureList(figures, sources);
    }

    private static String text(Figure figure) {
        String text = figure.source().text();
        return text.isEmpty() ? NO_SOURCE : text;
    }

    /// The number of a figure's source in the list of sources.
    int source(Figure figure) {
        return sources.indexOf(text(figure)) + 1;
    }

    /// The layer of configuration that set a figure, and the place in it.
    static String setIn(Figure figure) {
        String place = figure.origin().place();
        String layer = figure.origin().layer().label();
        return place.isEmpty() || place.equals(figure.source().text()) || place.equals(layer)
                ? layer
                : layer + ": " + place;
    }
}
