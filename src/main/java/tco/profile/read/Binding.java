package tco.profile.read;

import tco.profile.yaml.Faults;

/// What reading one scenario gathers: the figures, and the faults.
public record Binding(FigureBook figures, Faults faults) {
    static Binding start() {
        return new Binding(new FigureBook(), new Faults());
    }
}
