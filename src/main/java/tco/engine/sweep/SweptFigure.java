package tco.engine.sweep;

import tco.model.Figure;

/// A figure of a scenario, and the values that it takes.
public record SweptFigure(Figure figure, Axis values) {}
