package tco.model;

import java.time.LocalDate;
import java.util.Optional;

/// What owned and rented machines share: the model served, when, how many, and who runs them.
public record Hosting(
        Serving serving,
        Window window,
        Figure hoursPerMonth,
        Figure maxUtilisation,
        Optional<Figure> quantity,
        Optional<Deployment.Api> overflow,
        Shape<Machine> machine,
        Operations operations) {

    /// The same terms, with the overflow as it is priced on a day.
    public Hosting pricedOn(LocalDate day) {
        return new Hosting(
                serving,
                window,
                hoursPerMonth,
                maxUtilisation,
                quantity,
                overflow.map(api -> api.pricedOn(day)),
                machine,
                operations);
    }

    /// The hours in which a machine is there to serve: the work time, or all hours (model 4).
    public enum Window {
        WORKDAY("workday"),
        ALWAYS("always");

        private final String key;

        Window(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// The people's share of running machines: hours a month, their rate, and the setup (model 5).
    public record Operations(
            Figure opsHours,
            Figure opsHoursPerExtraUnit,
            Figure opsHourlyUsd,
            Figure setupUsd,
            Figure horizonMonths) {}
}
