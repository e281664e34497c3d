package tco.render.text;

import java.util.Locale;
import tco.model.Currency;
import tco.text.Decimals;
import tco.text.RangeText;

/// Money as text: dollars to the cent for programs to read, and for people in sensible digits of
/// the currency that is shown.
public final class MoneyText {
    private static final int CENTS = 2;
    private static final double ONE_CENT = 0.01;
    private static final int DIGITS_BELOW_A_CENT = 4;
    private static final double LEAST_WHOLE = 9.995;
    private static final int BRIEF_DIGITS_BELOW_A_CENT = 2;

    /// Bound while a document is written, so that whatever lays out a sum need not know of it.
    private static final ScopedValue<Currency> SHOWN = ScopedValue.newInstance();

    private MoneyText() {}

    /// Writes something whose money is shown in a currency.
    public static void in(Currency currency, Runnable writing) {
        if (currency.isDollar()) {
            writing.run();
        } else {
            ScopedValue.where(SHOWN, currency).run(writing);
        }
    }

    private static Currency shown() {
        return SHOWN.orElse(Currency.USD);
    }

    /// What people call it: `dollars`, or the code.
    public static String name() {
        return shown().isDollar() ? "dollars" : shown().code();
    }

    /// Its code: `USD`.
    public static String code() {
        return shown().code();
    }

    /// A price that is a figure of a profile, in dollars as people set it.
    public static String figure(double usd) {
        return ScopedValue.where(SHOWN, Currency.USD).call(() -> unitPrice(usd));
    }

    /// A unit such as `$/Mtok` in the currency that is shown.
    public static String unit(String ofDollars) {
        return ofDollars.startsWith("$")
                ? shown().sign().strip() + ofDollars.substring(1)
                : ofDollars;
    }

    /// Appends dollars to the cent, and with four significant digits below one cent.
    public static void exact(StringBuilder out, double usd) {
        if (usd == 0 || Math.abs(usd) >= ONE_CENT) {
            Decimals.append(out, usd, CENTS);
            return;
        }
        int start = out.length();
        Decimals.appendShort(out, usd, Decimals.digitsFor(usd, DIGITS_BELOW_A_CENT));
        if (out.length() - start == 1) {
            out.append(".00");
        }
    }

    /// `$0.98`, `$9.40`, `$144`, `$1,250`.
    public static String brief(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        digits(out, shown(Math.abs(usd)));
        return out.toString();
    }

    /// To the cent: `$1250.00`.
    public static String toTheCent(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        exact(out, shown(Math.abs(usd)));
        return out.toString();
    }

    /// To the cent, as bills are: `$1,250.00`.
    public static String billed(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        int start = out.length();
        exact(out, shown(Math.abs(usd)));
        return Decimals.grouped(out, start).toString();
    }

    /// All digits, for sums whose cents are the same.
    public static String inFull(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        return out.append(RangeText.plain(shown(Math.abs(usd)))).toString();
    }

    /// Dollars that one of the currency is worth that is shown.
    public static double oneInUsd() {
        return 1 / shown().usdRate();
    }

    private static double shown(double usd) {
        return usd * shown().usdRate();
    }

    /// A cost of which no more is known: `>=$676`.
    public static String atLeast(double usd) {
        return ">=" + brief(usd);
    }

    /// The same where it fits into so many columns; in powers of ten where it does not: `$1.2e15`,
    /// `$3.1e-7`, which take at most ten columns.
    public static String within(int columns, double usd) {
        String brief = brief(usd);
        if (brief.length() <= columns) {
            return brief;
        }
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        String powers = String.format(Locale.ROOT, "%.1e", shown(Math.abs(usd)));
        int mantissa = powers.indexOf('e');
        out.append(powers, 0, mantissa + 1);
        return out.append(Integer.parseInt(powers, mantissa + 1, powers.length(), 10)).toString();
    }

    /// `$144-172`, or one number where both ends read the same.
    public static String range(double low, double high) {
        if (low < 0 || high < 0) {
            return low == high ? brief(low) : brief(low) + " to " + brief(high);
        }
        StringBuilder out = new StringBuilder();
        sign(out, low);
        int start = out.length();
        digits(out, shown(low));
        int end = out.length();
        out.append('-');
        digits(out, shown(high));
        if (out.substring(start, end).contentEquals(out.substring(end + 1))) {
            out.setLength(end);
        }
        return out.toString();
    }

    /// A unit price, which keeps digits that a total does without: `$0.098`, `$3.00`, `$64`.
    public static String unitPrice(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        int sign = out.length();
        double size = shown(Math.abs(usd));
        if (size == 0) {
            return out.append('0').toString();
        }
        if (size >= 1) {
            Decimals.append(out, size, CENTS);
            return Decimals.grouped(out, sign).toString();
        }
        int start = out.length();
        Decimals.appendShort(out, size, Decimals.digitsFor(size, DIGITS_BELOW_A_CENT));
        for (int written = out.length() - start; written < "0.00".length(); written++) {
            out.append(out.indexOf(".", start) < 0 ? '.' : '0');
        }
        return out.toString();
    }

    private static void sign(StringBuilder out, double usd) {
        out.append(usd < 0 ? "-" : "").append(shown().sign());
    }

    private static void digits(StringBuilder out, double usd) {
        int start = out.length();
        if (usd == 0) {
            out.append('0');
        } else if (usd < ONE_CENT) {
            Decimals.appendShort(out, usd, Decimals.digitsFor(usd, BRIEF_DIGITS_BELOW_A_CENT));
        } else if (usd < LEAST_WHOLE) {
            Decimals.append(out, usd, CENTS);
        } else {
            Decimals.append(out, usd, 0);
            Decimals.grouped(out, start);
        }
    }
}
