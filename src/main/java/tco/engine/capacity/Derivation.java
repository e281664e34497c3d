package tco.engine.capacity;

import java.util.List;
import tco.model.Figure;
import tco.model.Range;

/// How an estimate comes about: its formula, the values and parameters in it, and the figures of
/// machine and model that it reads (docs/capacity.md).
///
/// @param name of what was estimated
/// @param terms in the order of the formula
public record Derivation(String name, String formula, List<Term> terms, List<Figure> figures) {
    public Derivation {
        terms = List.copyOf(terms);
        figures = List.copyOf(figures);
    }

    /// A number of the formula: a value, or a parameter with the range that other fits gave.
    public record Term(String name, Range value, String meaning) {
        static Term of(String name, double value, String meaning) {
            return new Term(name, Range.exactly(value), meaning);
        }

        static Term of(Calibration parameter) {
            return new Term(parameter.key(), parameter.range(), parameter.meaning());
        }
    }
}
