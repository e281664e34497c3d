package tco.engine.sensitivity;

import tco.model.Figure;
import tco.model.Range;

/// What values a figure may take at all: a share cannot exceed 1, machines are whole.
public interface FigureBounds {
    /// The part of the wanted range that the figure may take.
    Range within(Figure figure, Range wanted);
}
