package tco.model;

import tco.model.Deployment.Api;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;

/// What bounds the use of an option.
public enum Limit {
    SPEED_LIMITED("speed-limited"),
    DURING_HOURS("during hours"),
    PAY_PER_TOKEN("pay-per-token"),
    WITHIN_LIMITS("within limits");

    private final String key;

    Limit(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Limit of(Deployment deployment) {
        return switch (deployment) {
            case Owned _ -> SPEED_LIMITED;
            case Rented rented ->
                    rented.billing().isAroundTheClock() ? SPEED_LIMITED : DURING_HOURS;
            case Api _, Hybrid _ -> PAY_PER_TOKEN;
            case Plan _ -> WITHIN_LIMITS;
            case Mixed mixed -> of(mixed.parts().getLast().deployment());
        };
    }
}
