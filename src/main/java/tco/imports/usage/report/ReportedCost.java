package tco.imports.usage.report;

import java.util.Locale;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.UsageMoney;

/// How reports state what requests cost: only dollars count, since nothing here knows rates of
/// exchange; and service tiers that have prices of their own.
final class ReportedCost {
    private static final double CENTS = 100;

    private ReportedCost() {}

    /// Whether a currency is dollars; those that name none state dollars.
    static boolean isDollars(String currency) {
        return currency.isEmpty() || currency.equalsIgnoreCase("USD");
    }

    static double ofCents(double cents) {
        return cents / CENTS;
    }

    /// Adds an amount, if there is one.
    static void add(Digest key, UsageMoney money, KeyedEvents events) {
        if (Double.isFinite(money.usd())) {
            events.add(key, money);
        }
    }

    /// The speed of a tier, empty for the standard one.
    static String speedOfTier(String tier) {
        String name = tier.toLowerCase(Locale.ROOT);
        return name.equals("flex") || name.equals("priority") ? name : "";
    }
}
