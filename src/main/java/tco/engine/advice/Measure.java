package tco.engine.advice;

/// A number that a rule rests on.
public record Measure(String name, double value, Unit unit) {
    /// What a measure counts.
    public enum Unit {
        USD_A_MONTH("usd_a_month"),
        TOKENS("tokens"),
        SHARE("share"),
        COUNT("count"),
        HOURS("hours");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    static Measure usd(String name, double value) {
        return new Measure(name, value, Unit.USD_A_MONTH);
    }

    static Measure tokens(String name, double value) {
        return new Measure(name, value, Unit.TOKENS);
    }

    static Measure share(String name, double value) {
        return new Measure(name, value, Unit.SHARE);
    }

    static Measure count(String name, double value) {
        return new Measure(name, value, Unit.COUNT);
    }

    static Measure hours(String name, double value) {
        return new Measure(name, value, Unit.HOURS);
    }
}
