package tco.model;

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
