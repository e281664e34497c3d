package tco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A way to get tokens: machines, an API, a subscription plan, or several of these together.
public sealed interface Deployment permits Deployment.Single, Shared {
    /// The name of the kind in profiles and output.
    String kind();

    DataPath dataPath();

    /// The same with its APIs as they are priced on a day, which is not before the pricing date.
    Deployment pricedOn(LocalDate day);

    /// The deployment itself, or its parts.
    default List<Single> singles() {
        return switch (this) {
            case Single single -> List.of(single);
            case Shared shared -> shared.deployments();
        };
    }

    /// Its machines, the first of several kinds; empty where it has none.
    default Optional<Machines> machines() {
        for (Single single : singles()) {
            if (single instanceof Machines machines) {
                return Optional.of(machines);
            }
        }
        return Optional.empty();
    }

    /// What can do the work by itself, or a part of it.
    sealed interface Single extends Deployment {
        @Override
        Single pricedOn(LocalDate day);
    }

    /// Machines that serve an open model.
    sealed interface Machines extends Single {
        Hosting hosting();

        /// The same machines on other terms of service.
        Machines with(Hosting other);

        @Override
        default Machines pricedOn(LocalDate day) {
            return with(hosting().pricedOn(day));
        }
    }

    /// Machines that the team buys (model 5).
    ///
    /// @param hostUsd for the server or PC around bare cards
    /// @param alreadyOwned how many of them are there already, so that their price is sunk
    record Owned(
            Hosting hosting,
            Figure priceUsd,
            Optional<Figure> hostUsd,
            Figure residualShare,
            Figure lifetimeMonths,
            Figure installationUsd,
            Figure costOfCapital,
            Figure maintenanceRate,
            Figure facilityUsd,
            Power power,
            Optional<Figure> alreadyOwned)
            implements Machines {
        @Override
        public String kind() {
            return "owned";
        }

        @Override
        public DataPath dataPath() {
            return hosting.overflow().isPresent() ? DataPath.LEAVES : DataPath.STAYS;
        }

        @Override
        public Owned with(Hosting other) {
            return new Owned(
                    other,
                    priceUsd,
                    hostUsd,
                    residualShare,
                    lifetimeMonths,
                    installationUsd,
                    costOfCapital,
                    maintenanceRate,
                    facilityUsd,
                    power,
                    alreadyOwned);
        }
    }

    /// Machines that the team pays by the hour (model 6).
    ///
    /// @param upfront what is paid for a term in advance, with [Billing#RESERVED]
    record Rented(
            Hosting hosting,
            Figure hourlyUsd,
            Billing billing,
            Optional<Upfront> upfront,
            Figure minimumHours,
            Figure storageUsd)
            implements Machines {

        /// Dollars for one machine, paid at the start of every term of so many months.
        public record Upfront(Figure usd, Figure termMonths) {}

        public Rented {
            if (upfront.isPresent() && billing != Billing.RESERVED) {
                throw new IllegalArgumentException("only what is reserved is paid in advance");
            }
        }

        @Override
        public String kind() {
            return "rented";
        }

        @Override
        public DataPath dataPath() {
            return hosting.overflow().isPresent() ? DataPath.LEAVES : DataPath.RENTED;
        }

        @Override
        public Rented with(Hosting other) {
            return new Rented(other, hourlyUsd, billing, upfront, minimumHours, storageUsd);
        }
    }

    /// A model that is paid by the token (model 3).
    ///
    /// @param prices in force on the pricing date
    /// @param later those that follow them, by date
    /// @param tokenFactor tokens that it needs for the work of one token of the workload's count
    /// @param contextWindow input tokens of the longest request; empty where nobody said
    /// @param overflow what serves the requests that are longer
    /// @param scores in per cent, by benchmark
    record Api(
            String id,
            Optional<Quality> quality,
            ApiPrices prices,
            List<ApiPrices.From> later,
            Figure tokenFactor,
            Optional<Figure> contextWindow,
            Optional<Api> overflow,
            UsageTerms usageTerms,
            Provider provider,
            Map<String, Figure> scores,
            List<String> notes)
            implements Single {
        public Api {
            later = List.copyOf(later);
            scores = Map.copyOf(scores);
            notes = List.copyOf(notes);
        }

        /// The day from which nobody can use it any more.
        public Optional<LocalDate> retired() {
            return usageTerms.retired();
        }

        /// The same API as it is priced on a day.
        @Override
        public Api pricedOn(LocalDate day) {
            return with(prices.on(day, later), overflow.map(api -> api.pricedOn(day)));
        }

        /// The same API, with another that serves the requests that are too long for it.
        public Api with(Api longRequests) {
            return with(prices, Optional.of(longRequests));
        }

        private Api with(ApiPrices inForce, Optional<Api> longRequests) {
            return new Api(
                    id,
                    quality,
                    inForce,
                    later,
                    tokenFactor,
                    contextWindow,
                    longRequests,
                    usageTerms,
                    provider,
                    scores,
                    notes);
        }

        public Figure batchDiscount() {
            return prices.batchDiscount();
        }

        public Figure surcharge() {
            return prices.surcharge();
        }

        public Optional<Figure> monthlyUsd() {
            return prices.monthlyUsd();
        }

        @Override
        public String kind() {
            return "api";
        }

        @Override
        public DataPath dataPath() {
            return DataPath.LEAVES;
        }
    }

    /// Seats with included usage (model 7).
    ///
    /// @param usdPerSeat a month
    /// @param paidYearly whether the months of a year are paid at once
    /// @param pooled whether what the seats include is the team's; else each developer's own
    /// @param overageLimitUsd what may be paid above it, for each seat; unlimited where empty
    record Plan(
            String id,
            Figure usdPerSeat,
            boolean paidYearly,
            Figure minSeats,
            Included included,
            boolean pooled,
            Overage overage,
            Optional<Figure> overageLimitUsd,
            Provider provider)
            implements Single {
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
        public DataPath dataPath() {
            return DataPath.LEAVES;
        }
    }

    /// The usage that a seat's fee covers: a value at some model's API prices, or tokens (model 7).
    sealed interface Included {
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
}
