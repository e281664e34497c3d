package tco.imports.usage.zstd;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The bytes that were packed with zstd: frame after frame, block after block, so that a small file
/// that unpacks to a large one takes time and no memory beyond its window. Checksums are passed
/// over.
public final class ZstdInput extends InputStream {
    private static final long MAGIC = 0xFD2FB528L;
    private static final long SKIPPABLE = 0x184D2A50L;
    private static final int MOST_WINDOW = 1 << 27;
    private static final int BLOCK = 1 << 17;

    private final InputStream packed;
    private final byte[] block = new byte[BLOCK];
    private Window window = new Window(0);
    private Literals literals = new Literals();
    private Sequences sequences = new Sequences();
    private boolean inFrame;
    private boolean hasChecksum;

    public ZstdInput(InputStream packed) {
        this.packed = new BufferedInputStream(packed, BLOCK);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (window.available() == 0) {
            if (!inFrame && !nextFrame()) {
                return -1;
            }
            if (inFrame) {
                nextBlock();
            }
        }
        return window.take(bytes, offset, length);
    }

    /// Begins the next frame; one of other data than packed bytes is passed.
    ///
    /// @return whether there is one
    private boolean nextFrame() throws IOException {
        int first = packed.read();
        if (first < 0) {
            return false;
        }
        long magic = first | number(3) << 8;
        if ((magic & ~0xFL) == SKIPPABLE) {
            packed.skipNBytes(number(4));
            return true;
        }
        if (magic != MAGIC) {
            throw new IOException("no zstd frame");
        }
        int header = (int) number(1);
        boolean single = (header & 0x20) != 0;
        long windowSize = single ? 0 : windowSize((int) number(1));
        int[] dictionary = {0, 1, 2, 4};
        if (number(dictionary[header & 3]) != 0) {
            throw new IOException("packed with a dictionary");
        }
        long content = contentSize(header >> 6, single);
        hasChecksum = (header & 4) != 0;
        begin(single ? content : windowSize);
        return true;
    }

    private static long windowSize(int descriptor) {
        long base = 1L << (10 + (descriptor >> 3));
        return base + base / 8 * (descriptor & 7);
    }

    private long contentSize(int flag, boolean single) throws IOException {
        return switch (flag) {
            case 0 -> single ? number(1) : 0;
            case 1 -> number(2) + 256;
            case 2 -> number(4);
            default -> number(8);
        };
    }

    private void begin(long windowSize) throws IOException {
        if (windowSize < 0 || windowSize > MOST_WINDOW) {
            throw new IOException("a window of " + windowSize + " bytes");
        }
        window = new Window((int) windowSize);
        literals = new Literals();
        sequences = new Sequences();
        inFrame = true;
    }

    private void nextBlock() throws IOException {
        int header = (int) number(3);
        int size = header >> 3;
        if (size > BLOCK) {
            throw new IOException("a block of " + size + " bytes");
        }
        switch (header >> 1 & 3) {
            case 0 -> {
                fill(size);
                window.append(block, 0, size);
            }
            case 1 -> window.fill((byte) number(1), size);
            case 2 -> compressed(size);
            default -> throw new IOException("damaged zstd");
        }
        if ((header & 1) != 0) {
            inFrame = false;
            number(hasChecksum ? 4 : 0);
        }
    }

    private void compressed(int size) throws IOException {
        fill(size);
        try {
            int end = literals.read(block, 0);
            if (end >= size) {
                throw new IOException("damaged zstd");
            }
            sequences.read(block, end, size, literals, window);
        } catch (IndexOutOfBoundsException damage) {
            throw new IOException("damaged zstd", damage);
        }
    }

    private void fill(int size) throws IOException {
        if (packed.readNBytes(block, 0, size) < size) {
            throw new EOFException("zstd ends early");
        }
    }

    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            int next = packed.read();
            if (next < 0) {
                throw new EOFException("zstd ends early");
            }
            value |= (long) next << (8 * i);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
