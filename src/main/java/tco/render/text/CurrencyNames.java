package tco.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tco.model.Currency;

/// The names of columns that hold money: dollars under the names that scripts know, and beside them
/// the same sums in the currency that people are shown.
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
}
