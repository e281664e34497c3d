package tco.model;

import java.util.List;
import java.util.Optional;

/// A way to get tokens: machines owned or rented, an API, a subscription plan, or a hybrid.
public sealed interface Deployment {
    /// The name of the kind in profiles and output.
    String kind();

    DataPath dataPath();

    /// Machines that serve an open model.
    sealed interface Machines extends Deployment {
        Hosting hosting();
    }

    /// Machines that the team buys (model 5).
    record Owned(
            Hosting hosting,
            Figure priceUsd,
            Figure residualShare,
            Figure lifetimeMonths,
            Figure installationUsd,
            Figure costOfCapital,
            Figure maintenanceRate,
            Figure facilityUsd,
            Power power)
            implements Machines {
        @Override
        public String kind() {
            return "owned";
        }

        @Override
        public DataPath dataPath() {
            return DataPath.STAYS;
        }
    }

    /// Machines that the team pays by the hour (model 6).
    record Rented(
            Hosting hosting,
            Figure hourlyUsd,
            Billing billing,
            Figure minimumHours,
            Figure storageUsd)
            implements Machines {
        @Override
        public String kind() {
            return "rented";
        }

        @Override
        public DataPath dataPath() {
            return DataPath.RENTED;
        }
    }

    /// A model that is paid by the token (model 3).
    record Api(
            String id,
            Optional<Quality> quality,
            TokenPrices base,
            TokenPrices longContext,
            Figure batchDiscount,
            Figure surcharge,
            List<String> notes)
            implements Deployment {
        public Api {
            notes = List.copyOf(notes);
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
    record Plan(Figure usdPerSeat, Figure minSeats, Included included, Overage overage)
            implements Deployment {
        @Override
        public String kind() {
            return "plan";
        }

        @Override
        public DataPath dataPath() {
            return DataPath.LEAVES;
        }
    }

    /// Machines for the routine share of the work, an API for the rest (model 8).
    record Hybrid(Machines local, Api api, Figure routineShare) implements Deployment {
        @Override
        public String kind() {
            return "hybrid";
        }

        @Override
        public DataPath dataPath() {
            return DataPath.LEAVES;
        }
    }
}
