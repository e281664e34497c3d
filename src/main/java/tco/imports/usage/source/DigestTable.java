package tco.imports.usage.source;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Values by digest, in the order in which their digests came. Digests lie in columns and not in
/// objects: of millions of responses each takes half of what a map of the JDK would.
///
/// @param <V> what is kept
public final class DigestTable<V> {
    private static final int FREE = 0;

    /// At the place that a digest's bits give, or the next free one: its row, counted from 1.
    private int[] places = new int[16];

    private long[] highs = new long[8];
    private long[] lows = new long[8];
    private @Nullable Object[] values = new Object[8];
    private int size;

    /// What is kept for a digest, or null.
    public @Nullable V get(Digest digest) {
        int row = places[place(digest.high(), digest.low())];
        return row == FREE ? null : value(row - 1);
    }

    /// Keeps a value in place of the one before.
    public void put(Digest digest, V value) {
        int place = place(digest.high(), digest.low());
        if (places[place] != FREE) {
            values[places[place] - 1] = value;
            return;
        }
        if (size == highs.length) {
            grow();
            place = place(digest.high(), digest.low());
        }
        highs[size] = digest.high();
        lows[size] = digest.low();
        values[size++] = value;
        places[place] = size;
    }

    public void forEach(BiConsumer<Digest, V> action) {
        for (int row = 0; row < size; row++) {
            action.accept(new Digest(highs[row], lows[row]), value(row));
        }
    }

    public void clear() {
        places = new int[16];
        highs = new long[8];
        lows = new long[8];
        values = new Object[8];
        size = 0;
    }

    /// Only values of this type are put in.
    @SuppressWarnings({"unchecked", "NullAway"})
    private V value(int row) {
        return (V) values[row];
    }

    private int place(long high, long low) {
        int place = (int) low & places.length - 1;
        while (places[place] != FREE
                && (lows[places[place] - 1] != low || highs[places[place] - 1] != high)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        highs = Arrays.copyOf(highs, size + (size >> 1));
        lows = Arrays.copyOf(lows, highs.length);
        values = Arrays.copyOf(values, highs.length);
        if (places.length < 2 * highs.length) {
            places = new int[2 * places.length];
            for (int row = 0; row < size; row++) {
                places[place(highs[row], lows[row])] = row + 1;
            }
        }
    }
}
