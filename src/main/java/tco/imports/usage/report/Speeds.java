package tco.imports.usage.report;

import java.util.Locale;

/// Service tiers that have prices of their own.
final class Speeds {
    private Speeds() {}

    /// The speed of a tier, empty for the standard one.
    static String ofTier(String tier) {
        String name = tier.toLowerCase(Locale.ROOT);
        return name.equals("flex") || name.equals("priority") ? name : "";
    }
}
