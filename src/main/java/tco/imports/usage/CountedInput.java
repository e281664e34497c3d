package tco.imports.usage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import tco.imports.usage.UsageImport.ReadProgress;

/// A file up to the size that it had when it was found, whatever is written to it since; its bytes
/// are counted as they are read.
final class CountedInput extends FilterInputStream {
    private final ReadProgress progress;
    private long left;

    CountedInput(InputStream file, long size, ReadProgress progress) {
        super(file);
        this.left = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        int read = super.read(bytes, offset, (int) Math.min(length, left));
        if (read > 0) {
            left -= read;
            progress.read(read);
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(left, super.available());
    }
}
