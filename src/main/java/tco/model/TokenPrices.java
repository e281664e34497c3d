package tco.model;

/// Dollars per million tokens of each class. A price that the profile leaves out is the figure that
/// it falls back to: `cache_read` and `cache_write` to `input`, `cache_write_1h` to `cache_write`
/// (model 3).
public record TokenPrices(
        Figure input, Figure output, Figure cacheRead, Figure cacheWrite, Figure cacheWrite1h) {}
