package tco.engine.usage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.PeakHours;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Case;
import tco.model.Figure;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;

/// Prices that are in force together as plain numbers in one case, worked out once for all events.
final class CasePrices {
    private static final double MILLION = 1e6;
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final Case at;
    private final double[] above;
    private final double[][] picos;
    private final double[][] peakPicos;
    private final Optional<PeakHours> peak;
    private final double surcharge;
    private final double batchDiscount;
    private final double requestUsd;

    CasePrices(ApiPrices prices, Case at) {
        List<ContextTier> tiers = prices.tiers();
        this.at = at;
        this.peak = prices.peak();
        this.above = new double[tiers.size()];
        this.picos = new double[tiers.size()][];
        this.peakPicos = new double[tiers.size()][];
        for (int i = 0; i < above.length; i++) {
            above[i] = tiers.get(i).aboveInputTokens();
            picos[i] = picos(tiers.get(i).prices());
            peakPicos[i] = picos(tiers.get(i).peakPrices());
        }
        this.surcharge = value(prices.surcharge());
        this.batchDiscount = value(prices.batchDiscount());
        this.requestUsd = prices.requestUsd().isPresent() ? value(prices.requestUsd().get()) : 0;
    }

    /// A million tokens at p dollars are p * 10^6 picodollars each.
    private double[] picos(TokenPrices prices) {
        return new double[] {
            pico(prices.input()),
            pico(prices.cacheRead()),
            pico(prices.cacheWrite()),
            pico(prices.cacheWrite1h()),
            pico(prices.output())
        };
    }

    private double pico(Figure price) {
        return Math.rint(value(price) * MILLION * 1e6) / 1e6;
    }

    private double value(Figure figure) {
        return figure.range().at(at, figure.kind().effect());
    }

    /// 10^-12 dollars of an event.
    ///
    /// @param event whose number of requests is known where a request has a price
    /// @param speed a multiple of the list price, null for the standard one
    long picos(UsageEvent event, @Nullable Figure speed) {
        int tier = tier(event);
        double cost = tokens(event.tokens(), picos[tier]);
        if (peak.isPresent()) {
            long second = Math.floorDiv(event.timeMicros(), MICROS_PER_SECOND);
            double share = PeakMinutes.of(peak.get(), second, event.widthSeconds());
            cost += share * (tokens(event.tokens(), peakPicos[tier]) - cost);
        }
        double factor = 1 + surcharge;
        if (event.batch()) {
            factor *= 1 - batchDiscount;
        }
        if (speed != null) {
            factor *= value(speed);
        }
        return Math.round(cost * factor + requestUsd * UsdSum.PICO * event.requests());
    }

    /// The tier of the whole request; of a bucket the base tier.
    private int tier(UsageEvent event) {
        int tier = 0;
        if (event.single()) {
            for (int i = 1; i < above.length; i++) {
                if (event.tokens().input() > above[i]) {
                    tier = i;
                }
            }
        }
        return tier;
    }

    private static double tokens(TokenCounts tokens, double[] prices) {
        return tokens.uncachedInput() * prices[0]
                + tokens.cacheRead() * prices[1]
                + tokens.cacheWrite5m() * prices[2]
                + tokens.cacheWrite1h() * prices[3]
                + tokens.output() * prices[4];
    }
}
