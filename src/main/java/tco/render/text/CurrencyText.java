package tco.render.text;

import tco.model.Currency;

/// Says what money is shown in, and at which rate.
public final class CurrencyText {
    private CurrencyText() {}

    /// `money in EUR: 0.8909 for a dollar, on 2026-10-02`.
    public static String of(Currency currency) {
        return "money in "
                + currency.code()
                + ": "
                + CountText.number(currency.usdRate())
                + " for a dollar"
                + (currency.asOf().isEmpty() ? "" : ", on " + currency.asOf());
    }
}
