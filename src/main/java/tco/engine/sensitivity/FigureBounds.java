package tco.engine.sensitivity;

import tco.model.Figure;

/// What values a figure may take at all: a share cannot exceed 1, machines are whole.
public interface FigureBounds {
    /// The value closest to a wanted one that the figure may take.
    double nearest(Figure figure, double wanted);
}
