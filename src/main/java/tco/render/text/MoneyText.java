package tco.render.text;

import java.util.Locale;
import tco.text.Decimals;

/// Dollars as text: to the cent for machines to read, in sensible digits for people.
public final class MoneyText {
    private static final int CENTS = 2;
    private static final double ONE_CENT = 0.01;
    private static final int DIGITS_BELOW_A_CENT = 4;
    private static final double LEAST_WHOLE = 9.995;
    private static final int BRIEF_DIGITS_BELOW_A_CENT = 2;

    private MoneyText() {}

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
        digits(out, Math.abs(usd));
        return out.toString();
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
        String powers = String.format(Locale.ROOT, "%.1e", Math.abs(usd));
        int mantissa = powers.indexOf('e');
        out.append(powers, 0, mantissa + 1);
        return out.append(Integer.parseInt(powers, mantissa + 1, powers.length(), 10)).toString();
    }

    /// `$144-172`, or one number where both ends read the same.
    public static String range(double low, double high) {
        if (low < 0 || high < 0) {
            return low == high ? brief(low) : brief(low) + " to " + brief(high);
        }
        StringBuilder out = new StringBuilder("$");
        digits(out, low);
        int end = out.length();
        out.append('-');
        digits(out, high);
        if (out.substring(1, end).contentEquals(out.substring(end + 1))) {
            out.setLength(end);
        }
        return out.toString();
    }

    /// A unit price, which keeps digits that a total does without: `$0.098`, `$3.00`, `$64`.
    public static String unitPrice(double usd) {
        StringBuilder out = new StringBuilder();
        sign(out, usd);
        double size = Math.abs(usd);
        if (size == 0) {
            return out.append('0').toString();
        }
        if (size >= 1) {
            Decimals.append(out, size, CENTS);
            return Decimals.grouped(out, usd < 0 ? 2 : 1).toString();
        }
        int start = out.length();
        Decimals.appendShort(out, size, Decimals.digitsFor(size, DIGITS_BELOW_A_CENT));
        for (int shown = out.length() - start; shown < "0.00".length(); shown++) {
            out.append(out.indexOf(".") < 0 ? '.' : '0');
        }
        return out.toString();
    }

    private static void sign(StringBuilder out, double usd) {
        out.append(usd < 0 ? "-$" : "$");
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
