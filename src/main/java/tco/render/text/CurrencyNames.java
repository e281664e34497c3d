package tco.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tco.model.Currency;

/// What output calls a currency. Columns that hold money are dollars under the names that scripts
/// know, and beside them the same sums in the currency that people are shown.
public final class CurrencyNames {
    /// The name of the column with the rate.
    public static final String RATE = "usd_rate";

    private static final String DOLLARS = "usd";

    private CurrencyNames() {}

    /// Whether a name says that its column holds dollars: `monthly_usd`, `usd_per_mtok`.
    public static boolean sayDollars(String name) {
        return !name.equals(RATE) && List.of(name.split("_")).contains(DOLLARS);
    }

    /// The name of the same in a currency: `monthly_eur_low`, `hardware_eur`.
    public static String in(Currency currency, String name) {
        String code = currency.code().toLowerCase(Locale.ROOT);
        if (!sayDollars(name)) {
            return name + "_" + code;
        }
        List<String> words = new ArrayList<>(List.of(name.split("_")));
        words.replaceAll(word -> word.equals(DOLLARS) ? code : word);
        return String.join("_", words);
    }

    /// What money is shown in, and at which rate: `money in EUR: 0.8909 for a dollar, on
    /// 2026-10-02`.
    public static String note(Currency currency) {
        return "money in " + currency.code() + ": " + rate(currency);
    }

    /// `0.8909 for a dollar, on 2026-10-02`.
    public static String rate(Currency currency) {
        return CountText.number(currency.usdRate())
                + " for a dollar"
                + (currency.asOf().isEmpty() ? "" : ", on " + currency.asOf());
    }

    /// The same where there is little room: `0.8909 for $1`.
    public static String shortRate(Currency currency) {
        return CountText.number(currency.usdRate()) + " for $1";
    }
}
