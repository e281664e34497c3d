package tco.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The prices of an API that are in force together (model 3).
///
/// @param tiers by the length of the request, rising; the first holds for the shortest
/// @param requestUsd for each request, beside its tokens
/// @param peak when the peak prices of the tiers hold
/// @param batchDiscount on what is sent in batches
/// @param surcharge on all of it
/// @param monthlyUsd for the team, however much it uses
public record ApiPrices(
        List<ContextTier> tiers,
        Optional<Figure> requestUsd,
        Optional<PeakHours> peak,
        Figure batchDiscount,
        Figure surcharge,
        Optional<Figure> monthlyUsd) {
    public ApiPrices {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("an API must have prices");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).aboveInputTokens() <= tiers.get(i - 1).aboveInputTokens()) {
                throw new IllegalArgumentException("context tiers must rise");
            }
        }
    }

    /// The same prices for requests of any length at any hour.
    public static ApiPrices of(TokenPrices prices, Figure batchDiscount, Figure surcharge) {
        return new ApiPrices(
                List.of(new ContextTier(ContextTier.SHORTEST, prices, prices)),
                Optional.empty(),
                Optional.empty(),
                batchDiscount,
                surcharge,
                Optional.empty());
    }

    /// What is in force on a day: these, or the last of those that follow which has begun.
    public ApiPrices on(LocalDate day, List<From> later) {
        ApiPrices inForce = this;
        for (From next : later) {
            if (!next.day().isAfter(day)) {
                inForce = next.prices();
            }
        }
        return inForce;
    }

    /// The prices of the shortest requests outside the peak hours.
    public TokenPrices base() {
        return tiers.getFirst().prices();
    }

    /// What every token of a request costs that has more input tokens than this, and no more than
    /// the next tier begins with.
    ///
    /// @param peakPrices in the peak hours; the same as the others where there are none
    public record ContextTier(double aboveInputTokens, TokenPrices prices, TokenPrices peakPrices) {
        /// Where the first tier begins: below any request.
        public static final double SHORTEST = -1;
    }

    /// Prices that are in force from a day on.
    public record From(LocalDate day, ApiPrices prices) {}

    /// Dollars per million tokens of each class. A price that the profile leaves out is the figure
    /// that it falls back to: `cache_read` and `cache_write` to `input`, `cache_write_1h` to
    /// `cache_write` (model 3).
    public record TokenPrices(
            Figure input,
            Figure output,
            Figure cacheRead,
            Figure cacheWrite,
            Figure cacheWrite1h) {}

    /// The hours of the week in which an API has other prices (model 3), by the clock of a zone.
    ///
    /// @param utcOffsetMinutes how far the clock is ahead of UTC on the pricing date: for a month
    ///   to come; what has happened goes by the zone's offset of its own time
    public record PeakHours(List<WeekWindow> windows, ZoneId zone, int utcOffsetMinutes) {
        public PeakHours {
            windows = List.copyOf(windows);
            if (Math.abs(utcOffsetMinutes) > WorkTime.MOST_OFFSET_MINUTES) {
                throw new IllegalArgumentException("a clock is at most 14 hours from UTC");
            }
        }
    }
}
