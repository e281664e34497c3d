package tco.profile;

import java.util.Optional;
import tco.model.Today.LimitsHit;

/// Money that a team pays today, said instead of its tokens.
///
/// @param usd dollars a month, above 0
/// @param on the id of what costs that; empty for the first API of the scenario
/// @param limits how often developers run into the limits of the plan; only of plans
public record Spend(double usd, Optional<String> on, Optional<LimitsHit> limits) {
    public static final String OPTION = "--spend";
    public static final String ON = "--on";
    public static final String LIMITS = "--limits";
}
