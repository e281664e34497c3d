package tco.model;

import java.util.Optional;

/// How a month's tokens divide into classes (model 2): by shares of a total, or as measured.
public sealed interface Mix {
    /// The volume that scales the classes; empty where they are given outright.
    Optional<MonthlyTokens> volume();

    /// Whether any of the tokens are read from a cache, in some case.
    boolean mayReadCache();

    /// Whether any are at a point.
    boolean readsCache(Point at);

    /// Tokens a month with the shares of output, cache reads and cache writes in them.
    record Shares(
            MonthlyTokens tokens,
            Figure outputShare,
            Figure cacheHitRate,
            Optional<Figure> cacheWriteShare)
            implements Mix {
        @Override
        public Optional<MonthlyTokens> volume() {
            return Optional.of(tokens);
        }

        @Override
        public boolean mayReadCache() {
            return cacheHitRate.range().high() > 0;
        }

        @Override
        public boolean readsCache(Point at) {
            return at.of(cacheHitRate) > 0;
        }
    }

    /// The four disjoint classes outright; a given total scales them all alike.
    record Classes(
            Figure uncachedInput,
            Figure cacheRead,
            Figure cacheWrite,
            Figure output,
            Optional<MonthlyTokens> tokens)
            implements Mix {
        @Override
        public Optional<MonthlyTokens> volume() {
            return tokens;
        }

        @Override
        public boolean mayReadCache() {
            return cacheRead.range().high() > 0;
        }

        @Override
        public boolean readsCache(Point at) {
            return at.of(cacheRead) > 0;
        }
    }
}
