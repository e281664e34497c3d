package tco.render.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// Numbers of usage as people read them, and shares as programs do.
final class UsageText {
    private static final int SHARE_DECIMALS = 4;

    private UsageText() {}

    /// To the cent, as bills are.
    static String money(double usd) {
        return MoneyText.billed(usd);
    }

    /// Three digits where it is large; all of them below ten thousand.
    static String tokens(long count) {
        double exact = (double) count;
        return count < 10_000 ? CountText.number(exact) : CountText.tokens(exact);
    }

    static String counted(long number, String noun) {
        return CountText.counted((double) number, noun);
    }

    static String percent(OptionalDouble share) {
        return share.isPresent()
                ? String.format(Locale.ROOT, "%.1f%%", share.getAsDouble() * 100)
                : CellText.NONE;
    }

    static OptionalDouble share(long part, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }

    static OptionalDouble rounded(OptionalDouble value) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(
                        BigDecimal.valueOf(value.getAsDouble())
                                .setScale(SHARE_DECIMALS, RoundingMode.HALF_EVEN)
                                .doubleValue());
    }
}
