package tco.imports.usage.report;

import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.UsageMoney;

/// Money in reports: only dollars count, since nothing here knows rates of exchange.
final class Money {
    private static final double CENTS = 100;

    private Money() {}

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
}
