package tco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Deployment.DataPath;

/// Seats with included usage (model 7).
///
/// @param usdPerSeat a month
/// @param paidYearly whether the months of a year are paid at once
/// @param pooled whether what the seats include is the team's; else each developer's own
/// @param overageLimitUsd what may be paid above it, for each seat; unlimited where empty
public record Plan(
        String id,
        Figure usdPerSeat,
        boolean paidYearly,
        Figure minSeats,
        Included included,
        boolean pooled,
        Overage overage,
        Optional<Figure> overageLimitUsd,
        Provider provider)
        implements Deployment.Single {
    public Plan {
        if (overageLimitUsd.isPresent() && overage == Overage.BLOCKED) {
            throw new IllegalArgumentException("what is blocked needs no limit");
        }
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Plan pricedOn(LocalDate day) {
        return new Plan(
                id,
                usdPerSeat,
                paidYearly,
                minSeats,
                included.pricedOn(day),
                pooled,
                overage,
                overageLimitUsd,
                provider);
    }

    @Override
    public List<Provider> sellers() {
        return List.of(provider);
    }

    @Override
    public DataPath dataPath() {
        return DataPath.LEAVES;
    }

    /// The usage that a seat's fee covers: a value at some model's API prices, or tokens (model 7).
    public sealed interface Included {
        /// The same usage, valued by the prices of a day.
        Included pricedOn(LocalDate day);

        record Value(Figure usdPerSeat, Api rates) implements Included {
            @Override
            public Value pricedOn(LocalDate day) {
                return new Value(usdPerSeat, rates.pricedOn(day));
            }
        }

        record Tokens(Figure tokensPerSeat, Optional<Api> rates) implements Included {
            @Override
            public Tokens pricedOn(LocalDate day) {
                return new Tokens(tokensPerSeat, rates.map(api -> api.pricedOn(day)));
            }
        }
    }

    /// A limit of a plan that opens anew: what a seat may use in so many hours from its first
    /// request on.
    ///
    /// @param hours above 0
    /// @param includedUsd at the prices of an API
    public record Window(double hours, Figure includedUsd) {
        public Window {
            if (!(hours > 0)) {
                throw new IllegalArgumentException("a window of " + hours + " hours");
            }
        }
    }

    /// What happens above a plan's included usage: paid at API prices, or refused (model 7).
    public enum Overage {
        API("api"),
        BLOCKED("blocked");

        private final String key;

        Overage(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// How the seats of plans are paid, where a plan has a price for either (model 7).
    public enum Billing {
        MONTHLY("monthly"),
        YEARLY("yearly");

        private final String key;

        Billing(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
