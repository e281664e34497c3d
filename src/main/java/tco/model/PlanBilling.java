package tco.model;

/// How the seats of plans are paid, where a plan has a price for either (model 7).
public enum PlanBilling {
    MONTHLY("monthly"),
    YEARLY("yearly");

    private final String key;

    PlanBilling(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
