package tco.engine.capacity;

/// Whether a model, with the asked-for contexts, fits the memory of a machine.
public enum FitVerdict {
    FITS("fits"),
    LESS_CONTEXT("fits with less context"),
    FEWER_AT_ONCE("fits with fewer at once"),
    DOES_NOT_FIT("does not fit");

    private final String words;

    FitVerdict(String words) {
        this.words = words;
    }

    /// As output says it.
    public String words() {
        return words;
    }
}
