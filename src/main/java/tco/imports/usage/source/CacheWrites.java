package tco.imports.usage.source;

/// What was written to the cache, by lifetime, from a flat figure beside a split that may hold a
/// part of it.
public record CacheWrites(long shortLived, long longLived) {
    public static CacheWrites of(long flat, long split5m, long split1h) {
        long rest = Math.max(0, flat - split5m - split1h);
        boolean restIsLong = split1h > 0 && split5m == 0;
        return new CacheWrites(
                split5m + (restIsLong ? 0 : rest), split1h + (restIsLong ? rest : 0));
    }
}
