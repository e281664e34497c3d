package tco.model;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The known sellers who get the code that leaves, each once.
    default List<Provider> providers() {
        List<Provider> known = new ArrayList<>();
        for (Single single : singles()) {
            for (Provider seller : single.sellers()) {
                if (seller.isKnown() && !known.contains(seller)) {
                    known.add(seller);
                }
            }
        }
        return List.copyOf(known);
    }

    /// What can do the work by itself, or a part of it.
    sealed interface Single extends Deployment permits Machines, Api, Plan {
        @Override
        Single pricedOn(LocalDate day);

        /// Who sells it, and who sells what serves the requests that are too long for it.
        List<Provider> sellers();
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

        @Override
        default List<Provider> sellers() {
            Optional<Api> overflow = hosting().overflow();
            return overflow.isPresent() ? List.of(overflow.get().provider()) : List.of();
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

        /// Which hours of a rented machine are paid: its window, every hour, its busy hours, or
        /// every hour with a sum in advance (model 6).
        public enum Billing {
            WINDOW("window"),
            ALWAYS("always"),
            DEMAND("demand"),
            RESERVED("reserved");

            private final String key;

            Billing(String key) {
                this.key = key;
            }

            public String key() {
                return key;
            }

            /// Whether the machine is there around the clock, whatever its window says.
            public boolean isAroundTheClock() {
                return this == ALWAYS || this == RESERVED;
            }
        }

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

        @Override
        public List<Provider> sellers() {
            return overflow.isPresent()
                    ? List.of(provider, overflow.get().provider())
                    : List.of(provider);
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

    /// Where the code goes that a developer sends to the model (model 9).
    enum DataPath {
        STAYS("stays"),
        RENTED("rented"),
        LEAVES("leaves");

        private final String key;

        DataPath(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
