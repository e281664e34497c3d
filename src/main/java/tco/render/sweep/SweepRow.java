package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.render.text.ByteText;

/// An option's row after the swept values: numbers that change, with what never changes joined
/// between them. What reads as it did in the option's last row is copied from there; each thread
/// has its own.
final class SweepRow {
    private final Field[] parts;
    private final byte[] end;
    private final double[] numbers;
    private final double[] facts = new double[SweepNumber.FACTS];
    private final long[] keys;

    /// Where each part stands in the last row; the last place is that of the end.
    private final int[] places;

    /// A number, the text before it, and what stands for an infinite one.
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read only here
    private record Field(byte[] before, SweepNumber number, SweepForm form, byte[] none) {
        void write(double value, long key, SweptCosts costs, ByteText out) {
            out.raw(before);
            if (Double.isInfinite(value)) {
                out.raw(none);
            } else {
                form.write(value, key, costs, out);
            }
        }
    }

    private SweepRow(Field[] parts, byte[] end) {
        this.parts = parts;
        this.end = end;
        this.numbers = new double[parts.length];
        this.keys = new long[parts.length];
        this.places = new int[parts.length + 1];
        forget();
    }

    /// Must come before a row that is written elsewhere than behind the last one.
    void forget() {
        Arrays.fill(numbers, Double.NaN);
        Arrays.fill(keys, -1);
    }

    void write(SweptCosts costs, ByteText out) {
        SweepNumber.facts(costs, facts);
        int from = 0;
        int to = 0;
        for (int i = 0; i < parts.length; i++) {
            int place = out.length() + to - from;
            double number = parts[i].number.of(costs, facts);
            if (isAlike(i, number)) {
                from = from == to ? places[i] : from;
                to = places[i + 1];
            } else {
                out.again(from, to);
                from = to;
                parts[i].write(number, keys[i], costs, out);
            }
            places[i] = place;
        }
        out.again(from, to);
        places[parts.length] = out.length();
        out.raw(end);
    }

    /// Whether a number reads like the one in the last row; it is remembered for the next.
    private boolean isAlike(int part, double number) {
        if (number == numbers[part]) {
            return true;
        }
        numbers[part] = number;
        long key = parts[part].form.key(number);
        boolean alike = key == keys[part] && key >= 0;
        keys[part] = key;
        return alike;
    }

    /// Writes the last row once more.
    void again(ByteText out) {
        int moved = out.length() - places[0];
        out.again(places[0], places[parts.length] + end.length);
        for (int i = 0; i < places.length; i++) {
            places[i] += moved;
        }
    }

    /// A row from left to right.
    static final class Builder {
        private final List<Field> parts = new ArrayList<>();
        private String fixed = "";

        void add(String text) {
            fixed += text;
        }

        void add(SweepNumber number, SweepForm form, String none) {
            parts.add(new Field(bytes(fixed), number, form, bytes(none)));
            fixed = "";
        }

        SweepRow build() {
            return new SweepRow(parts.toArray(Field[]::new), bytes(fixed));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
