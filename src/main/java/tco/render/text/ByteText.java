package tco.render.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tco.text.Decimals;
import tco.text.RangeText;

/// A growing text as bytes, with numbers written straight into it: the same digits as [Decimals]
/// and [MoneyText] give, without an object for each.
public final class ByteText {
    private static final int FIRST_CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 32;
    private static final int CENTS = 2;
    private static final double ONE_CENT = 0.01;
    private static final double MOST_EXACT = 1e15;
    private static final byte[] PAIRS = pairs();

    private final StringBuilder rare = new StringBuilder();
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;
    private final char decimalMark;

    /// Whose numbers have a point.
    public ByteText() {
        this('.');
    }

    /// @param decimalMark what stands before the digits behind the point of a number, in ASCII
    public ByteText(char decimalMark) {
        this.decimalMark = decimalMark;
    }

    /// The digits of 00 to 99.
    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /// A copy of what was written.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    public void raw(byte[] text) {
        room(text.length);
        if (text.length == 1) {
            bytes[length++] = text[0];
            return;
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    public void raw(CharSequence text) {
        raw(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Writes once more what stands between two places.
    public void again(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, bytes, length, to - from);
        length += to - from;
    }

    /// A number that dollars share with those written alike; negative where that is not known.
    public static long moneyKey(double usd) {
        return usd >= ONE_CENT ? Decimals.rounded(usd, CENTS) : usd == 0 ? 0 : -1;
    }

    /// Dollars as [MoneyText#exact] writes them.
    public void money(double usd) {
        if (usd == 0) {
            decimal(0, CENTS);
            return;
        }
        if (Math.abs(usd) >= ONE_CENT) {
            decimal(usd, CENTS);
            return;
        }
        rare.setLength(0);
        MoneyText.exact(rare, usd);
        number(rare);
    }

    /// A finite value as [Decimals#append] writes it.
    public void decimal(double value, int digits) {
        long rounded = Double.isFinite(value) ? Decimals.rounded(value, digits) : -1;
        if (rounded < 0) {
            rare.setLength(0);
            Decimals.append(rare, value, digits);
            number(rare);
            return;
        }
        if (value < 0 && rounded > 0) {
            room(1);
            bytes[length++] = '-';
        }
        rounded(rounded, digits);
    }

    /// A number as [Decimals#rounded] gives it: in units of its last digit, not negative.
    public void rounded(long units, int digits) {
        room(LONGEST_NUMBER);
        scaled(units, digits);
    }

    /// A finite value as [Decimals#appendShort] writes it.
    public void shortDecimal(double value, int digits) {
        decimal(value, digits);
        if (digits > 0) {
            withoutLastZeros();
        }
    }

    /// The same of a number in units of its last digit behind the point.
    public void shortRounded(long units, int digits) {
        rounded(units, digits);
        withoutLastZeros();
    }

    private void withoutLastZeros() {
        int end = length;
        while (bytes[end - 1] == '0') {
            end--;
        }
        length = bytes[end - 1] == decimalMark ? end - 1 : end;
    }

    /// The shortest decimal that names a double, never in exponent form.
    public void shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MOST_EXACT) {
            decimal(value, 0);
        } else {
            number(RangeText.plain(value));
        }
    }

    /// A number that was written with a point.
    private void number(CharSequence written) {
        raw(written.toString().replace('.', decimalMark));
    }

    /// A whole number whose last digits stand behind the point; there is room for it.
    private void scaled(long number, int digits) {
        int end = length + Math.max(Decimals.lengthOf(number), digits + 1) + (digits > 0 ? 1 : 0);
        int at = end;
        long rest = number;
        if (digits == CENTS) {
            at = pair(rest % 100, at);
            rest /= 100;
        } else {
            for (int behind = digits; behind > 0; behind--) {
                bytes[--at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        if (digits > 0) {
            bytes[--at] = (byte) decimalMark;
        }
        while (at - length >= 2) {
            at = pair(rest % 100, at);
            rest /= 100;
        }
        if (at > length) {
            bytes[--at] = (byte) ('0' + rest);
        }
        length = end;
    }

    private int pair(long number, int end) {
        int pair = (int) number * 2;
        bytes[end - 1] = PAIRS[pair + 1];
        bytes[end - 2] = PAIRS[pair];
        return end - 2;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
