package tco.engine.queue;

/// What requests look like, from public traces: 49,334 requests of coding agents, 8,819 code
/// completions.
public enum TrafficShape {
    /// Long conversations that are sent again with every request.
    AGENT("agent", 103_659),
    /// Single prompts, each on its own.
    COMPLETION("completion", 2_048);

    private final String key;
    private final double context;

    TrafficShape(String key, double context) {
        this.key = key;
        this.context = context;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// Tokens of a prompt where nobody says how many.
    public double usualContext() {
        return context;
    }

    /// Tokens of a prompt that were not in the one before.
    LengthTable newTokens() {
        return switch (this) {
            case AGENT -> LengthTable.of(18, 232, 378, 728, 1_784, 4_895, 11_275, 95_986, 128_000);
            case COMPLETION ->
                    LengthTable.of(3, 147, 578, 1_469, 2_744, 5_188, 7_303, 7_436, 7_437);
        };
    }

    /// Tokens of an answer.
    LengthTable outputTokens() {
        return switch (this) {
            case AGENT -> LengthTable.of(1, 105, 137, 216, 426, 898, 1_554, 3_686, 18_195);
            case COMPLETION -> LengthTable.of(6, 7, 9, 13, 24, 55, 90, 251, 1_899);
        };
    }
}
