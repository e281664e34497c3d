package tco.profile;

/// What reading one scenario gathers: the figures, and the faults.
record Binding(FigureBook figures, Faults faults) {
    static Binding start() {
        return new Binding(new FigureBook(), new Faults());
    }
}
