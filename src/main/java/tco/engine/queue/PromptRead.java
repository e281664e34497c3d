package tco.engine.queue;

import tco.engine.capacity.ServingTime;

/// What of a request is read: new tokens behind those that are in the cache.
record PromptRead(double newTokens, double behind) {

    /// An agent sends its whole conversation again: what the cache has lost is read again. A
    /// completion is new throughout.
    ///
    /// @param drawn new tokens of the request
    static PromptRead of(BusiestHour hour, double drawn, boolean isCached) {
        return switch (hour.shape()) {
            case AGENT -> {
                double read = isCached ? Math.min(drawn, hour.context()) : hour.context();
                yield new PromptRead(read, hour.context() - read);
            }
            case COMPLETION -> new PromptRead(drawn, 0);
        };
    }

    /// The steps of the engine in which it is read.
    double chunks() {
        return Math.ceil(newTokens / ServingTime.CHUNK_TOKENS);
    }
}
