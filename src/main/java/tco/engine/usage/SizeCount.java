package tco.engine.usage;

/// Requests, tokens and dollars of those that are no larger than something.
final class SizeCount {
    private long requests;
    private long tokens;
    private final UsdSum priced = new UsdSum();

    void add(long moreRequests, long moreTokens, long picos) {
        requests += moreRequests;
        tokens += moreTokens;
        priced.addPico(picos);
    }

    void add(SizeCount other) {
        requests += other.requests;
        tokens += other.tokens;
        priced.add(other.priced);
    }

    long requests() {
        return requests;
    }

    long tokens() {
        return tokens;
    }

    UsdSum priced() {
        return priced;
    }

    double pricedUsd() {
        return priced.usd();
    }
}
