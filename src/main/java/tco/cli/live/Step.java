package tco.cli.live;

/// What a key makes of a state, and what it wants done besides.
record Step(LiveState state, Effect effect) {
    static Step to(LiveState state) {
        return new Step(state, Effect.NONE);
    }
}
